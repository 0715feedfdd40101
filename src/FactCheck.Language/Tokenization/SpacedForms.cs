namespace FactCheck.Language.Tokenization;

/// <summary>Words with stray spaces inside, as scraped pages have them: <c>a. m.</c>, <c>U. S.</c>, <c>teen ’ s</c>, <c>don ’ t</c>.</summary>
internal static class SpacedForms
{
    private const int LongestForm = 8;

    /// <summary>Whether a text shows the habit: thousands or clock times with a space inside and no thousands without one.</summary>
    public static bool HasStraySpaces(ReadOnlySpan<char> text)
    {
        bool seen = false;
        for (int i = 1; i + 4 < text.Length; i++)
        {
            if (text[i] is not (',' or ':') || !char.IsAsciiDigit(text[i - 1]))
            {
                continue;
            }

            if (text[i] == ',' && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]))
            {
                return false;
            }

            seen |= text[i + 1] == ' ' && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3]) && (text[i] == ':' || text.Slice(i + 2, 3) is "000");
        }

        return seen;
    }

    /// <summary>The end of the spaced abbreviation that begins at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public static int ReadAbbreviation(ReadOnlySpan<char> text, int start)
    {
        Span<char> form = stackalloc char[LongestForm];
        int length = 0;
        int end = start;
        int i = start;
        while (length + 2 <= LongestForm && i + 1 < text.Length && char.IsAsciiLetter(text[i]) && text[i + 1] == '.')
        {
            form[length] = text[i];
            form[length + 1] = '.';
            length += 2;
            if (length >= 4 && Abbreviations.Find(form[..(length - 1)]) != AbbreviationKind.None)
            {
                end = i + 2;
            }

            i += 2;
            if (i < text.Length && text[i] is not (' ' or '\u00A0'))
            {
                break;
            }

            i++;
        }

        return end;
    }

    /// <summary>The end of a clitic with spaces around its apostrophe at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public static int ReadClitic(ReadOnlySpan<char> text, int start)
    {
        if (start < 2 || text[start - 1] != ' ' || !char.IsLetterOrDigit(text[start - 2]) || start + 2 >= text.Length || text[start + 1] != ' ')
        {
            return start;
        }

        int end = start + 2;
        while (end < text.Length && end < start + 5 && char.IsLetter(text[end]))
        {
            end++;
        }

        return Contractions.IsClitic(text[(start + 2)..end]) && EndsWord(text, end) ? end : start;
    }

    /// <summary>The end of the negation whose <c>n</c> stands before <paramref name="end"/>, or <paramref name="end"/>.</summary>
    public static int ReadNegation(ReadOnlySpan<char> text, int start, int end)
    {
        bool spaced = end + 3 < text.Length && text[end] == ' ' && Characters.IsApostrophe(text[end + 1]) && text[end + 2] == ' ' && text[end + 3] is 't' or 'T';
        if (!spaced || !EndsWord(text, end + 4) || end - start is < 2 or > LongestForm)
        {
            return end;
        }

        Span<char> form = stackalloc char[LongestForm + 1];
        text[start..end].CopyTo(form);
        form[end - start] = 't';
        return Contractions.Parts(form[..(end - start + 1)]) is not null ? end + 4 : end;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int i) => i >= text.Length || Characters.WordCharacterLength(text, i) == 0;
}
