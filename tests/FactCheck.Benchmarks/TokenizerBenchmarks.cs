using BenchmarkDotNet.Attributes;
using FactCheck.Language.Tokenization;

namespace FactCheck.Benchmarks;

/// <summary>Sentences and words of a text.</summary>
[MemoryDiagnoser]
public class TokenizerBenchmarks
{
    private string text = "";

    [Params(500, 2000, 8000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup() => text = Articles.OfWords(Words);

    [Benchmark]
    public int Segment() => TextSegmenter.Segment(text, Paragraphs.Of(text)).Count;
}
