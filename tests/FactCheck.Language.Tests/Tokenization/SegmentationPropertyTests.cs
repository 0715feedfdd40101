using FactCheck.Language.Identification;
using FactCheck.Language.Tokenization;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Language.Tests.Tokenization;

#pragma warning disable NUnit1027 // FsCheck fills the parameters
public class SegmentationPropertyTests
{
    private static readonly string[] Bricks =
    [
        "a", "I", "word", "Then", "The", "U.S", "p.m", "Mr", "No", "etc", "n't", "don", "s", "5", "000", "12", "non", "www.", "http://", "x@y.z", "Yahoo", "said",
        ".", ".", "..", "!", "?", ",", ";", ":", "-", "--", "—", "'", "’", "\"", "“", "”", "(", ")", "[", "]", "$", "€", "%", "/", "&", "@", "#", "*", "+", ":)",
        " ", " ", " ", "  ", "\r\n", "\u00A0", "\u200B", "\u0301", "\u200D", "😀", "👩‍👧", "\uD800", "\uDC00", "é", "²", "º", "中", "\0",
    ];

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Words_of_random_bricks_cover_the_text_in_order() =>
        Prop.ForAll(Gen.Elements(Bricks).ArrayOf().Select(string.Concat).ToArbitrary(), text => CoversInOrder(text));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool Words_of_random_characters_cover_the_text_in_order(char[] characters) => CoversInOrder(new string(characters));

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public bool Any_text_has_a_language(char[] characters) => LanguageIdentifier.Identify(new string(characters)) is { Code.Length: > 1, Confidence: >= 0 and <= 1 };

    private static bool CoversInOrder(string text)
    {
        int middle = text.Length / 2;
        int position = 0;
        foreach (SentenceWords sentence in TextSegmenter.Segment(text, [new TextSpan(0, middle), TextSpan.FromBounds(middle, text.Length)]))
        {
            bool bounded = sentence.Words.Count is > 0 and <= TextSegmenter.MostWords && sentence.Span == TextSpan.Union(sentence.Words[0], sentence.Words[^1]);
            if (!bounded || (sentence.Span.Start < middle && sentence.Span.End > middle))
            {
                return false;
            }

            foreach (TextSpan word in sentence.Words)
            {
                if (word.IsEmpty || word.Start < position || !IsSpace(text, position, word.Start) || WordTokenizer.Form(text, word).Length == 0)
                {
                    return false;
                }

                position = word.End;
            }
        }

        return IsSpace(text, position, text.Length);
    }

    private static bool IsSpace(string text, int start, int end) => text[start..end].All(Characters.IsSpace);
}
