namespace FactCheck.Language.Tokenization;

/// <summary>Finds the end of a figure: digits with their separators, dates, clock times, fractions, telephone numbers.</summary>
/// <param name="Spaced">Whether the text has stray spaces after its commas and colons, as scraped pages do (<c>5, 200 people</c>).</param>
internal readonly record struct NumberReader(bool Spaced)
{
    /// <summary>The end of the figure that begins at <paramref name="start"/>, where a digit stands.</summary>
    public int Read(ReadOnlySpan<char> text, int start, int end)
    {
        int i = Digits(text, start, end);
        int joined = ReadJoined(text, start, i, end);
        if (joined > i)
        {
            return joined;
        }

        bool grouped = false;
        bool decimals = false;
        while (i < end)
        {
            char c = text[i];
            int next = Characters.IsSpace(c) ? ReadSpacedGroup(text, start, i, end, decimals)
                : c == ',' && !decimals ? ReadGroup(text, start, i, end, grouped)
                : c == '.' && DigitAt(text, i + 1, end) ? Digits(text, i + 1, end)
                : c == ':' ? ReadClock(text, start, i, end)
                : i;
            if (next == i)
            {
                break;
            }

            grouped |= c == ',' || Characters.IsSpace(c);
            decimals |= c == '.';
            i = next;
        }

        return i;
    }

    private static bool DigitAt(ReadOnlySpan<char> text, int i, int end) => i < end && char.IsAsciiDigit(text[i]);

    private static int Digits(ReadOnlySpan<char> text, int i, int end)
    {
        while (DigitAt(text, i, end))
        {
            i++;
        }

        return i;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int i, int end)
    {
        int limit = Math.Min(end, i + 2);
        while (i < limit && text[i] is ' ' or '\u00A0')
        {
            i++;
        }

        return i;
    }

    /// <summary><c>,000</c>, also <c>, 000</c>; any three digits after a space only where the text is known to have stray spaces.</summary>
    private int ReadGroup(ReadOnlySpan<char> text, int start, int comma, int end, bool grouped)
    {
        int digits = SkipSpaces(text, comma + 1, end);
        int after = Digits(text, digits, end);
        int length = after - digits;
        if (digits == comma + 1)
        {
            bool followed = length == 2 && after < end && text[after] == ',' && Digits(text, after + 1, end) - after - 1 is 2 or 3;
            bool decimals = length == 1 && !grouped && !(after < end && text[after] == ',');
            return length == 3 || followed || decimals ? after : comma;
        }

        if (length != 3 || (comma - start > 3 && !grouped) || text[start] == '0')
        {
            return comma;
        }

        bool money = start > 0 && Characters.IsCurrency(text[start - 1]);
        return money || text[digits..after] is "000" || (Spaced && !FollowsMonth(text, start)) ? after : comma;
    }

    /// <summary>Thousands apart by a space that does not break, or by any space where they are <c>000</c>.</summary>
    private static int ReadSpacedGroup(ReadOnlySpan<char> text, int start, int space, int end, bool decimals)
    {
        int after = Digits(text, space + 1, end);
        bool group = !decimals && after - space == 4 && text[start] != '0' && !text[start..space].Contains(':');
        bool first = space - start <= 3 || text[space - 4] is ' ' or '\u00A0' or '\u2009' or '\u202F';
        return group && first && (text[space] is '\u00A0' or '\u2009' or '\u202F' || (text[space] == ' ' && text[(space + 1)..after] is "000")) ? after : space;
    }

    /// <summary><c>10:30</c>; also <c>10: 30</c> where both parts can be clock time and the text has stray spaces.</summary>
    private int ReadClock(ReadOnlySpan<char> text, int start, int colon, int end)
    {
        int digits = SkipSpaces(text, colon + 1, end);
        int after = Digits(text, digits, end);
        if (digits == colon + 1)
        {
            return after > digits ? after : colon;
        }

        bool clock = Spaced && after - digits == 2 && text[digits] < '6' && colon - start <= 2;
        return clock ? after : colon;
    }

    private static bool FollowsMonth(ReadOnlySpan<char> text, int start)
    {
        int wordEnd = start;
        while (wordEnd > 0 && text[wordEnd - 1] is ' ' or '.')
        {
            wordEnd--;
        }

        int wordStart = wordEnd;
        while (wordStart > 0 && wordEnd - wordStart < 10 && char.IsAsciiLetter(text[wordStart - 1]))
        {
            wordStart--;
        }

        return Months.Contains(text[wordStart..wordEnd]);
    }

    /// <summary>Dates, fractions and telephone numbers, whose parts are joined by slashes or hyphens.</summary>
    private static int ReadJoined(ReadOnlySpan<char> text, int start, int i, int end)
    {
        if (i >= end || text[i] is not ('/' or '-'))
        {
            return i;
        }

        char separator = text[i];
        Span<int> lengths = stackalloc int[5];
        int parts = 0;
        int position = start;
        int last;
        while (true)
        {
            last = Digits(text, position, end);
            if (last == position || parts == lengths.Length)
            {
                return i;
            }

            lengths[parts++] = last - position;
            if (last + 1 >= end || text[last] != separator || !char.IsAsciiDigit(text[last + 1]))
            {
                break;
            }

            position = last + 1;
        }

        lengths = lengths[..parts];
        return (separator == '/' ? IsSlashed(lengths) : IsHyphenated(lengths)) ? last : i;
    }

    private static bool IsSlashed(ReadOnlySpan<int> lengths) => lengths.Length is 2 or 3 && lengths[0] <= 4 && lengths[1] <= 4;

    private static bool IsHyphenated(ReadOnlySpan<int> lengths) => lengths switch
    {
        [3, 4] or [3, 3, 4] or [1, 3, 3, 4] or [3, 2, 4] or [>= 3, 3, 3] or [2, 4, 4] or [3, 4, 4] or [5, 4] => true,
        [1 or 2, 1 or 2, 2 or 4] or [4, 1 or 2, 1 or 2] => true,
        _ => false,
    };
}
