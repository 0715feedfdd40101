using System.Buffers;

namespace FactCheck.Language.Tokenization;

/// <summary>Finds addresses that are one word: URLs, e-mail addresses, handles and hashtags.</summary>
internal static class AddressReader
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://", "www.", "mailto:", "doi:10."];
    private static readonly SearchValues<char> Delimiters = SearchValues.Create("<>\"“”«»");

    /// <summary>The end of the address that begins at <paramref name="start"/>, or <paramref name="start"/> where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="end">The end of the run without spaces.</param>
    public static int Read(ReadOnlySpan<char> text, int start, int end)
    {
        char first = text[start];
        if (first is '#' or '@')
        {
            return ReadTag(text, start, end);
        }

        return char.IsAsciiLetterOrDigit(first) ? ReadScheme(text, start, end) : start;
    }

    /// <summary>The end of the e-mail address whose name part reaches up to the at sign, or <paramref name="at"/> where none does.</summary>
    public static int ReadMailHost(ReadOnlySpan<char> text, int at, int end)
    {
        int i = at + 1;
        int lastWord = at;
        bool stop = false;
        while (i < end)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                lastWord = i + 1;
            }
            else if (c is '.' && lastWord == i)
            {
                stop |= i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
            }
            else if (c is not '-' || lastWord != i)
            {
                break;
            }

            i++;
        }

        return stop ? lastWord : at;
    }

    private static int ReadTag(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start + 1;
        if (i == end || !(char.IsLetter(text[i]) || text[i] == '_'))
        {
            return start;
        }

        while (i < end && Characters.WordCharacterLength(text, i) is > 0 and int length)
        {
            i += length;
        }

        return i;
    }

    private static int ReadScheme(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> chunk = text[start..end];
        foreach (string scheme in Schemes)
        {
            if (chunk.Length > scheme.Length && chunk.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return TrimAddress(text, start, end, start + scheme.Length);
            }
        }

        return start;
    }

    private static int TrimAddress(ReadOnlySpan<char> text, int start, int end, int least)
    {
        int stop = text[least..end].IndexOfAny(Delimiters);
        int last = stop < 0 ? end : least + stop;
        int open = text[start..last].Count('(');
        int close = text[start..last].Count(')');
        while (last > least)
        {
            char c = text[last - 1];
            if (c == ')' && close > open)
            {
                close--;
            }
            else if (!(Characters.IsTerminator(c) || Characters.IsApostrophe(c) || c is ',' or ';' or ':' or ']' or '}' or '|'))
            {
                break;
            }

            last--;
        }

        return last;
    }
}
