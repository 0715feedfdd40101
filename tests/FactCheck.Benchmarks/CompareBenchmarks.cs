using BenchmarkDotNet.Attributes;
using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>From two texts to their report, by the length of each: the cost must grow with the text and hardly faster.</summary>
[MemoryDiagnoser]
public class CompareBenchmarks
{
    private FactCheckEngine? engine;
    private Article? a;
    private Article? b;

    [Params(500, 2000, 8000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        engine = FactCheckEngine.Load(new EngineOptions());
        ArticleReader reader = new(new ArticleOptions());
        a = reader.FromText(FactCheck.Benchmarks.Articles.OfWords(Words, "a.txt"));
        b = reader.FromText(FactCheck.Benchmarks.Articles.OfWords(Words, "b.txt"));
    }

    [Benchmark]
    public int Compare() => engine!.Compare([engine.Analyze(a!), engine.Analyze(b!)]).Findings.Count;
}
