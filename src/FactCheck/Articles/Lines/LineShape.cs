namespace FactCheck.Articles.Lines;

/// <summary>Outer form of a line: how it ends, how many words it has, how they are capitalised.</summary>
internal static class LineShape
{
    /// <summary>Whether a full stop, question or exclamation mark stands at the end, before any closing quotation marks and brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        int i = text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or '”' or '’' or '»' or ')' or ']'))
        {
            i--;
        }

        return i >= 0 && text[i] is '.' or '!' or '?' or '…';
    }

    /// <summary>Whether the final full stop may belong to an abbreviation: <c>U.S.</c>, <c>Inc.</c></summary>
    public static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length < 3 || text[^1] != '.')
        {
            return false;
        }

        ReadOnlySpan<char> word = text[(text.LastIndexOf(' ') + 1)..^1];
        return (word.Length <= 5 && word.Contains('.')) || word is "Inc" or "Corp" or "Ltd" or "Co" or "Jr" or "Sr" or "St";
    }

    /// <summary>Number of words between blanks, counted up to <paramref name="limit"/>.</summary>
    public static int CountWords(ReadOnlySpan<char> text, int limit = 1000)
    {
        int count = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool blank = char.IsWhiteSpace(c);
            if (!blank && !inside && ++count == limit)
            {
                return count;
            }

            inside = !blank;
        }

        return count;
    }

    /// <summary>Whether every letter is a capital and there are at least <paramref name="minimum"/>.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> text, int minimum = 2)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters >= minimum;
    }

    /// <summary>Whether the text reads as a name: one to <paramref name="maxWords"/> words, each with a capital but for small links, without digits or signs.</summary>
    public static bool IsNameLike(ReadOnlySpan<char> text, int maxWords)
    {
        text = text.Trim();
        int words = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            bool link = words > 1 && word is "of" or "the" or "and" or "for" or "in" or "de" or "da" or "do" or "del" or "la" or "van" or "von" or "der" or "den" or "di" or "al" or "el" or "bin" or "ibn" or "y" or "e" or "&";
            if (!link && !IsCapitalisedWord(word))
            {
                return false;
            }
        }

        return words > 0 && words <= maxWords;
    }

    /// <summary>Whether the text begins with a quotation mark.</summary>
    public static bool OpensWithQuotation(ReadOnlySpan<char> text) => text.Length > 0 && text[0] is '"' or '“' or '‘' or '\'' or '«' or '„';

    /// <summary>The text with each run of blanks as one space.</summary>
    public static string Collapse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        char[] result = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                if (c != ReadableText.Joiner)
                {
                    result[length++] = c;
                }
            }
            else if (length > 0 && result[length - 1] != ' ')
            {
                result[length++] = ' ';
            }
        }

        return new string(result, 0, length);
    }

    private static bool IsCapitalisedWord(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]) && !(word.Length > 2 && char.IsLower(word[0]) && char.IsUpper(word[1])))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '’' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
