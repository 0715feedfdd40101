using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Testing;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.EndToEnd;

/// <summary>A gold pair with its publication dates, analysed.</summary>
internal sealed record FixturePair(string Name, ArticleAnalysis A, ArticleAnalysis B)
{
    private static readonly Dictionary<string, FixturePair> Loaded = [];

    /// <summary>Names of the pairs in <c>fixtures/gold/dev</c>.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Repository.PathOf("fixtures", "gold", "dev")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    public static FixturePair Load(string name)
    {
        lock (Loaded)
        {
            if (!Loaded.TryGetValue(name, out FixturePair? pair))
            {
                Loaded.Add(name, pair = LoadFrom(Repository.PathOf("fixtures", "gold", "dev", name)));
            }

            return pair;
        }
    }

    public static FixturePair LoadFrom(string folder)
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")));
        return new FixturePair(Path.GetFileName(folder), Analyze(folder, gold.RootElement.GetProperty("a")), Analyze(folder, gold.RootElement.GetProperty("b")));
    }

    private static ArticleAnalysis Analyze(string folder, JsonElement article)
    {
        string? published = article.GetProperty("published").GetString();
        LocalDate? date = published is null ? null : LocalDatePattern.Iso.Parse(published).Value;
        return SharedEngine.Analyze(File.ReadAllText(Path.Combine(folder, article.GetProperty("file").GetString()!)), date);
    }
}
