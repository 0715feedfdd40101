using FactCheck.Language.Tokenization;

namespace FactCheck.Language.Tests.Tokenization;

/// <summary>Segments one block of text and prints the result.</summary>
internal static class Segmented
{
    public static IReadOnlyList<SentenceWords> Sentences(string text) => TextSegmenter.Segment(text, [new TextSpan(0, text.Length)]);

    public static string Words(string text) => string.Join(' ', Sentences(text).SelectMany(sentence => sentence.Words).Select(word => WordTokenizer.Form(text, word)));

    public static string Bounds(string text) => string.Join(" | ", Sentences(text).Select(sentence => sentence.Span.Text(text)));
}
