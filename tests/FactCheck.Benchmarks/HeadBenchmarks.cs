using BenchmarkDotNet.Attributes;
using FactCheck.Language.Heads;
using FactCheck.Language.Numerics;

namespace FactCheck.Benchmarks;

/// <summary>Labels, names and trees of sixteen encoded sentences of one length.</summary>
[MemoryDiagnoser]
public class HeadBenchmarks
{
    private EncoderSession? session;

    [Params(10, 25, 100)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        LabelLists labels = LabelLists.Load(Path.Combine(EncoderSession.ModelFolder, "labels.json"));
        session = new(EncoderSession.LoadEncoder(), Kernels.Best, 1, labels);
        session.Encode([.. Enumerable.Range(0, 16).Select(i => Enumerable.Range(2000 + i, Words).ToArray())]);
    }

    [Benchmark]
    public void Heads() => session!.RunHeads();
}
