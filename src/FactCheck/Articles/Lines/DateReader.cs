using FactCheck.Lexicons;
using NodaTime;

namespace FactCheck.Articles.Lines;

/// <summary>Reads calendar dates as news pages write them: <c>5 March 2024</c>, <c>Mar. 5</c>, <c>2024-03-05</c>, <c>8/2/2013</c>.</summary>
internal static class DateReader
{
    private static readonly string[] MonthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] MonthNames = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] WeekdayNames = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] WeekdayAbbreviations = ["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];
    private static readonly HashSet<string> MonthFirstZones = new(LexiconFile.ReadLines("Articles.Lines.month-first-zones.txt"), StringComparer.Ordinal);

    /// <summary>The first date of a line; null where there is none, or where day and month cannot be told apart.</summary>
    public static DateReading? First(string line) => First(line, DateToken.Split(line));

    /// <summary>The first date of a line that is split already.</summary>
    public static DateReading? First(string line, List<DateToken> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (At(line, tokens, i) is { } found)
            {
                int start = i > 0 && tokens[i - 1].End >= found.Start - 2 ? StartWithWeekday(line, tokens, i) : found.Start;
                return found with { Start = start };
            }
        }

        return null;
    }

    /// <summary>1 to 12 for the name or abbreviation of a month written with a capital; 0 for other words.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return 0;
        }

        for (int month = 0; month < 12; month++)
        {
            if (word.Equals(MonthNames[month], StringComparison.OrdinalIgnoreCase)
                || word.Equals(MonthStems[month], StringComparison.OrdinalIgnoreCase)
                || (month == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)))
            {
                return month + 1;
            }
        }

        return 0;
    }

    /// <summary>Whether the word names a day of the week, in full or abbreviated.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (string name in WeekdayNames)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (string name in WeekdayAbbreviations)
        {
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether letters behind a number make it an ordinal.</summary>
    public static bool IsOrdinalSuffix(ReadOnlySpan<char> word) =>
        word.Equals("st", StringComparison.OrdinalIgnoreCase) || word.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || word.Equals("rd", StringComparison.OrdinalIgnoreCase) || word.Equals("th", StringComparison.OrdinalIgnoreCase);

    private static DateReading? At(string line, List<DateToken> tokens, int i)
    {
        DateToken token = tokens[i];
        if (token.IsWord)
        {
            return MonthFirst(line, tokens, i);
        }

        return token.IsNumber ? DayFirst(line, tokens, i) ?? Numeric(line, tokens, i) : null;
    }

    private static DateReading? MonthFirst(string line, List<DateToken> tokens, int i)
    {
        int month = MonthOf(tokens[i].In(line));
        int next = Skip(line, tokens, i + 1, '.');
        if (month == 0 || next >= tokens.Count || tokens[next] is not { Number: >= 1 and <= 31, Length: <= 2 } day || IsTime(line, tokens, next))
        {
            return null;
        }

        int after = next + 1;
        int end = day.End;
        if (after < tokens.Count && tokens[after].Start == day.End && tokens[after].IsWord)
        {
            if (!IsOrdinalSuffix(tokens[after].In(line)))
            {
                return null;
            }

            end = tokens[after++].End;
        }

        return WithYear(line, tokens, after, tokens[i].Start, end, month, day.Number);
    }

    private static DateReading? DayFirst(string line, List<DateToken> tokens, int i)
    {
        DateToken day = tokens[i];
        if (day.Number is < 1 or > 31 || day.Length > 2)
        {
            return null;
        }

        int next = i + 1;
        if (next < tokens.Count && tokens[next].Start == day.End && tokens[next].IsWord && IsOrdinalSuffix(tokens[next].In(line)))
        {
            next++;
        }

        if (next < tokens.Count && tokens[next].IsWord && tokens[next].In(line).Equals("of", StringComparison.OrdinalIgnoreCase))
        {
            next++;
        }

        next = Skip(line, tokens, next, '-');
        if (next >= tokens.Count || MonthOf(tokens[next].In(line)) is not (> 0 and int month))
        {
            return null;
        }

        int end = tokens[next].End;
        int after = Skip(line, tokens, Skip(line, tokens, next + 1, '.'), '-');
        return WithYear(line, tokens, after, day.Start, end, month, day.Number);
    }

    private static DateReading? Numeric(string line, List<DateToken> tokens, int i)
    {
        if (i + 4 >= tokens.Count || !tokens[i + 2].IsNumber || !tokens[i + 4].IsNumber || tokens[i + 1].Length != 1 || tokens[i + 3].Length != 1)
        {
            return null;
        }

        char sign = line[tokens[i + 1].Start];
        if (sign is not ('-' or '/' or '.') || line[tokens[i + 3].Start] != sign || (i > 0 && line[tokens[i - 1].Start] == sign))
        {
            return null;
        }

        (int first, int second, int third) = (tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number);
        int start = tokens[i].Start;
        int end = tokens[i + 4].End;
        if (tokens[i].Length == 4)
        {
            return Create(start, end, first, second, third);
        }

        if (tokens[i + 4].Length is not (2 or 4) || tokens[i].Length > 2 || tokens[i + 2].Length > 2)
        {
            return null;
        }

        int year = tokens[i + 4].Length == 4 ? third : third + (third < 70 ? 2000 : 1900);
        bool? monthFirst = first > 12 ? false : second > 12 ? true : first == second ? true : ZoneOrder(line, tokens);
        return monthFirst switch
        {
            true => Create(start, end, year, first, second),
            false => Create(start, end, year, second, first),
            null => null,
        };
    }

    /// <summary>Whether a time zone in the line tells that the month comes first; null where none is named.</summary>
    private static bool? ZoneOrder(string line, List<DateToken> tokens)
    {
        foreach (DateToken token in tokens)
        {
            if (token.IsWord && MonthFirstZones.Contains(token.In(line).ToString()))
            {
                return true;
            }

            if (token.IsWord && token.In(line) is "GMT" or "BST" or "UTC" or "CET" or "CEST" or "IST" or "AEST")
            {
                return false;
            }
        }

        return null;
    }

    private static DateReading? WithYear(string line, List<DateToken> tokens, int after, int start, int end, int month, int day)
    {
        int year = Skip(line, tokens, after, ',');
        return year < tokens.Count && tokens[year] is { Length: 4, Number: >= 1500 and < 2200 } && !IsTime(line, tokens, year)
            ? Create(start, tokens[year].End, tokens[year].Number, month, day)
            : Create(start, end, null, month, day);
    }

    private static bool IsTime(string line, List<DateToken> tokens, int i) =>
        i + 2 < tokens.Count && line[tokens[i + 1].Start] == ':' && tokens[i + 2].IsNumber;

    private static DateReading? Create(int start, int end, int? year, int month, int day) =>
        month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year ?? 2000, month) || year is < 1500 or >= 2200
            ? null
            : new DateReading(start, end, new AnnualDate(month, day), year is { } known ? new LocalDate(known, month, day) : null);

    private static int Skip(string line, List<DateToken> tokens, int i, char sign) =>
        i < tokens.Count && tokens[i].Length == 1 && line[tokens[i].Start] == sign ? i + 1 : i;

    private static int StartWithWeekday(string line, List<DateToken> tokens, int i)
    {
        int before = i - 1;
        while (before >= 0 && line[tokens[before].Start] is ',' or '.')
        {
            before--;
        }

        return before >= 0 && IsWeekday(tokens[before].In(line)) ? tokens[before].Start : tokens[i].Start;
    }
}
