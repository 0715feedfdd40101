using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Compares dates of which at least one cannot be placed in the calendar: only what both of them name.</summary>
internal static class PartialDateComparer
{
    public static ValueComparison Compare(TimeValue left, TimeValue right)
    {
        if (WeekdayOf(left) is { } leftDay && WeekdayOf(right) is { } rightDay)
        {
            if (leftDay != rightDay)
            {
                return left.Bound == right.Bound ? ValueComparison.Conflict : ValueComparison.Unknown;
            }

            return (left.Day is null) == (right.Day is null) && left.IsResolved == right.IsResolved && (left.Day is null || left.Day == right.Day && left.Month == right.Month)
                ? ValueComparison.Equal
                : MonthDays(left, right) == ValueComparison.Conflict ? ValueComparison.Conflict : ValueComparison.Compatible;
        }

        return MonthDays(left, right);
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
            : leftDay == rightDay ? ValueComparison.Equal
            : left.Bound == right.Bound && !left.IsRange && !right.IsRange ? ValueComparison.Conflict
            : ValueComparison.Unknown;
    }

    private static IsoDayOfWeek? WeekdayOf(TimeValue time) => time.Weekday ?? (IsOneDay(time) ? time.Start!.Value.Date.DayOfWeek : null);

    private static int? MonthOf(TimeValue time) => time.Month ?? (time.IsResolved && time.Start!.Value.Month == time.End!.Value.PlusSeconds(-1).Month && time.Precision <= TimeUnit.Month ? time.Start.Value.Month : null);

    private static int? DayOf(TimeValue time) => time.Day ?? (IsOneDay(time) ? time.Start!.Value.Day : null);

    private static bool IsOneDay(TimeValue time) => time.IsResolved && !time.IsRange && time.Precision <= TimeUnit.Day && time.Start!.Value.Date == time.End!.Value.PlusSeconds(-1).Date;
}
