using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Compares times that are both placed in the calendar.</summary>
internal static class IntervalComparer
{
    public static ValueComparison Compare(TimeValue left, TimeValue right)
    {
        int leftSide = Side(left.Bound);
        int rightSide = Side(right.Bound);
        if (leftSide == 0 && rightSide == SideOf(left.Edge) && rightSide != 0)
        {
            leftSide = rightSide;
        }
        else if (rightSide == 0 && leftSide == SideOf(right.Edge) && leftSide != 0)
        {
            rightSide = leftSide;
        }

        if (left.IsRange != right.IsRange && leftSide == 0 && rightSide == 0 && (left.IsRange ? right : left) is { Edge: not TimeEdge.None } edge)
        {
            return CompareEdge(left.IsRange ? left : right, edge);
        }

        if (leftSide != 0 && leftSide == rightSide)
        {
            (LocalDateTime leftStart, LocalDateTime leftEnd) = Limit(left);
            (LocalDateTime rightStart, LocalDateTime rightEnd) = Limit(right);
            return leftStart == rightStart && leftEnd == rightEnd ? ValueComparison.Equal
                : leftStart <= rightEnd && rightStart <= leftEnd ? ValueComparison.Compatible
                : ValueComparison.Conflict;
        }

        if (leftSide != 0 && rightSide != 0)
        {
            return ValueComparison.Unknown;
        }

        if (leftSide != 0 || rightSide != 0)
        {
            return CompareWithLimit(leftSide != 0 ? left : right, leftSide != 0 ? right : left);
        }

        return ComparePeriods(Soft(left), Soft(right), left, right);
    }

    /// <summary>Compares the days alone.</summary>
    public static ValueComparison CompareDays(TimeValue left, TimeValue right)
    {
        LocalDate leftStart = left.Start!.Value.Date;
        LocalDate rightStart = right.Start!.Value.Date;
        LocalDate leftEnd = left.End!.Value.PlusSeconds(-1).Date;
        LocalDate rightEnd = right.End!.Value.PlusSeconds(-1).Date;
        return leftStart == rightStart && leftEnd == rightEnd ? ValueComparison.Equal
            : leftStart <= rightEnd && rightStart <= leftEnd ? ValueComparison.Compatible
            : ValueComparison.Conflict;
    }

    private static ValueComparison ComparePeriods((LocalDateTime Start, LocalDateTime End) left, (LocalDateTime Start, LocalDateTime End) right, TimeValue leftTime, TimeValue rightTime)
    {
        if (left == right)
        {
            return leftTime.Bound == rightTime.Bound ? ValueComparison.Equal : ValueComparison.Compatible;
        }

        if (left.Start >= right.End || right.Start >= left.End)
        {
            return ValueComparison.Conflict;
        }

        bool bothAreRanges = leftTime.IsRange && rightTime.IsRange;
        return bothAreRanges && leftTime.Precision == rightTime.Precision && !leftTime.IsApproximate && !rightTime.IsApproximate ? ValueComparison.Conflict : ValueComparison.Compatible;
    }

    /// <summary>A point against a limit: <c>after 10 pm</c> and <c>9.40 pm</c>, <c>by the end of May</c> and <c>in April</c>.</summary>
    private static ValueComparison CompareWithLimit(TimeValue limited, TimeValue point)
    {
        (LocalDateTime limitStart, LocalDateTime limitEnd) = Limit(limited);
        (LocalDateTime start, LocalDateTime end) = Soft(point);
        bool overlaps = start < limitEnd && limitStart < end;
        if (overlaps && limited.Bound is not (TimeBound.Before or TimeBound.After))
        {
            return ValueComparison.Compatible;
        }

        bool fits = Side(limited.Bound) > 0 ? end > limitStart : start < limitEnd;
        if (!fits)
        {
            return ValueComparison.Conflict;
        }

        return limited.Bound is TimeBound.Since or TimeBound.Until or TimeBound.Through ? ValueComparison.Unknown : ValueComparison.Compatible;
    }

    /// <summary>A range against the day on which the same thing begins or ends.</summary>
    private static ValueComparison CompareEdge(TimeValue range, TimeValue edge)
    {
        LocalDateTime limit = edge.Edge == TimeEdge.Begins ? range.Start!.Value : range.End!.Value.PlusSeconds(-1);
        return edge.Start <= limit && limit < edge.End ? ValueComparison.Compatible : ValueComparison.Conflict;
    }

    private static int SideOf(TimeEdge edge) => edge switch { TimeEdge.Begins => 1, TimeEdge.Ends => -1, _ => 0 };

    /// <summary>1 for what begins at a limit, −1 for what ends there.</summary>
    private static int Side(TimeBound bound) => bound switch
    {
        TimeBound.After or TimeBound.Since or TimeBound.NotBefore => 1,
        TimeBound.Before or TimeBound.Until or TimeBound.Through or TimeBound.By => -1,
        _ => 0,
    };

    /// <summary>Where the limit itself may lie: <c>until Wednesday</c> ends at its beginning or its end, <c>through Tuesday</c> at its end.</summary>
    private static (LocalDateTime Start, LocalDateTime End) Limit(TimeValue time)
    {
        LocalDateTime start = time.Start!.Value;
        LocalDateTime end = time.End!.Value;
        return time.Bound switch
        {
            TimeBound.Before or TimeBound.NotBefore when !time.IsApproximate => (start, start),
            TimeBound.After => (end, end),
            TimeBound.Through => (end, end),
            _ => (start, end),
        };
    }

    private static (LocalDateTime Start, LocalDateTime End) Soft(TimeValue time)
    {
        LocalDateTime start = time.Start!.Value;
        LocalDateTime end = time.End!.Value;
        if (time.ClockStart is not null && time.Precision != TimeUnit.PartOfDay)
        {
            long about = (long)ClockComparer.MarginOf(time);
            return time.Bound switch
            {
                TimeBound.About => (start.PlusMinutes(-about), end.PlusMinutes(about)),
                TimeBound.ShortlyAfter => (start, end.PlusMinutes(30)),
                TimeBound.ShortlyBefore => (start.PlusMinutes(-30), end),
                _ => (start, end),
            };
        }

        long seconds = Period.Between(start, end, PeriodUnits.Seconds).Seconds;
        long margin = time.IsApproximate && time.Precision > TimeUnit.Day ? seconds / 10 : 0;
        return time.Bound switch
        {
            TimeBound.About => (start.PlusSeconds(-Math.Max(margin, seconds / 2)), end.PlusSeconds(Math.Max(margin, seconds / 2))),
            TimeBound.ShortlyAfter => (end.PlusSeconds(-1), end.PlusSeconds(seconds)),
            TimeBound.ShortlyBefore => (start.PlusSeconds(-seconds), start.PlusSeconds(1)),
            _ => (start.PlusSeconds(-margin), end.PlusSeconds(margin)),
        };
    }
}
