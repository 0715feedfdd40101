using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>Reads author lines: <c>By Carla Menezes and Ian Whitcombe</c>, <c>Tess Aldous, science reporter</c>, <c>(Reporting by …; editing by …)</c>.</summary>
internal static class BylineReader
{
    private const int Longest = 160;

    private static readonly HashSet<string> Roles = new(LexiconFile.ReadLines("Articles.Lines.author-roles.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Helpers = ["Reporting by ", "Writing by ", "Editing by ", "Additional reporting ", "Compiled by ", "Translated by ", "Produced by "];

    /// <summary>The author line; null where the words do not make it plain.</summary>
    public static Byline? Read(string line)
    {
        line = line.Trim();
        if (line.Length is < 4 or > Longest)
        {
            return null;
        }

        if (IsHelperLine(line))
        {
            return new Byline(null, null);
        }

        if (LineShape.EndsSentence(line) && !LineShape.EndsInAbbreviation(line))
        {
            return null;
        }

        if (line.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            return AfterBy(line[3..].Trim());
        }

        if ((line.StartsWith("From our ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Our ", StringComparison.OrdinalIgnoreCase)) && LineShape.CountWords(line) <= 8 && HasRole(line))
        {
            return new Byline(line, null);
        }

        int comma = line.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && IsPerson(line[..comma]) && HasRole(line[comma..]) && LineShape.CountWords(line) <= 10)
        {
            return new Byline(line[..comma], null);
        }

        return LineShape.CountWords(line) <= 5 && char.IsUpper(line[0]) && line.EndsWith(" staff", StringComparison.Ordinal) ? new Byline(line, line[..^6]) : null;
    }

    /// <summary>Whether a line may be an author's name alone, or a name and the place written from; the lines around it must tell.</summary>
    public static bool MayBeName(string line)
    {
        int place = line.IndexOf(" in ", StringComparison.Ordinal);
        return place > 0 ? IsPerson(line[..place]) && LineShape.IsNameLike(line.AsSpan(place + 4), maxWords: 3) : IsPerson(line);
    }

    /// <summary>Whether a line, or a bracket at the end of a paragraph, names who reported, wrote or edited.</summary>
    public static bool IsHelperLine(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" ([");
        foreach (string helper in Helpers)
        {
            if (line.StartsWith(helper, StringComparison.OrdinalIgnoreCase))
            {
                return line.Length <= Longest * 2;
            }
        }

        return false;
    }

    private static Byline? AfterBy(string names)
    {
        int comma = names.IndexOf(',', StringComparison.Ordinal);
        string first = comma > 0 ? names[..comma] : names;
        string firstWord = first.Split(' ', 2)[0].TrimEnd(',');
        if (names.Length == 0 || !char.IsUpper(names[0]) || DateReader.MonthOf(firstWord) > 0 || DateReader.IsWeekday(firstWord) || LineShape.CountWords(names) > 16)
        {
            return null;
        }

        bool person = LineShape.IsNameLike(first, maxWords: 9) && (LineShape.CountWords(first) > 1 || LineShape.IsAllCapitals(first));
        if (!person && !HasRole(first))
        {
            return null;
        }

        if (first.EndsWith(" staff", StringComparison.Ordinal))
        {
            return new Byline(names, LineShape.IsNameLike(first.AsSpan(0, first.Length - 6), maxWords: 5) ? first[..^6] : null);
        }

        string tail = comma > 0 ? names[(comma + 1)..].Trim() : "";
        string? outlet = tail.Length > 0 && !HasRole(tail) && TimestampReader.LooksLikeOutlet(tail) ? tail : null;
        return new Byline(tail.Length > 0 && (outlet is not null || HasRole(tail)) ? first : names, outlet);
    }

    private static bool HasRole(string text)
    {
        foreach (string word in text.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Roles.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPerson(string text) => LineShape.CountWords(text) is >= 2 and <= 4 && LineShape.IsNameLike(text, maxWords: 4) && !LineShape.IsAllCapitals(text);
}
