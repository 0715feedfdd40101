using BenchmarkDotNet.Attributes;
using FactCheck.Articles;

namespace FactCheck.Benchmarks;

/// <summary>All pairs of <c>shared/gold/dev</c>, one after the other in one warm process.</summary>
public class PairBenchmarks
{
    private FactCheckEngine? engine;
    private Article[][] pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        engine = FactCheckEngine.Load(new EngineOptions());
        ArticleReader reader = new(new ArticleOptions());
        pairs = [.. FactCheck.Benchmarks.Articles.Paths.Chunk(2).Select(p => p.Select(path => reader.FromText(File.ReadAllText(path))).ToArray())];
    }

    /// <summary>One operation is one pair: the reciprocal is pairs per second.</summary>
    [Benchmark(OperationsPerInvoke = 12)]
    public int ComparePairs()
    {
        int findings = 0;
        foreach (Article[] pair in pairs.Take(12))
        {
            findings += engine!.Compare([engine.Analyze(pair[0]), engine.Analyze(pair[1])]).Findings.Count;
        }

        return findings;
    }
}
