using System.Globalization;
using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Reads dates with a day, a month or a year: <c>Friday, 4 February 2022</c>, <c>Sept. 5 to 14</c>, <c>2022-02-04</c>, <c>the 1930s</c>, <c>in 2009</c>.</summary>
internal static class CalendarReader
{
    public static TimeExpression? Read(PieceList pieces, int start)
    {
        if (TimeWords.TryReadWeekday(pieces, start, out IsoDayOfWeek weekday, out int end))
        {
            DateExpression date = new() { Weekday = weekday, Unit = TimeUnit.Day };
            int next = pieces.Is(end, ",") ? end + 1 : end;
            next = pieces.Is(next, "the") ? next + 1 : next;
            return ReadMonthDay(pieces, next) is { Date: { Day: not null } rest, End: int restEnd }
                ? new TimeExpression(start, restEnd) { Date = rest with { Weekday = weekday } }
                : new TimeExpression(start, end) { Date = date };
        }

        return ReadIso(pieces, start) ?? ReadSlashed(pieces, start) ?? ReadMonthDay(pieces, start) ?? ReadDayOfMonth(pieces, start)
            ?? ReadDecade(pieces, start) ?? ReadCentury(pieces, start) ?? ReadYear(pieces, start);
    }

    /// <summary>Whether four digits at a piece can be a year.</summary>
    public static bool TryReadYear(PieceList pieces, int index, out int year)
    {
        year = 0;
        if (pieces[index] is not { Kind: PieceKind.Digits, Text: { Length: 4 } digits } || pieces.Is(index + 1, "%") || (pieces[index + 1].Kind == PieceKind.Letters && pieces.IsAttached(index + 1))
            || (pieces[index + 1].Lower is "," or "." && pieces.IsAttached(index + 1) && pieces.IsAttached(index + 2) && pieces.IsDigits(index + 2)))
        {
            return false;
        }

        year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return year is >= 1000 and <= 2199;
    }

    /// <summary>A month with what belongs to it: day or days before or after it, year.</summary>
    private static TimeExpression? ReadMonthDay(PieceList pieces, int start)
    {
        int? day = null;
        int? lastDay = null;
        int index = start;
        if (TryReadDay(pieces, index, out int first, out int afterFirst))
        {
            int next = afterFirst;
            if (IsRangeWord(pieces, next) && TryReadDay(pieces, next + 1, out int last, out int afterLast) && last > first)
            {
                next = pieces.Is(afterLast, "of") ? afterLast + 1 : afterLast;
                lastDay = last;
            }
            else if (pieces.Is(next, "of"))
            {
                next++;
            }

            if (!TimeWords.TryReadMonth(pieces, next, out _, out _))
            {
                return null;
            }

            day = first;
            index = next;
        }

        if (!TimeWords.TryReadMonth(pieces, index, out int month, out int end) || (day is null && IsNameNotMonth(pieces, index)))
        {
            return null;
        }

        if (day is null)
        {
            int next = pieces.Is(end, "the") ? end + 1 : end;
            if (TryReadDay(pieces, next, out int after, out int afterDay) && !IsCountedNoun(pieces, next, afterDay))
            {
                day = after;
                end = afterDay;
                if (IsRangeWord(pieces, end) && TryReadDay(pieces, end + 1, out int last, out int afterLast) && last > after && !IsUnitOrHalf(pieces, afterLast))
                {
                    lastDay = last;
                    end = afterLast;
                }
            }
        }

        int? year = null;
        int yearIndex = pieces.Is(end, ",") || pieces.Is(end, "of") ? end + 1 : end;
        if (TryReadYear(pieces, yearIndex, out int value) && (yearIndex == end || day is not null || pieces.Is(end, "of") || pieces[yearIndex + 1].Kind != PieceKind.Letters))
        {
            year = value;
            end = yearIndex + 1;
        }

        if (day > DaysIn(month) || lastDay > DaysIn(month))
        {
            return null;
        }

        return new TimeExpression(start, end) { Date = new DateExpression { Year = year, Month = month, Day = day, LastDay = lastDay, Unit = day is null ? TimeUnit.Month : TimeUnit.Day } };
    }

    private static int DaysIn(int month) => month switch { 2 => 29, 4 or 6 or 9 or 11 => 30, _ => 31 };

    /// <summary><c>from the 17th</c>.</summary>
    private static TimeExpression? ReadDayOfMonth(PieceList pieces, int start)
    {
        if (!pieces.Is(start - 1, "the") || pieces[start - 2].Lower is not ("on" or "from" or "until" or "by" or "since" or "till") || !pieces.IsDigits(start)
            || NumberReader.Read(pieces, start) is not { Form: NumberForm.Ordinal, Low: >= 1 and <= 31 } reading || pieces.IsLetters(reading.End) && pieces.WordAt(reading.End)?.Upos is Language.PartOfSpeech.Noun or Language.PartOfSpeech.Adj or Language.PartOfSpeech.Propn)
        {
            return null;
        }

        return new TimeExpression(start, reading.End) { Date = new DateExpression { Day = (int)reading.Low, Unit = TimeUnit.Day } };
    }

    private static bool TryReadDay(PieceList pieces, int index, out int day, out int end)
    {
        (day, end) = (0, index);
        if (pieces.IsDigits(index))
        {
            if (pieces[index].Text.Length > 2 || (pieces.IsAttached(index) && pieces[index - 1].Kind == PieceKind.Letters))
            {
                return false;
            }

            day = int.Parse(pieces[index].Text, NumberStyles.None, CultureInfo.InvariantCulture);
            end = pieces[index + 1].Lower is "st" or "nd" or "rd" or "th" && pieces.IsAttached(index + 1) ? index + 2 : index + 1;
            return day is >= 1 and <= 31;
        }

        if (pieces.IsLetters(index) && NumberReader.Read(pieces, index) is { Form: NumberForm.Ordinal, Low: <= 31 } ordinal && ordinal.Start == index)
        {
            (day, end) = ((int)ordinal.Low, ordinal.End);
            return TimeWords.TryReadMonth(pieces, index - 1, out _, out _) || TimeWords.TryReadMonth(pieces, pieces.Is(end, "of") ? end + 1 : end, out _, out _);
        }

        return false;
    }

    private static bool IsRangeWord(PieceList pieces, int index) => pieces.IsDash(index) || pieces[index].Lower is "to" or "and" or "through" or "until" or "till" or "/";

    /// <summary>Whether the figure after a month counts something: <c>in May 12 people</c>, <c>March 3,000</c>.</summary>
    private static bool IsCountedNoun(PieceList pieces, int index, int end)
    {
        if (pieces[end].Lower is ":" && pieces.IsAttached(end) && pieces.IsDigits(end + 1))
        {
            return true;
        }

        if (pieces[end].Lower is "," or "." && pieces.IsAttached(end) && pieces.IsDigits(end + 1) && pieces.IsAttached(end + 1))
        {
            return true;
        }

        return IsUnitOrHalf(pieces, end) || (pieces.WordAt(index) is { Relation: "nummod", Head: int head } && head > pieces[index].Word && pieces.Sentence.Words[head].Xpos is "NNS");
    }

    private static bool IsUnitOrHalf(PieceList pieces, int index) =>
        pieces[index].Lower is "%" or "am" or "pm" or "percent" or "million" or "billion" || TimeWords.TryGetUnit(pieces[index].Lower, out _, out _);

    /// <summary>May, March, April and the like as a name: <c>Theresa May</c>, <c>April Ryan</c>.</summary>
    private static bool IsNameNotMonth(PieceList pieces, int index)
    {
        if (pieces[index].Lower is not ("may" or "march" or "april" or "june" or "august" or "jan" or "mar" or "dec"))
        {
            return false;
        }

        int word = pieces[index].Word;
        return word >= 0 && pieces.Sentence.Entities.Any(entity => entity.Contains(word) && entity.Kind == Language.EntityKind.Person);
    }

    private static bool TryReadYearDigits(PieceList pieces, int index, out int year)
    {
        year = pieces[index] is { Kind: PieceKind.Digits, Text.Length: 4 } ? Value(pieces, index) : 0;
        return year is >= 1000 and <= 2199;
    }

    private static TimeExpression? ReadIso(PieceList pieces, int start) =>
        TryReadYearDigits(pieces, start, out int year) && pieces[start + 1].Lower is "-" or "." or "/" && pieces[start + 2] is { Kind: PieceKind.Digits, Text.Length: 2 } && pieces.Is(start + 3, pieces[start + 1].Lower)
        && pieces[start + 4] is { Kind: PieceKind.Digits, Text.Length: 2 } && pieces.IsAttached(start + 2) && pieces.IsAttached(start + 4)
            ? OfParts(start, start + 5, year, Value(pieces, start + 2), Value(pieces, start + 4))
            : null;

    /// <summary><c>17/02/2022</c>, <c>2/17/22</c>: read only where one order is possible.</summary>
    private static TimeExpression? ReadSlashed(PieceList pieces, int start)
    {
        string separator = pieces[start + 1].Lower;
        if (!(separator is "/" or ".") || !pieces.IsDigits(start) || pieces[start].Text.Length > 2 || !pieces.IsDigits(start + 2) || pieces[start + 2].Text.Length > 2
            || !pieces.Is(start + 3, separator) || !pieces.IsDigits(start + 4) || pieces[start + 4].Text.Length is not (2 or 4)
            || !(pieces.IsAttached(start + 1) && pieces.IsAttached(start + 2) && pieces.IsAttached(start + 3) && pieces.IsAttached(start + 4)))
        {
            return null;
        }

        int first = Value(pieces, start);
        int second = Value(pieces, start + 2);
        int year = Value(pieces, start + 4);
        year = pieces[start + 4].Text.Length == 2 ? year + (year < 70 ? 2000 : 1900) : year;
        return first > 12 || separator == "." || first == second ? OfParts(start, start + 5, year, second, first)
            : second > 12 ? OfParts(start, start + 5, year, first, second)
            : new TimeExpression(start, start + 5) { Date = new DateExpression { Year = year, Unit = TimeUnit.Year } };
    }

    private static TimeExpression? OfParts(int start, int end, int year, int month, int day) => month is < 1 or > 12 || day < 1 || year < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
        ? null
        : new TimeExpression(start, end) { Date = new DateExpression { Year = year, Month = month, Day = day, Unit = TimeUnit.Day } };

    /// <summary><c>the 1930s</c>, <c>1930's</c>.</summary>
    private static TimeExpression? ReadDecade(PieceList pieces, int start)
    {
        if (pieces[start] is not { Kind: PieceKind.Digits, Text: { Length: 4 } digits } || digits[3] != '0')
        {
            return null;
        }

        int end = pieces.Is(start + 1, "s") && pieces.IsAttached(start + 1) ? start + 2
            : pieces[start + 1].Lower is "'" or "’" && pieces.IsAttached(start + 1) && pieces.Is(start + 2, "s") && pieces.IsAttached(start + 2) ? start + 3
            : 0;
        int year = Value(pieces, start);
        return end == 0 || year is < 1000 or > 2190 || (end == start + 3 && !pieces[start - 1].Lower.Equals("the", StringComparison.Ordinal) && !pieces.IsDash(start - 1) && pieces[start - 1].Lower is not ("mid" or "early" or "late"))
            ? null
            : new TimeExpression(start, end) { Date = new DateExpression { Unit = year % 100 == 0 && year < 1900 ? TimeUnit.Century : TimeUnit.Decade, Number = year } };
    }

    private static TimeExpression? ReadCentury(PieceList pieces, int start)
    {
        if (NumberReader.Read(pieces, start) is not { Form: NumberForm.Ordinal, Low: >= 1 and <= 22 } reading)
        {
            return null;
        }

        int index = pieces.IsDash(reading.End) ? reading.End + 1 : reading.End;
        return pieces.Is(index, "century")
            ? new TimeExpression(start, index + 1) { Date = new DateExpression { Unit = TimeUnit.Century, Number = (((int)reading.Low - 1) * 100) + 1 } }
            : null;
    }

    private static TimeExpression? ReadYear(PieceList pieces, int start)
    {
        if (!TryReadYear(pieces, start, out int year) || (pieces.IsAttached(start) && pieces[start - 1].Lower is not ("(" or "-" or "–" or "—" or "/" or "\"" or "“" or "‘")))
        {
            return null;
        }

        Language.Word? word = pieces.WordAt(start);
        bool isAfterPreposition = pieces[start - 1].Lower is "in" or "since" or "by" or "until" or "till" or "of" or "during" or "early" or "mid" or "late" or "from" or "before" or "after" or "year" or "through" or "circa" or "between";
        bool isCount = word is { Relation: "nummod", Head: int head } && head > word.Index && pieces.Sentence.Words[head].Xpos is "NNS" && year < 2300;
        bool isAfterCurrency = pieces[start - 1].Kind == PieceKind.Symbol && char.GetUnicodeCategory(pieces[start - 1].Text[0]) == UnicodeCategory.CurrencySymbol;
        if (isAfterCurrency || (isCount && !isAfterPreposition) || (isCount && pieces.Sentence.Words[pieces[start].Word].Head == pieces[start + 1].Word && pieces[start - 1].Lower is "of" or "from" or "between")
            || IsMeasured(pieces, start + 1) || pieces[start - 1].Lower is "no" or "route" or "flight" or "page" or "about" or "some" or "around" or "nearly" or "over" or "than" or "#")
        {
            return null;
        }

        return new TimeExpression(start, start + 1) { Date = new DateExpression { Year = year, Unit = TimeUnit.Year } };
    }

    private static bool IsMeasured(PieceList pieces, int index) =>
        pieces[index].Lower is "km" or "people" or "percent" or "miles" or "metres" or "meters" or "feet" or "tonnes" or "tons" or "dollars" or "euros" or "pounds" or "million" or "billion" or "gmt" or "hours" or "euro"
        || (TimeWords.TryGetUnit(pieces[index].Lower, out TimeUnit unit, out _) && unit != TimeUnit.None && pieces[index].Lower.EndsWith('s'));

    private static int Value(PieceList pieces, int index) => int.Parse(pieces[index].Text, NumberStyles.None, CultureInfo.InvariantCulture);
}
