using System.Buffers;

namespace FactCheck.Language.Tokenization;

/// <summary>Finds addresses that are one word: URLs, e-mail addresses, handles and hashtags.</summary>
internal static class AddressReader
{
    private const int LongestName = 64;

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

        return char.IsAsciiLetterOrDigit(first) ? Math.Max(ReadScheme(text, start, end), ReadMail(text, start, end)) : start;
    }

    private static int ReadMail(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        int limit = Math.Min(end, start + LongestName);
        while (at < limit && (char.IsLetterOrDigit(text[at]) || text[at] is '.' or '_' or '-' or '+' or '%'))
        {
            at++;
        }

        return at < end && text[at] == '@' ? ReadHost(text, start, at, end) : start;
    }

    private static int ReadHost(ReadOnlySpan<char> text, int start, int at, int end)
    {
        int last = at;
        for (int i = at + 1; i < end; i++)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                last = i + 1;
            }
            else if (c is not ('.' or '-') || last != i)
            {
                break;
            }
        }

        return last > at ? last : start;
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

        return text[start] == '@' && i + 1 < end && text[i] == '.' && char.IsAsciiLetter(text[i + 1]) ? ReadHost(text, start, start, end) : i;
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

    /// <summary>The end of an address without the marks of the sentence around it.</summary>
    public static int TrimAddress(ReadOnlySpan<char> text, int start, int end, int least)
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
