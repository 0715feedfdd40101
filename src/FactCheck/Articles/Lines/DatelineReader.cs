using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>Reads datelines: <c>LISBON, March 5 (Reuters) —</c>, <c>PEDRA RASA, Brazil —</c>, <c>ATHENS (Reuters) -</c>, <c>(CNN) --</c>, <c>KUALA LUMPUR:</c>.</summary>
/// <remarks>The place must be in capitals, or a date or an agency must stand beside it; what follows the dash must begin like a sentence. A line that is missed stays part of its paragraph.</remarks>
internal static class DatelineReader
{
    private const int Longest = 140;

    private static readonly HashSet<string> Slugs = new(LexiconFile.ReadLines("Articles.Lines.dateline-slugs.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The dateline at the start of a paragraph; null where there is none.</summary>
    public static DatelineReading? AtStart(ReadOnlySpan<char> paragraph)
    {
        string line = paragraph[..Math.Min(paragraph.Length, Longest)].ToString();
        int tries = 0;
        for (int i = 1; i < line.Length && tries < 6; i++)
        {
            int length = SeparatorAt(line, i, out bool weak, out bool colon);
            if (length == 0)
            {
                continue;
            }

            tries++;
            int rest = i + length;
            while (rest < line.Length && char.IsWhiteSpace(line[rest]))
            {
                rest++;
            }

            if (rest < line.Length && BeginsSentence(line[rest]) && Parse(line[..i], weak, colon, i + length) is { } found)
            {
                return found;
            }

            i += length - 1;
        }

        return null;
    }

    /// <summary>The dateline that a whole line is: <c>MADRID, Feb 11, 2025 (Iberia News Agency)</c>.</summary>
    public static DatelineReading? Whole(string line)
    {
        string content = line.TrimEnd(' ', '-', '–', '—', ':');
        return content.Length is > 0 and <= Longest
            && Parse(content, weak: true, colon: false, line.Length) is { } found
            && (found.Agency is not null || (found.Date is not null && LineShape.IsAllCapitals(found.Place)))
                ? found
                : null;
    }

    private static DatelineReading? Parse(string prefix, bool weak, bool colon, int length)
    {
        string rest = TakeAgency(prefix.Trim(), out string? agency);
        DateReading? date = null;
        if (DateReader.First(rest) is { } found && rest.AsSpan(found.End).Trim(" .,").IsEmpty)
        {
            date = found;
            rest = rest[..found.Start].TrimEnd(' ', ',');
        }

        if (rest.Length == 0)
        {
            return agency is null ? null : new DatelineReading(length, null, date, agency);
        }

        if (PlaceOf(rest, out bool capitals) is not { } place || Slugs.Contains(place))
        {
            return null;
        }

        bool evidence = date is not null || agency is not null;
        bool bare = !evidence && !rest.Contains(',', StringComparison.Ordinal);
        bool accepted = evidence
            || (capitals && !weak && (!bare || place.Length >= 4))
            || (!capitals && colon && rest.Contains(" / ", StringComparison.Ordinal));
        return accepted ? new DatelineReading(length, place, date, agency) : null;
    }

    private static string TakeAgency(string text, out string? agency)
    {
        agency = null;
        char close = text.Length == 0 ? ' ' : text[^1];
        int open = close switch
        {
            ')' => text.LastIndexOf('('),
            '/' => text.Length > 1 ? text.LastIndexOf('/', text.Length - 2) : -1,
            _ => -1,
        };
        if (open < 0)
        {
            return text;
        }

        string inside = text[(open + 1)..^1].Trim();
        if (!LineShape.IsNameLike(inside, maxWords: 6))
        {
            return text;
        }

        agency = inside;
        return text[..open].TrimEnd(' ', ',');
    }

    /// <summary>The first place of a list of one to three; null where the words are no places.</summary>
    private static string? PlaceOf(string text, out bool capitals)
    {
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
        capitals = true;
        if (parts.Length > 3)
        {
            return null;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            string part = parts[i].Replace(" / ", "/", StringComparison.Ordinal);
            foreach (string name in part.Split('/'))
            {
                if (!LineShape.IsNameLike(name, maxWords: 5))
                {
                    return null;
                }
            }

            if (i == 0)
            {
                capitals = LineShape.IsAllCapitals(part);
            }
        }

        return parts[0];
    }

    /// <summary>Length of the dash or colon at <paramref name="i"/>; 0 where there is none. A weak one needs more evidence before it.</summary>
    private static int SeparatorAt(string line, int i, out bool weak, out bool colon)
    {
        char c = line[i];
        weak = false;
        colon = c == ':';
        if (c == '-')
        {
            bool doubled = i + 1 < line.Length && line[i + 1] == '-';
            weak = !doubled;
            bool spaced = line[i - 1] is ' ' or ')' && i + 1 < line.Length && line[i + 1] == ' ';
            return doubled ? 2 : spaced ? 1 : 0;
        }

        if (c is '—' or '―')
        {
            return 1;
        }

        if (c == '–')
        {
            return line[i - 1] is ' ' or ')' ? 1 : 0;
        }

        return colon && i + 1 < line.Length && line[i + 1] == ' ' ? 1 : 0;
    }

    private static bool BeginsSentence(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '‘' or '\'' or '«' or '$' or '€' or '£' or '[';
}
