namespace FactCheck.Articles.Html;

/// <summary>What a <c>sup</c> element holds: the mark of a footnote, which is no text, or the power of a unit.</summary>
/// <param name="IsMark">Whether it is a footnote's mark (<c>1</c>, <c>[12]</c>, <c>*</c>).</param>
/// <param name="PowerAt">Offset of the figure of a power (<c>km<sup>2</sup></c>); −1 where there is none.</param>
/// <param name="Power">The figure as a raised character.</param>
internal readonly record struct Superscript(bool IsMark, int PowerAt, string Power)
{
    private const int Longest = 400;

    /// <summary>Looks at the content of the element whose start tag ends at <paramref name="from"/>.</summary>
    /// <param name="source">The page.</param>
    /// <param name="from">Offset after the start tag.</param>
    /// <param name="before">Offset after the last character before it.</param>
    public static Superscript Read(string source, int from, int before)
    {
        ReadOnlySpan<char> content = source.AsSpan(from, Math.Min(Longest, source.Length - from));
        int end = content.IndexOf("</sup", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return new Superscript(false, -1, "");
        }

        int figure = -1;
        int characters = 0;
        bool inTag = false;
        for (int i = 0; i < end; i++)
        {
            char c = content[i];
            inTag = c == '<' || (inTag && c != '>');
            if (inTag || c == '>' || char.IsWhiteSpace(c))
            {
                continue;
            }

            characters++;
            figure = char.IsAsciiDigit(c) ? i : figure;
            if (!char.IsAsciiDigit(c) && c is not ('[' or ']' or '(' or ')' or '*' or '†' or '‡' or ','))
            {
                return new Superscript(false, -1, "");
            }
        }

        bool power = characters == 1 && figure >= 0 && content[figure] is '2' or '3' && FollowsUnit(source, before);
        return power
            ? new Superscript(true, from + figure, content[figure] == '2' ? "²" : "³")
            : new Superscript(characters is > 0 and <= 8 && !(before > 0 && char.IsDigit(source[before - 1])), -1, "");
    }

    /// <summary>Whether a unit of length stands before: <c>m</c>, <c>km</c>, <c>ft</c>.</summary>
    private static bool FollowsUnit(string source, int before)
    {
        int start = before;
        while (start > 0 && before - start < 3 && char.IsAsciiLetter(source[start - 1]))
        {
            start--;
        }

        return source.AsSpan(start, before - start) is "m" or "km" or "cm" or "mm" or "ft" or "in" or "yd" or "mi";
    }
}
