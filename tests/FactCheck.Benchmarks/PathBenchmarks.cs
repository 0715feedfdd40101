using BenchmarkDotNet.Attributes;
using FactCheck.Language.Numerics;

namespace FactCheck.Benchmarks;

/// <summary>The encoder on every path of arithmetic of this processor: ten sequences of 32 pieces, one thread.</summary>
public class PathBenchmarks
{
    private readonly int[][] sequences = [.. Enumerable.Range(0, 10).Select(i => Enumerable.Range(2000 + i, 30).ToArray())];
    private EncoderSession? session;

    [ParamsSource(nameof(Paths))]
    public string Path { get; set; } = "";

    public static IEnumerable<string> Paths => Kernels.Supported().Select(kernels => kernels.Name);

    [GlobalSetup]
    public void Setup() => session = new(EncoderSession.LoadEncoder(), Kernels.Supported().Single(kernels => kernels.Name == Path), 1);

    [Benchmark]
    public float Encode() => session!.Encode(sequences);
}
