using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>The trial with planted differences over many seeds, on the articles of <c>fixtures/gold/dev</c> without their dates.</summary>
internal static class Planted
{
    /// <summary>Prints every miss and false flag and the sum.</summary>
    public static int Run(int seeds, TextWriter output)
    {
        FactCheckEngine engine = FactCheckEngine.Load(new EngineOptions());
        ArticleReader reader = new(new ArticleOptions());
        (string, ArticleAnalysis, ArticleAnalysis)[] pairs =
        [
            .. Directory.EnumerateDirectories(Repository.PathOf("fixtures", "gold", "dev")).Order(StringComparer.Ordinal).Select(folder => (Path.GetFileName(folder), Read(folder, "a.txt"), Read(folder, "b.txt"))),
        ];
        foreach (string line in PlantedTrial.Run(engine, pairs, seeds).Lines)
        {
            output.WriteLine(line);
        }

        return 0;

        ArticleAnalysis Read(string folder, string file) => engine.Analyze(reader.FromText(File.ReadAllText(Path.Combine(folder, file))));
    }
}
