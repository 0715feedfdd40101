using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>The word lists of this folder.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, (int Number, bool IsFull)> Months = Numbered("months");
    private static readonly FrozenDictionary<string, (int Number, bool IsFull)> Weekdays = Numbered("weekdays");

    private static readonly FrozenDictionary<string, (TimeUnit Unit, double Seconds)> Units = Rows("units")
        .ToFrozenDictionary(row => row[0], row => (Enum.Parse<TimeUnit>(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Zones = Rows("zones").ToFrozenDictionary(row => row[0], row => Number(row[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Words, ClockExpression Clock, string Use)[]> PartsOfDay = Rows("parts-of-day")
        .Select(row => (Words: row[0].Split(' '), Clock: new ClockExpression(Number(row[1]), Number(row[2]), TimeUnit.PartOfDay), Use: row[3]))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Words, Holiday Holiday)[]> Holidays = Rows("holidays")
        .Select(row => (Words: PiecesOf(row[0]), Holiday: ParseHoliday(row[0], row[1])))
        .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);

    private static readonly (string[] Words, TimeBound Bound)[] Bounds = Rows("bounds")
        .Select(row => (row[0].Split(' '), Enum.Parse<TimeBound>(row[1])))
        .OrderByDescending(entry => entry.Item1.Length)
        .ToArray();

    /// <summary>Lemmas that make what they govern lie ahead.</summary>
    public static FrozenSet<string> FutureLemmas { get; } = LexiconFile.ReadLines("Values.Times.future-verbs.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, TimeEdge> Edges = Rows("edges").ToFrozenDictionary(row => row[0], row => Enum.Parse<TimeEdge>(row[1]), StringComparer.Ordinal);

    public static TimeEdge EdgeOf(string lemma) => Edges.GetValueOrDefault(lemma);

    /// <summary>The month named at a piece, and the index after it.</summary>
    public static bool TryReadMonth(PieceList pieces, int index, out int month, out int end) => TryReadName(pieces, index, Months, out month, out end);

    /// <summary>The weekday named at a piece, and the index after it.</summary>
    public static bool TryReadWeekday(PieceList pieces, int index, out IsoDayOfWeek weekday, out int end)
    {
        bool isRead = TryReadName(pieces, index, Weekdays, out int number, out end);
        weekday = (IsoDayOfWeek)number;
        return isRead;
    }

    public static bool IsPluralWeekday(PieceList pieces, int index) =>
        pieces[index].IsCapital && pieces[index].Lower is { Length: > 5 } lower && lower.EndsWith("days", StringComparison.Ordinal) && Weekdays.ContainsKey(lower[..^1]);

    public static bool TryGetUnit(string word, out TimeUnit unit, out double seconds)
    {
        bool isFound = Units.TryGetValue(word, out (TimeUnit Unit, double Seconds) entry);
        (unit, seconds) = entry;
        return isFound;
    }

    public static double SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Day => 86400,
        TimeUnit.Week => 604800,
        TimeUnit.Fortnight => 1209600,
        TimeUnit.Month => 2629800,
        TimeUnit.Year => 31557600,
        TimeUnit.Decade => 315576000,
        TimeUnit.Century => 3155760000,
        _ => 31557600000,
    };

    public static bool TryGetZone(Piece piece, out int offset)
    {
        offset = 0;
        return piece.Kind == PieceKind.Letters && piece.Text.Length <= 4 && char.IsUpper(piece.Text[^1]) && Zones.TryGetValue(piece.Lower, out offset);
    }

    /// <summary>The part of the day named at a piece, the index after it, and how it may be used (bound, free, date).</summary>
    public static ClockExpression? ReadPartOfDay(PieceList pieces, int index, out int end, out string use)
    {
        if (PartsOfDay.TryGetValue(pieces[index].Lower, out (string[] Words, ClockExpression Clock, string Use)[]? entries))
        {
            foreach ((string[] words, ClockExpression clock, string entryUse) in entries)
            {
                end = pieces.Match(index, words);
                if (end >= 0)
                {
                    use = entryUse;
                    return clock;
                }
            }
        }

        (end, use) = (index, "");
        return null;
    }

    public static Holiday? ReadHoliday(PieceList pieces, int index, out int end)
    {
        if (pieces[index].IsCapital && Holidays.TryGetValue(pieces[index].Lower, out (string[] Words, Holiday Holiday)[]? entries))
        {
            foreach ((string[] words, Holiday holiday) in entries)
            {
                end = MatchName(pieces, index, words);
                if (end >= 0)
                {
                    return holiday;
                }
            }
        }

        end = index;
        return null;
    }

    /// <summary>Reads the words that limit a time, backwards from the piece before it: their first index, or <paramref name="start"/>.</summary>
    public static int ReadBoundBefore(PieceList pieces, int start, out TimeBound bound)
    {
        foreach ((string[] words, TimeBound entryBound) in Bounds)
        {
            int first = start - words.Length;
            if (first >= 0 && pieces.Match(first, words) == start)
            {
                bound = entryBound;
                return first;
            }
        }

        bound = TimeBound.At;
        return start;
    }

    private static int MatchName(PieceList pieces, int index, string[] words)
    {
        foreach (string word in words)
        {
            if (pieces[index].Lower is "'" or "’" or ".")
            {
                index++;
            }

            if (!pieces.Is(index, word))
            {
                return -1;
            }

            index++;
        }

        return index;
    }

    private static bool TryReadName(PieceList pieces, int index, FrozenDictionary<string, (int Number, bool IsFull)> names, out int number, out int end)
    {
        (number, end) = (0, index + 1);
        if (!pieces[index].IsCapital || !names.TryGetValue(pieces[index].Lower, out (int Number, bool IsFull) name) || pieces.IsAttached(index + 1) && pieces.IsLetters(index + 1))
        {
            return false;
        }

        bool hasPoint = pieces.Is(end, ".") && pieces.IsAttached(end);
        string lower = pieces[index].Lower;
        if (!name.IsFull && !hasPoint && !pieces.IsDigits(end) && !(lower.Length > 3 || pieces.Is(end, ",")))
        {
            return false;
        }

        if (lower is "may" or "march" && pieces.WordAt(index)?.Upos is Language.PartOfSpeech.Aux or Language.PartOfSpeech.Verb)
        {
            return false;
        }

        number = name.Number;
        end += hasPoint && (!name.IsFull || (lower.Length <= 4 && pieces.IsDigits(end + 1))) ? 1 : 0;
        return true;
    }

    private static Holiday ParseHoliday(string name, string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
        {
            return new Holiday(name, 0, Number(rule[6..]), 0, IsoDayOfWeek.None);
        }

        string[] parts = rule.Split('-');
        return parts.Length == 2
            ? new Holiday(name, Number(parts[0]), Number(parts[1]), 0, IsoDayOfWeek.None)
            : new Holiday(name, Number(parts[2]), 0, Number(parts[0]), (IsoDayOfWeek)Number(parts[1]));
    }

    private static string[] PiecesOf(string name) => name.Replace("'", " ", StringComparison.Ordinal).Split(' ');

    private static FrozenDictionary<string, (int Number, bool IsFull)> Numbered(string file) =>
        Rows(file).ToFrozenDictionary(row => row[0], row => (Number(row[1]), row[2] == "full"), StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string file) => LexiconFile.ReadLines($"Values.Times.{file}.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
