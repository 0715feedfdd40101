using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Reads periods named from the present or by a part of a larger one: <c>yesterday</c>, <c>last week</c>, <c>the first quarter of next year</c>, <c>late April</c>, <c>the end of 2007</c>, <c>spring</c>.</summary>
internal static class PeriodReader
{
    public static TimeExpression? Read(PieceList pieces, int start) =>
        ReadNearDay(pieces, start) ?? ReadPart(pieces, start) ?? ReadShifted(pieces, start) ?? ReadQuarter(pieces, start)
        ?? ReadSeason(pieces, start) ?? ReadHoliday(pieces, start) ?? CalendarReader.Read(pieces, start);

    private static TimeExpression? ReadNearDay(PieceList pieces, int start)
    {
        if (pieces.Match(start, ["day", "before", "yesterday"]) is > 0 and int beforeYesterday)
        {
            return OfDay(start, beforeYesterday, -2);
        }

        if (pieces.Match(start, ["day", "after", "tomorrow"]) is > 0 and int afterTomorrow)
        {
            return OfDay(start, afterTomorrow, 2);
        }

        return pieces[start].Lower switch
        {
            "yesterday" => OfDay(start, start + 1, -1),
            "today" => OfDay(start, start + 1, 0),
            "tomorrow" => OfDay(start, start + 1, 1),
            "tonight" => OfDay(start, start + 1, 0) with { Clock = TimeWords.ReadPartOfDay(pieces, start, out _, out _) },
            _ => null,
        };
    }

    private static TimeExpression OfDay(int start, int end, int shift) => new(start, end) { Date = new DateExpression { Unit = TimeUnit.Day, Shift = shift } };

    /// <summary><c>early 2009</c>, <c>the end of March</c>, <c>first half of April</c>, <c>the first ten days of March</c>, <c>earlier this year</c>.</summary>
    private static TimeExpression? ReadPart(PieceList pieces, int start)
    {
        if (pieces[start].Lower is "earlier" or "later" && ReadWhole(pieces, pieces.Is(start + 1, "in") ? start + 2 : start + 1) is { Date: { Unit: > TimeUnit.Day } date } rest)
        {
            PeriodPart part = pieces.Is(start, "earlier") ? PeriodPart.UpToToday : PeriodPart.FromToday;
            part = date.Shift == 0 ? part : part == PeriodPart.UpToToday ? PeriodPart.Early : PeriodPart.Late;
            return new TimeExpression(start, rest.End) { Date = date with { Part = part } };
        }

        PeriodPart named = PartOf(pieces[start].Lower);
        if (named != PeriodPart.Whole)
        {
            bool isNoun = pieces[start].Lower is "start" or "beginning" or "end" or "middle" or "close" or "turn" or "dawn" or "outset";
            int index = start + 1;
            if (isNoun)
            {
                index = pieces.Is(index, "of") ? index + 1 : -1;
            }
            else
            {
                index = pieces.IsDash(index) ? index + 1 : pieces.Is(index, "in") || pieces.Is(index, "on") ? index + 1 : index;
            }

            return index > 0 && ReadWhole(pieces, index) is { Date: { Part: PeriodPart.Whole } whole } period && (whole.Unit > TimeUnit.Day || (isNoun && whole.Unit == TimeUnit.Day))
                ? new TimeExpression(start, period.End) { Date = whole with { Part = named } }
                : null;
        }

        return ReadHalf(pieces, start) ?? ReadCounted(pieces, start);
    }

    private static PeriodPart PartOf(string word) => word switch
    {
        "early" => PeriodPart.Early,
        "mid" or "middle" => PeriodPart.Middle,
        "late" => PeriodPart.Late,
        "start" or "beginning" or "outset" or "turn" or "dawn" => PeriodPart.Start,
        "end" or "close" => PeriodPart.End,
        _ => PeriodPart.Whole,
    };

    private static TimeExpression? ReadHalf(PieceList pieces, int start)
    {
        PeriodPart part = pieces[start].Lower switch { "first" => PeriodPart.FirstHalf, "second" or "latter" or "last" => PeriodPart.SecondHalf, _ => PeriodPart.Whole };
        if (part == PeriodPart.Whole || !pieces.Is(start + 1, "half"))
        {
            return null;
        }

        int index = pieces.Is(start + 2, "of") ? start + 3 : start + 2;
        return ReadWhole(pieces, index) is { Date: { Unit: > TimeUnit.Day } date, End: int end }
            ? new TimeExpression(start, end) { Date = date with { Part = part } }
            : null;
    }

    /// <summary><c>first three months of the year</c>, <c>last week of May</c>.</summary>
    private static TimeExpression? ReadCounted(PieceList pieces, int start)
    {
        int sign = pieces[start].Lower switch { "first" or "opening" => 1, "last" or "final" or "closing" => -1, _ => 0 };
        int position = sign == 0 && NumberReader.Read(pieces, start) is { Form: NumberForm.Ordinal, Low: <= 5 } ordinal ? (int)ordinal.Low : 0;
        if (sign == 0 && position == 0)
        {
            return null;
        }

        int index = position > 0 ? NumberReader.Read(pieces, start)!.End : start + 1;
        int count = 1;
        if (position == 0 && NumberReader.ReadCardinal(pieces, index) is { Low: >= 1 and < 100 } number && decimal.IsInteger(number.Low))
        {
            count = (int)number.Low;
            index = number.End;
        }
        else if (position == 0 && pieces[index].Lower is "few")
        {
            count = 3;
            index++;
        }

        if (!TimeWords.TryGetUnit(pieces[index].Lower, out TimeUnit unit, out _) || !pieces.Is(index + 1, "of"))
        {
            bool isBareWeeks = TimeWords.TryGetUnit(pieces[index].Lower, out unit, out _) && pieces.Is(index + 1, "in");
            if (!isBareWeeks)
            {
                return null;
            }
        }

        if (ReadWhole(pieces, index + 2) is not { Date: { Part: PeriodPart.Whole } date, End: int end } || unit >= date.Unit || (position > 0 && unit != TimeUnit.Week))
        {
            return null;
        }

        return position > 0
            ? new TimeExpression(start, end) { Date = date with { PartCount = position, PartUnit = TimeUnit.Fortnight } }
            : new TimeExpression(start, end) { Date = date with { PartCount = sign * count, PartUnit = unit } };
    }

    /// <summary>A whole period after a part word: <c>the year</c>, <c>next year</c>, <c>2009</c>, <c>April</c>.</summary>
    private static TimeExpression? ReadWhole(PieceList pieces, int start)
    {
        int index = pieces.Is(start, "the") ? start + 1 : start;
        TimeExpression? read = ReadShifted(pieces, index) ?? ReadQuarter(pieces, index) ?? ReadSeason(pieces, index) ?? CalendarReader.Read(pieces, index);
        if (read is not null)
        {
            return read;
        }

        return index > start && TimeWords.TryGetUnit(pieces[index].Lower, out TimeUnit unit, out _) && unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century
            && !pieces[index].Lower.EndsWith('s') && !pieces.Is(index + 1, "of")
            ? new TimeExpression(start, index + 1) { Date = new DateExpression { Unit = unit, Shift = 0 } }
            : null;
    }

    /// <summary><c>last week</c>, <c>next Friday</c>, <c>this spring</c>, <c>the coming year</c>, <c>the new year</c>.</summary>
    private static TimeExpression? ReadShifted(PieceList pieces, int start)
    {
        if (pieces.Match(start, ["new", "year"]) is > 0 and int afterNewYear && !pieces.IsCapital(start + 1) && (pieces.Is(start - 1, "the") || pieces.Is(start - 1, "in")))
        {
            return new TimeExpression(start, afterNewYear) { Date = new DateExpression { Unit = TimeUnit.Year, Shift = 1 } };
        }

        if (ShiftOf(pieces[start].Lower) is not { } shift)
        {
            return null;
        }

        int index = pieces.Is(start, "this") && pieces[start + 1].Lower is "past" or "coming" or "last" ? start + 2 : start + 1;
        shift = index == start + 2 ? ShiftOf(pieces[start + 1].Lower) ?? shift : shift;
        if (TimeWords.TryReadWeekday(pieces, index, out IsoDayOfWeek weekday, out int end))
        {
            TimeExpression? rest = CalendarReader.Read(pieces, index);
            return rest?.Date is { Day: not null } dated
                ? new TimeExpression(start, rest.End) { Date = dated }
                : new TimeExpression(start, end) { Date = new DateExpression { Weekday = weekday, Unit = TimeUnit.Day, Shift = shift } };
        }

        if (TimeWords.TryReadMonth(pieces, index, out int month, out end))
        {
            return new TimeExpression(start, end) { Date = new DateExpression { Month = month, Unit = TimeUnit.Month, Shift = shift } };
        }

        if (TimeWords.ReadPartOfDay(pieces, index, out end, out string use) is { } part && use == "bound" && shift <= 0 && pieces[start].Lower is "this" or "last")
        {
            int day = pieces.Is(start, "last") ? -1 : 0;
            return OfDay(start, end, day) with { Clock = part };
        }

        if (ReadQuarter(pieces, index) is { Date: { Shift: null, Year: null } quarter } quarterRead)
        {
            return new TimeExpression(start, quarterRead.End) { Date = quarter with { Shift = shift } };
        }

        if (ReadSeason(pieces, index, isAfterShift: true) is { Date: { Shift: null, Year: null } season } seasonRead)
        {
            return new TimeExpression(start, seasonRead.End) { Date = season with { Shift = shift } };
        }

        int word = pieces[index].Lower is "calendar" or "financial" or "fiscal" ? index + 1 : index;
        TimeUnit unit = UnitOf(pieces[word].Lower);
        if (unit == TimeUnit.None || (unit == TimeUnit.Day && pieces[start].Lower is not ("this")))
        {
            return null;
        }

        bool isNarrated = pieces[start].Lower is "previous" or "following" or "preceding";
        return isNarrated ? null : new TimeExpression(start, word + 1) { Date = new DateExpression { Unit = unit, Shift = shift } };
    }

    private static TimeUnit UnitOf(string word) => word switch
    {
        "week" => TimeUnit.Week,
        "weekend" => TimeUnit.Weekend,
        "month" => TimeUnit.Month,
        "quarter" => TimeUnit.Quarter,
        "year" => TimeUnit.Year,
        "decade" => TimeUnit.Decade,
        "century" => TimeUnit.Century,
        _ => TimeUnit.None,
    };

    private static int? ShiftOf(string word) => word switch
    {
        "last" or "past" or "previous" or "preceding" => -1,
        "this" or "current" => 0,
        "next" or "coming" or "upcoming" or "following" => 1,
        _ => null,
    };

    /// <summary><c>third quarter of 2025</c>, <c>second-quarter</c>, <c>Q3 2024</c>, <c>fiscal 2024</c>.</summary>
    private static TimeExpression? ReadQuarter(PieceList pieces, int start)
    {
        int number;
        int end;
        if (pieces.Is(start, "q") && pieces[start].IsCapital && pieces[start + 1] is { Kind: PieceKind.Digits, Text: "1" or "2" or "3" or "4" } digit && pieces.IsAttached(start + 1))
        {
            (number, end) = (digit.Text[0] - '0', start + 2);
        }
        else if (NumberReader.Read(pieces, start) is { Form: NumberForm.Ordinal, Low: <= 4 } ordinal)
        {
            int index = pieces.IsDash(ordinal.End) ? ordinal.End + 1 : ordinal.End;
            index = pieces[index].Lower is "fiscal" or "calendar" or "business" ? index + 1 : index;
            if (!pieces.Is(index, "quarter") || pieces[index + 1].Lower is "final" or "finals")
            {
                return null;
            }

            (number, end) = ((int)ordinal.Low, index + 1);
        }
        else if (pieces.Is(start, "fiscal") && CalendarReader.TryReadYear(pieces, start + 1, out int fiscal))
        {
            return new TimeExpression(start, start + 2) { Date = new DateExpression { Unit = TimeUnit.Year, Year = fiscal } };
        }
        else
        {
            return null;
        }

        return ReadYearAfter(pieces, start, end, new DateExpression { Unit = TimeUnit.Quarter, Number = number });
    }

    private static TimeExpression? ReadSeason(PieceList pieces, int start, bool isAfterShift = false)
    {
        int number = pieces[start].Lower switch { "spring" => 1, "summer" => 2, "autumn" or "fall" => 3, "winter" => 4, _ => 0 };
        if (number == 0 || pieces.IsAttached(start))
        {
            return null;
        }

        string before = pieces[start - 1].Lower;
        bool hasYear = CalendarReader.TryReadYear(pieces, start + 1, out _) || (pieces.Is(start + 1, "of") && CalendarReader.TryReadYear(pieces, start + 2, out _));
        bool isSeason = isAfterShift || hasYear || before is "in" or "by" or "early" or "late" or "mid" or "until" or "since" or "before" or "during"
            || (before == "the" && pieces[start - 2].Lower is "in" or "by" or "during" or "since" or "until" or "of" or "over");
        bool isVerb = pieces.WordAt(start)?.Upos is Language.PartOfSpeech.Verb;
        if (!isSeason || (isVerb && !hasYear) || (before == "the" && !hasYear && pieces.WordAt(start + 1)?.Upos is Language.PartOfSpeech.Noun))
        {
            return null;
        }

        return ReadYearAfter(pieces, start, start + 1, new DateExpression { Unit = TimeUnit.Season, Number = number });
    }

    private static TimeExpression ReadYearAfter(PieceList pieces, int start, int end, DateExpression date)
    {
        int index = pieces.Is(end, "of") || pieces.Is(end, "in") || pieces.Is(end, ",") ? end + 1 : end;
        if (pieces.Is(index, "fiscal") || pieces.Is(index, "the"))
        {
            index++;
        }

        if (CalendarReader.TryReadYear(pieces, index, out int year))
        {
            return new TimeExpression(start, index + 1) { Date = date with { Year = year } };
        }

        if (ShiftOf(pieces[index].Lower) is { } shift && pieces.Is(index + 1, "year") && index > end)
        {
            return new TimeExpression(start, index + 2) { Date = date with { OuterShift = shift } };
        }

        return new TimeExpression(start, end) { Date = date };
    }

    private static TimeExpression? ReadHoliday(PieceList pieces, int start)
    {
        if (TimeWords.ReadHoliday(pieces, start, out int end) is not { } holiday || (end == start + 1 && pieces.WordAt(start)?.Relation is "compound"))
        {
            return null;
        }

        int? year = null;
        int index = pieces.Is(end, ",") ? end + 1 : end;
        if (CalendarReader.TryReadYear(pieces, index, out int value))
        {
            (year, end) = (value, index + 1);
        }

        return new TimeExpression(start, end) { Date = new DateExpression { Holiday = holiday, Unit = TimeUnit.Day, Year = year } };
    }

    private static bool IsCapital(this PieceList pieces, int index) => pieces[index].IsCapital;
}
