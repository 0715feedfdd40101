using BenchmarkDotNet.Attributes;
using FactCheck.Language.Numerics;

namespace FactCheck.Benchmarks;

/// <summary>The encoder without heads, by length and number of sequences and by threads; a steady state takes no memory.</summary>
[MemoryDiagnoser]
public class EncoderBenchmarks
{
    private EncoderSession? session;
    private int[][] sequences = [];

    [Params(8, 32, 128, 510)]
    public int Pieces { get; set; }

    [Params(1, 16)]
    public int Sequences { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        session = new(EncoderSession.LoadEncoder(), Kernels.Best, Threads);
        sequences = [.. Enumerable.Range(0, Sequences).Select(i => Enumerable.Range(2000 + i, Pieces).ToArray())];
    }

    [Benchmark]
    public float Encode() => session!.Encode(sequences);
}
