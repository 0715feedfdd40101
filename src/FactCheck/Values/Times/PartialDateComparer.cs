using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Compares dates of which at least one cannot be placed in the calendar: only what both of them name.</summary>
internal static class PartialDateComparer
{
    /// <summary>A day on which all undated expressions of one kind can be laid out side by side; which day it is does not matter.</summary>
    private static readonly DateResolver Nominal = new(new LocalDate(2015, 12, 31));

    public static ValueComparison Compare(TimeValue left, TimeValue right)
    {
        if (left is { IsResolved: false, Written: { } leftDate } && right is { IsResolved: false, Written: { } rightDate } && KindOf(leftDate) is var kind && kind != AnchorKind.Weekday && kind == KindOf(rightDate)
            && (kind == AnchorKind.Now ? leftDate.Unit == rightDate.Unit : left.IsRange || right.IsRange || leftDate.Unit != rightDate.Unit || leftDate.Day is null || rightDate.Day is null))
        {
            return CompareNominal(left, right);
        }

        if (WeekdayOf(left) is { } leftDay && WeekdayOf(right) is { } rightDay)
        {
            if (leftDay != rightDay)
            {
                return CompareWeekdays(left, leftDay, right, rightDay);
            }

            return (left.Day is null) == (right.Day is null) && left.IsResolved == right.IsResolved && (left.Day is null || (left.Day == right.Day && left.Month == right.Month))
                ? ValueComparison.Equal
                : MonthDays(left, right) == ValueComparison.Conflict ? ValueComparison.Conflict : ValueComparison.Compatible;
        }

        return MonthDays(left, right);
    }

    /// <summary>Two weekdays of one week, or of two where the nights meet.</summary>
    private static ValueComparison CompareWeekdays(TimeValue left, IsoDayOfWeek leftDay, TimeValue right, IsoDayOfWeek rightDay)
    {
        LocalDate monday = new(2015, 7, 13);
        TimeValue leftPlaced = OnDay(left, monday.PlusDays((int)leftDay));
        ValueComparison comparison = ValueComparison.Conflict;
        foreach (int week in (int[])[-1, 0, 1])
        {
            ValueComparison one = IntervalComparer.Compare(leftPlaced, OnDay(right, monday.PlusDays((int)rightDay + (7 * week))));
            comparison = week == 0 || one == ValueComparison.Compatible ? (comparison == ValueComparison.Compatible ? comparison : one) : comparison;
        }

        return comparison;
    }

    private static TimeValue OnDay(TimeValue time, LocalDate day)
    {
        LocalDateTime midnight = day.AtMidnight();
        return time.ClockStart is { } start && time.ClockEnd is { } end && !time.IsTwelveHour && time.UtcOffset is null
            ? time with { Start = midnight.PlusSeconds((long)(start * 60)), End = midnight.PlusSeconds((long)(Math.Max(end, start + 1) * 60)) }
            : time with { Start = midnight, End = midnight.PlusDays(1) };
    }

    /// <summary>Lays both out from one day: what is yearly from the same year, what is relative from the same day.</summary>
    private static ValueComparison CompareNominal(TimeValue left, TimeValue right)
    {
        TimeValue? leftPlaced = Place(left);
        TimeValue? rightPlaced = Place(right);
        return leftPlaced is null || rightPlaced is null ? ValueComparison.Unknown : IntervalComparer.Compare(leftPlaced, rightPlaced);
    }

    private static TimeValue? Place(TimeValue time)
    {
        if (Nominal.Resolve(time.Written!, GoverningTense.Past) is not { } days)
        {
            return null;
        }

        LocalDate end = days.End;
        if (time.WrittenEnd is { } last)
        {
            end = Nominal.Resolve(last, GoverningTense.Past) is { } lastDays ? lastDays.End : end;
            end = end <= days.Start ? end.PlusYears(1) : end;
        }

        return time with { Start = days.Start.AtMidnight(), End = end.AtMidnight() };
    }

    private static AnchorKind KindOf(DateExpression date) =>
        date.Shift is not null || date.OuterShift is not null ? AnchorKind.Now
        : date.Weekday is not null && date.Day is null ? AnchorKind.Weekday
        : AnchorKind.Year;

    private enum AnchorKind
    {
        Weekday,
        Now,
        Year,
    }

    private static ValueComparison MonthDays(TimeValue left, TimeValue right)
    {
        if (left.Year is { } leftYear && right.Year is { } rightYear && leftYear != rightYear)
        {
            return ValueComparison.Conflict;
        }

        int? leftMonth = MonthOf(left);
        int? rightMonth = MonthOf(right);
        if (leftMonth is null || rightMonth is null)
        {
            return left.Day is { } leftOnly && right.Day is { } rightOnly ? (leftOnly == rightOnly ? ValueComparison.Compatible : ValueComparison.Conflict) : ValueComparison.Unknown;
        }

        if (leftMonth != rightMonth)
        {
            return left.Bound == right.Bound ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        int? leftDay = DayOf(left);
        int? rightDay = DayOf(right);
        return leftDay is null || rightDay is null ? (leftDay == rightDay ? ValueComparison.Equal : ValueComparison.Compatible)
            : leftDay == rightDay ? (left.Bound == right.Bound ? ValueComparison.Equal : ValueComparison.Compatible)
            : left.Bound == right.Bound && !left.IsRange && !right.IsRange ? ValueComparison.Conflict
            : ValueComparison.Unknown;
    }

    private static IsoDayOfWeek? WeekdayOf(TimeValue time) => time.Weekday ?? (IsOneDay(time) ? time.Start!.Value.Date.DayOfWeek : null);

    private static int? MonthOf(TimeValue time) => time.Month ?? (time.IsResolved && time.Start!.Value.Month == time.End!.Value.PlusSeconds(-1).Month && time.Precision <= TimeUnit.Month ? time.Start.Value.Month : null);

    private static int? DayOf(TimeValue time) => time.Day ?? (IsOneDay(time) ? time.Start!.Value.Day : null);

    private static bool IsOneDay(TimeValue time) => time.IsResolved && !time.IsRange && time.Precision <= TimeUnit.Day && time.Start!.Value.Date == time.End!.Value.PlusSeconds(-1).Date;
}
