using BenchmarkDotNet.Attributes;
using FactCheck.Language;

namespace FactCheck.Benchmarks;

/// <summary>From text to analysed sentences on all processors; the cost must grow with the text and no faster.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private LanguageModel? model;
    private string text = "";

    [Params(500, 2000, 8000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        model = LanguageModel.Load(EncoderSession.ModelFolder);
        text = Articles.OfWords(Words);
    }

    [Benchmark]
    public int Analyze() => model!.Analyze(text, Paragraphs.Of(text)).Count;
}
