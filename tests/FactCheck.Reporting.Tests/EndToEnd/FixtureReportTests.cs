using System.Text.Json;
using FactCheck.Articles;
using FactCheck.Reporting.Json;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.EndToEnd;

/// <summary>The JSON of whole comparisons, model included.</summary>
public class FixtureReportTests
{
    private static readonly Lazy<FactCheckEngine> Engine = new(() => FactCheckEngine.Load());
    private static readonly ArticleReader Reader = new(new ArticleOptions());

    private static IEnumerable<string> Pairs => Directory.EnumerateDirectories(Repository.PathOf("fixtures", "gold", "dev")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pairs))]
    public async Task Two_runs_give_the_same_bytes(string pair)
    {
        string first = await CompareAsync(Engine.Value, pair), second = await CompareAsync(Engine.Value, pair);
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task Another_engine_gives_the_same_bytes()
    {
        string pair = Pairs.First();
        string first = await CompareAsync(Engine.Value, pair), second = await CompareAsync(FactCheckEngine.Load(), pair);
        Assert.That(second, Is.EqualTo(first));
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task The_report_keeps_to_the_schema_and_quotes_exactly(string pair)
    {
        using JsonDocument schema = JsonDocument.Parse(ReportSchema.ReadText());
        using JsonDocument report = JsonDocument.Parse(await CompareAsync(Engine.Value, pair));
        Dictionary<string, string> texts = new() { ["a"] = Text(pair, "a.txt"), ["b"] = Text(pair, "b.txt") };
        IEnumerable<JsonElement> passages = report.RootElement.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("evidence").EnumerateArray())
            .Concat(report.RootElement.GetProperty("unmatched").EnumerateArray())
            .Concat(report.RootElement.GetProperty("ignored").EnumerateArray());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonSchemaCheck.Validate(schema.RootElement, report.RootElement), Is.Empty);
            foreach (JsonElement passage in passages)
            {
                string text = texts[passage.GetProperty("document").GetString()!];
                Assert.That(passage.GetProperty("text").GetString(), Is.EqualTo(text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]));
            }
        }
    }

    private static async Task<string> CompareAsync(FactCheckEngine engine, string pair)
    {
        Article a = await Reader.ReadFileAsync(Repository.PathOf("fixtures", "gold", "dev", pair, "a.txt"));
        Article b = await Reader.ReadFileAsync(Repository.PathOf("fixtures", "gold", "dev", pair, "b.txt"));
        return JsonReportWriter.ToText(engine.Compare([engine.Analyze(a), engine.Analyze(b)]));
    }

    private static string Text(string pair, string file) => File.ReadAllText(Repository.PathOf("fixtures", "gold", "dev", pair, file));
}
