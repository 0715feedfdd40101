using System.Text;

namespace FactCheck.Language.Tokenization;

/// <summary>Cuts a sentence into words by the English conventions of Universal Dependencies (EWT, GUM): clitics, punctuation and the parts of
/// hyphenated words apart; abbreviations, addresses and figures with separators whole.</summary>
/// <remarks>Linear in the length of the sentence. Where the two treebanks differ: an abbreviation keeps its stop at the end of a sentence (GUM), runs
/// of marks are one word (EWT). Scraped text with stray spaces (<c>5, 000</c>, <c>3: 33 a. m.</c>, <c>don ’ t</c>) gives the same words as clean text:
/// such a word's span holds a space, and <see cref="Form"/> leaves it out.</remarks>
internal static class WordTokenizer
{
    /// <summary>The word as it would be written without stray spaces.</summary>
    public static string Form(string text, TextSpan word)
    {
        ReadOnlySpan<char> span = word.Slice(text);
        int space = 0;
        while (space < span.Length && !Characters.IsSpace(span[space]))
        {
            space++;
        }

        if (space == span.Length)
        {
            return span.ToString();
        }

        var form = new StringBuilder(span.Length);
        foreach (char c in span)
        {
            if (!Characters.IsSpace(c))
            {
                form.Append(c);
            }
        }

        return form.ToString();
    }

    /// <summary>The words of one sentence in order; together they cover every character that is not space.</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spacedPunctuation">Whether the text is known to have stray spaces around its punctuation.</param>
    public static IReadOnlyList<TextSpan> Tokenize(string text, TextSpan sentence, bool spacedPunctuation = false)
    {
        List<TextSpan> words = [];
        var scanner = new WordScanner(text.AsSpan(0, sentence.End), new NumberReader(spacedPunctuation), words);
        int position = sentence.Start;
        while (position < sentence.End)
        {
            position = Characters.IsSpace(text[position]) ? position + 1 : scanner.ReadRun(position);
        }

        return words;
    }
}
