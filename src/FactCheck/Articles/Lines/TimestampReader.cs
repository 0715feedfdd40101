using FactCheck.Lexicons;

namespace FactCheck.Articles.Lines;

/// <summary>Reads date lines: <c>Published: 2012.08.08 09: 01 AM</c>, <c>August 7, 2012</c>, <c>Vale Notícias | 27 February 2024, 07:10</c>.</summary>
internal static class TimestampReader
{
    private const int Longest = 140;

    private static readonly HashSet<string> DateWords = new(LexiconFile.ReadLines("Articles.Lines.date-words.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> OutletWords = new(LexiconFile.ReadLines("Articles.Lines.outlet-words.txt"), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Labels = ["published", "posted", "updated", "update", "modified", "issued", "filed", "created", "dated"];

    /// <summary>A line of nothing but date, time and their labels; null for every other line.</summary>
    public static Timestamp? Pure(string line)
    {
        if (line.Length > Longest || !line.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        List<DateToken> tokens = DateToken.Split(line);
        if (!OnlyDateWords(line, tokens, 0, line.Length))
        {
            return null;
        }

        DateReading? date = DateReader.First(line, tokens);
        (bool label, bool update) = LabelOf(line, tokens, date);
        bool relative = Contains(line, tokens, "ago") && tokens[0] is { IsNumber: true };
        bool unclear = tokens.Exists(token => token is { IsNumber: true, Length: 4 }) && tokens.FindAll(token => line[token.Start] == '/').Count == 2;
        return date is not null || relative || unclear || (label && tokens.Exists(token => token.IsNumber)) ? new Timestamp(date, update, label) : null;
    }

    /// <summary>A date line with the outlet, author or place beside the date; to be tried near the head of an article only.</summary>
    public static Timestamp? WithNames(string line)
    {
        if (line.Length > Longest || LineShape.EndsSentence(line) && !line.EndsWith(".m.", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (WithAuthor(line) is { } signed)
        {
            return signed;
        }

        string[] segments = line.Split(['|', '·', '•', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Timestamp? found = null;
        string? before = null;
        string? after = null;
        foreach (string segment in segments)
        {
            if (found is null && (Pure(segment) ?? Prefixed(segment, segments.Length > 1)) is { } dated)
            {
                found = dated;
            }
            else if (LineShape.CountWords(segment) > 7 || LineShape.EndsSentence(segment))
            {
                return null;
            }
            else if (found is null)
            {
                before ??= segment;
            }
            else
            {
                after ??= segment;
            }
        }

        if (found?.Date is null)
        {
            return null;
        }

        Byline? byline = before is null ? null : BylineReader.Read(before);
        string? outlet = byline is not null ? byline.Outlet : before ?? OutletOf(after);
        return found with { Author = byline?.Names, Outlet = found.Outlet ?? outlet };
    }

    /// <summary>Whether a name ends or begins like those of newspapers and agencies.</summary>
    public static bool LooksLikeOutlet(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && LineShape.IsNameLike(name, maxWords: 6) && (words[0] == "The" || Array.Exists(words, OutletWords.Contains));
    }

    /// <summary><c>Posted on June 9, 2023 by Dale Okafor</c>, <c>By Dale Okafor, June 9, 2023</c>, <c>By Dale Okafor on June 9, 2023</c>.</summary>
    private static Timestamp? WithAuthor(string line)
    {
        int by = line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (by > 0 && Pure(line[..by]) is { Date: not null } dated && BylineReader.Read(line[(by + 1)..]) is { Names: { } author })
        {
            return dated with { Author = author };
        }

        if (!line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || DateReader.First(line) is not { Start: > 4 } date || Pure(line[date.Start..]) is not { } stamp)
        {
            return null;
        }

        string signature = line[..date.Start].TrimEnd(' ', ',', '-', '–', '—', '|');
        signature = signature.EndsWith(" on", StringComparison.Ordinal) ? signature[..^3] : signature;
        return BylineReader.Read(signature) is { Names: { } names } byline ? stamp with { Author = names, Outlet = byline.Outlet } : null;
    }

    private static string? OutletOf(string? text)
    {
        foreach (string part in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (LooksLikeOutlet(part))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary><c>The Valley Daily, 15 March 2024</c>: a name, a comma, a date with its year.</summary>
    private static Timestamp? Prefixed(string segment, bool besideOthers)
    {
        List<DateToken> tokens = DateToken.Split(segment);
        if (DateReader.First(segment, tokens) is not { Date: not null, Start: > 0 } date || !OnlyDateWords(segment, tokens, date.Start, segment.Length))
        {
            return null;
        }

        string prefix = segment[..date.Start].TrimEnd();
        if (!prefix.EndsWith(',') || prefix.Length < 3)
        {
            return null;
        }

        string[] names = prefix[..^1].Split(',', StringSplitOptions.TrimEntries);
        if (names.Length > 2 || !Array.TrueForAll(names, name => LineShape.IsNameLike(name, maxWords: 6)))
        {
            return null;
        }

        bool outlet = besideOthers || names.Length > 1 || LooksLikeOutlet(names[0]);
        return outlet ? new Timestamp(date, IsUpdate: false, HasLabel: false, Outlet: names[0]) : new Timestamp(date, IsUpdate: false, HasLabel: false, Place: names[0]);
    }

    private static bool OnlyDateWords(string line, List<DateToken> tokens, int from, int to)
    {
        bool any = false;
        for (int i = 0; i < tokens.Count; i++)
        {
            DateToken token = tokens[i];
            if (token.Start < from || token.End > to)
            {
                continue;
            }

            ReadOnlySpan<char> text = token.In(line);
            bool known = token.IsWord
                ? DateReader.MonthOf(text) > 0 || DateReader.IsWeekday(text) || DateWords.Contains(text.ToString())
                    || (i > 0 && tokens[i - 1].IsNumber && tokens[i - 1].End == token.Start && DateReader.IsOrdinalSuffix(text))
                : token.IsNumber || line[token.Start] is ',' or '.' or ':' or '/' or '-' or '–' or '—' or '|' or '(' or ')' or '[' or ']' or '+' or '·' or '•';
            if (!known)
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    /// <summary>Whether a label stands in the line, and whether the one nearest before the date tells of a change.</summary>
    private static (bool Label, bool Update) LabelOf(string line, List<DateToken> tokens, DateReading? date)
    {
        bool label = false;
        bool update = false;
        foreach (DateToken token in tokens)
        {
            if (!token.IsWord || Array.FindIndex(Labels, word => token.In(line).Equals(word, StringComparison.OrdinalIgnoreCase)) is not (>= 0 and int which))
            {
                continue;
            }

            if (!label || date is null || token.Start < date.Value.Start)
            {
                update = which is >= 2 and <= 4;
            }

            label = true;
        }

        return (label, update);
    }

    private static bool Contains(string line, List<DateToken> tokens, string word) =>
        tokens.Exists(token => token.IsWord && token.In(line).Equals(word, StringComparison.OrdinalIgnoreCase));
}
