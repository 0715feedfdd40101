using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Finds the times of a sentence and puts together what belongs together: weekday, date, clock time, part of the day, zone, range and limiting words.</summary>
internal static class TimeScanner
{
    public static List<TimeExpression> Scan(PieceList pieces)
    {
        List<TimeExpression> found = [];
        int index = 0;
        while (index < pieces.Count)
        {
            if (ReadAt(pieces, index) is { } expression)
            {
                expression = Extend(pieces, expression);
                if (ReadRange(pieces, expression) is { } range)
                {
                    expression = range;
                }

                expression = LimitAfter(pieces, Limit(pieces, expression, found.Count > 0 ? found[^1].End : 0));
                found.Add(expression);
                if (expression.Clock is not null && ReadZoneRestatement(pieces, expression.End) is { } restatement)
                {
                    found.Add(restatement);
                    expression = restatement;
                }

                index = Math.Max(expression.End, index + 1);
            }
            else
            {
                index++;
            }
        }

        return found;
    }

    private static TimeExpression? ReadAt(PieceList pieces, int index) => PeriodBeforeDuration(pieces, index)
        ?? ReadWeekdays(pieces, index) ?? DurationReader.Read(pieces, index) ?? PeriodReader.Read(pieces, index) ?? ReadPartOfDay(pieces, index);

    /// <summary>What looks like a length but is none: <c>ten minutes to five</c>, <c>first three months of the year</c>.</summary>
    private static TimeExpression? PeriodBeforeDuration(PieceList pieces, int index) => ClockReader.Read(pieces, index);

    /// <summary><c>Sundays</c>, <c>every Friday</c>, <c>each month</c>.</summary>
    private static TimeExpression? ReadWeekdays(PieceList pieces, int index)
    {
        if (TimeWords.IsPluralWeekday(pieces, index))
        {
            return new TimeExpression(index, index + 1) { IsRecurring = true };
        }

        return pieces[index].Lower is "every" or "each" && (TimeWords.TryReadWeekday(pieces, index + 1, out _, out int end)
                || (TimeWords.TryGetUnit(pieces[index + 1].Lower, out TimeUnit unit, out _) && unit >= TimeUnit.Hour && (end = index + 2) > 0))
            ? new TimeExpression(index, end) { IsRecurring = true }
            : null;
    }

    /// <summary>A part of the day that stands alone: <c>overnight</c>, <c>in the morning</c>, <c>before dawn</c>.</summary>
    private static TimeExpression? ReadPartOfDay(PieceList pieces, int index)
    {
        if (TimeWords.ReadPartOfDay(pieces, index, out int end, out string use) is not { } part || use == "date" || pieces[index].IsCapital && index > 0)
        {
            return null;
        }

        if (use == "free")
        {
            return new TimeExpression(index, end) { Clock = part };
        }

        string before = pieces[index - 1].Lower;
        bool isBound = (before == "the" && pieces[index - 2].Lower is "in" or "during" or "throughout" or "through" or "for" or "over" or "into")
            || (before is "at" && pieces.Is(index, "night")) || before is "by" or "that" or "all" or "during";
        return isBound ? new TimeExpression(index, end) { Clock = part } : null;
    }

    /// <summary>Adds date, clock time or part of the day that follow: <c>9.40 pm on Tuesday</c>, <c>Tuesday night</c>, <c>Monday of last week</c>.</summary>
    private static TimeExpression Extend(PieceList pieces, TimeExpression expression)
    {
        for (int i = 0; i < 4; i++)
        {
            TimeExpression? next = ExtendOnce(pieces, expression);
            if (next is null)
            {
                break;
            }

            expression = next;
        }

        return ExtendBackwards(pieces, expression);
    }

    private static TimeExpression? ExtendOnce(PieceList pieces, TimeExpression expression)
    {
        if (expression.Duration is not null || expression.IsRecurring)
        {
            return null;
        }

        int index = expression.End;
        if (expression.Date is { Weekday: not null, Day: null, Shift: null, OuterShift: null } weekday && pieces.Is(index, "of")
            && PeriodReader.Read(pieces, index + 1) is { Date: { Unit: TimeUnit.Week, Shift: int outerShift }, End: int weekEnd })
        {
            return expression with { Date = weekday with { OuterShift = outerShift }, End = weekEnd };
        }

        if (expression.Date is { Unit: TimeUnit.Month or TimeUnit.Day, Month: not null, Year: null, OuterShift: null, Shift: null } month && ReadYearShift(pieces, index, out int yearEnd) is { } yearShift)
        {
            return expression with { Date = month with { OuterShift = yearShift }, End = yearEnd };
        }

        if (expression.Date is { Unit: TimeUnit.Day, Shift: not null, Weekday: null } near && pieces.Is(index, ",") && TimeWords.TryReadWeekday(pieces, index + 1, out IsoDayOfWeek named, out int namedEnd))
        {
            return expression with { Date = near with { Weekday = named }, End = namedEnd };
        }

        if (expression is { Date.Unit: TimeUnit.Day, Clock: { IsPartOfDay: false, IsTwelveHour: false } } && ReadPartAfter(pieces, index, out int swallowed) is not null && swallowed <= index + 2)
        {
            bool isNextMidnight = expression.Clock is { Start: 0, Unit: TimeUnit.Hour } && pieces.Is(swallowed - 1, "night");
            return expression with { End = swallowed, Clock = isNextMidnight ? expression.Clock! with { Start = 1440, End = 1440 } : expression.Clock };
        }

        bool canTakePart = expression.Clock is null ? expression.Date is { Unit: TimeUnit.Day } : expression.Clock.IsTwelveHour;
        if (canTakePart && ReadPartAfter(pieces, index, out int partEnd) is { } part)
        {
            return expression with { Clock = expression.Clock?.Within(part) ?? part, End = partEnd };
        }

        if (pieces.Match(index, ["local", "time"]) is > 0 and int afterLocal && expression.Clock is not null)
        {
            return expression with { End = afterLocal };
        }

        if (expression.Date is { Unit: TimeUnit.Day } && (expression.Clock is null || (expression.Clock.IsPartOfDay && expression.Clock.Start >= 0)))
        {
            int clockIndex = SkipToClock(pieces, index, out TimeBound bound);
            if (ClockReader.Read(pieces, clockIndex) is { Clock: { } clock, End: int clockEnd } && (clockIndex > index || !clock.IsTwelveHour))
            {
                return expression with { Clock = expression.Clock is { } known ? clock.Within(known) : clock, End = clockEnd, Bound = bound, ClockPart = (clockIndex, clockEnd) };
            }
        }

        if (expression.Date is null && expression.Clock is not null)
        {
            int dateIndex = SkipToDate(pieces, index);
            if (dateIndex >= 0 && PeriodReader.Read(pieces, dateIndex) is { Date: { } date } found && (date.HasDay || date.Unit == TimeUnit.Weekend))
            {
                ClockExpression clock = found.Clock is { } part2 ? expression.Clock.IsPartOfDay ? part2 : expression.Clock.Within(part2) : expression.Clock;
                return expression with { Date = date, Clock = clock, End = found.End, ClockPart = (expression.Start, expression.End) };
            }
        }

        return null;
    }

    /// <summary>Takes in <c>late</c> or <c>early</c> before a weekday.</summary>
    private static TimeExpression ExtendBackwards(PieceList pieces, TimeExpression expression)
    {
        int before = expression.Start - 1;
        if (expression.Date is { Unit: TimeUnit.Day, Part: PeriodPart.Whole } && expression.Clock is null && pieces[before].Lower is "late" or "early" or "overnight"
            && TimeWords.ReadPartOfDay(pieces, before, out int end, out _) is { } part && end == expression.Start)
        {
            return expression with { Clock = part, Start = before };
        }

        if (expression.Date is { Unit: TimeUnit.Day, Part: PeriodPart.Whole } && expression.Clock is null && pieces[before].Lower is "on" && pieces[before - 1].Lower is "late" or "early"
            && TimeWords.ReadPartOfDay(pieces, before - 1, out end, out _) is { } partBeforeOn && end == before)
        {
            return expression with { Clock = partBeforeOn, Start = before - 1 };
        }

        return expression;
    }

    private static int? ReadYearShift(PieceList pieces, int index, out int end)
    {
        int start = pieces.Is(index, "of") || pieces.Is(index, ",") ? index + 1 : index;
        end = start + 2;
        return !pieces.Is(start + 1, "year") ? null : pieces[start].Lower switch { "last" => -1, "this" => 0, "next" => 1, _ => null };
    }

    private static ClockExpression? ReadPartAfter(PieceList pieces, int index, out int end)
    {
        int start = pieces.Is(index, ",") ? index : index;
        int inThe = pieces.Match(start, ["in", "the"]);
        start = inThe > 0 ? inThe : pieces.Is(start, "'") || pieces.Is(start, "’") ? (pieces.Is(start + 1, "s") ? start + 2 : start) : pieces.Is(start, "at") ? start + 1 : start;
        ClockExpression? part = TimeWords.ReadPartOfDay(pieces, start, out end, out string use);
        return part is null || use == "date" || (pieces[start].IsCapital && start > 0) || (use == "free" && start != index && inThe < 0 && !pieces.Is(index, "at")) ? null : part;
    }

    private static int SkipToClock(PieceList pieces, int index, out TimeBound bound)
    {
        int start = index;
        index = pieces.Is(index, ",") ? index + 1 : index;
        foreach (int length in (int[])[3, 2, 1])
        {
            if (TimeWords.ReadBoundBefore(pieces, index + length, out bound) == index)
            {
                return index + length;
            }
        }

        bound = TimeBound.At;
        return pieces.Is(index, "at") ? index + 1 : index > start && !pieces.IsDigits(index) ? start : index;
    }

    /// <summary>Where a date after a clock time would begin; −1 where none can.</summary>
    private static int SkipToDate(PieceList pieces, int index)
    {
        index = pieces.Is(index, ",") ? index + 1 : index;
        if (pieces.Is(index, "on") || pieces.Is(index, "of"))
        {
            index++;
        }

        index = pieces.Is(index, "the") ? index + 1 : index;
        return index;
    }

    /// <summary><c>between March 2022 and November 2023</c>, <c>from Monday to Friday</c>, <c>2009-2012</c>.</summary>
    private static TimeExpression? ReadRange(PieceList pieces, TimeExpression first)
    {
        if (first.Duration is not null || first.IsRecurring || (first.Date is null && first.Clock is null))
        {
            return null;
        }

        string before = pieces[first.Start - 1].Lower == "the" ? pieces[first.Start - 2].Lower : pieces[first.Start - 1].Lower;
        int index = first.End;
        string joint = pieces[index].Lower;
        bool isJoined = before == "between" ? joint == "and"
            : before == "from" ? joint is "to" or "until" or "till" or "through" || pieces.IsDash(index)
            : joint is "through" or "to" || (pieces.IsDash(index) && pieces.IsAttached(index));
        if (!isJoined)
        {
            return null;
        }

        int next = pieces[index + 1].Lower is "the" or "about" or "around" ? index + 2 : index + 1;
        TimeExpression? second = TwoDigitYear(pieces, first, next) ?? ReadAt(pieces, next);
        if (second is null || second.Duration is not null || second.IsRecurring)
        {
            return null;
        }

        second = Extend(pieces, second);
        bool isDateRange = first.Date is not null && second.Date is not null;
        bool isClockRange = first.Date is null && first.Clock is not null && second.Clock is not null;
        if (!isDateRange && !isClockRange && !(first is { Date: not null, Clock: not null } && second.Clock is not null))
        {
            return null;
        }

        ClockExpression? clock = first.Clock;
        if (clock is { IsTwelveHour: true } && second.Clock is { IsTwelveHour: false, Start: >= 720 } && clock.Start + 720 < second.Clock.Start)
        {
            clock = clock with { Start = clock.Start + 720, End = clock.End + 720, IsTwelveHour = false };
        }

        DateExpression? date = first.Date ?? second.Date;
        if (date is { Year: null, Shift: null } && second.Date is { Year: int year } && date.Unit is TimeUnit.Month or TimeUnit.Day or TimeUnit.Season or TimeUnit.Quarter && date.Weekday is null)
        {
            date = date with { Year = year };
        }

        return new TimeExpression(first.Start, second.End) { Date = date, Clock = clock, RangeEnd = second.Date is null ? second with { Date = date } : second };
    }

    private static TimeExpression? TwoDigitYear(PieceList pieces, TimeExpression first, int index) =>
        first.Date is { Unit: TimeUnit.Year, Year: int year } && first.End == first.Start + 1 && pieces[index] is { Kind: PieceKind.Digits, Text: { Length: 2 } digits } && pieces.IsAttached(index)
        && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is int last && last > year % 100
            ? new TimeExpression(index, index + 1) { Date = new DateExpression { Unit = TimeUnit.Year, Year = (year / 100 * 100) + last } }
            : null;

    private static TimeExpression? ReadZoneRestatement(PieceList pieces, int index)
    {
        if (pieces[index].Lower is not ("(" or "/" or ",") || ClockReader.Read(pieces, index + 1) is not { Clock.UtcOffset: not null } clock)
        {
            return null;
        }

        return clock with { IsRestatement = true };
    }

    /// <summary><c>Thursday at the latest</c>, <c>18 October, at the earliest</c>, <c>the 17th onwards</c>.</summary>
    private static TimeExpression LimitAfter(PieceList pieces, TimeExpression expression)
    {
        if (expression.Duration is not null || expression.IsRecurring || expression.RangeEnd is not null)
        {
            return expression;
        }

        int index = pieces.Is(expression.End, ",") ? expression.End + 1 : expression.End;
        return pieces.Match(index, ["at", "the", "latest"]) is > 0 and int latest ? expression with { Bound = TimeBound.By, End = latest }
            : pieces.Match(index, ["at", "the", "earliest"]) is > 0 and int earliest ? expression with { Bound = TimeBound.NotBefore, End = earliest }
            : pieces[expression.End].Lower is "onwards" or "onward" or "on" && expression.Bound == TimeBound.Since && (pieces[expression.End].Lower != "on" || pieces[expression.End + 1].Kind != PieceKind.Letters) ? expression with { End = expression.End + 1 }
            : expression;
    }

    private static TimeExpression Limit(PieceList pieces, TimeExpression expression, int least)
    {
        int start = expression.Start;
        int anchor = pieces[start - 1].Lower is "the" or "this" or "on" && !(pieces[start - 1].Lower == "this" && expression.Date is not null) ? start - 1 : start;
        if (expression.RangeEnd is not null || expression.Date?.LastDay is not null)
        {
            return expression;
        }

        if (expression.Duration is not null)
        {
            return expression;
        }

        int first = TimeWords.ReadBoundBefore(pieces, anchor, out TimeBound bound);
        if (first == anchor && anchor == start && pieces[start - 1].Lower is "at" or "in")
        {
            first = TimeWords.ReadBoundBefore(pieces, start - 1, out bound);
            anchor = start - 1;
        }

        if (first == anchor || first < least)
        {
            return expression;
        }

        bool isNegated = bound == TimeBound.Before && pieces[first - 1].Lower is "not" or "t";
        return expression with { Bound = isNegated ? TimeBound.NotBefore : bound, Start = first, ClockPart = expression.ClockPart is { } part && part.Start == start ? (first, part.End) : expression.ClockPart };
    }
}
