using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Compares times: dates with dates, clock times with clock times, lengths with lengths; across these only where one can be told from the other.</summary>
internal static class TimeComparer
{
    public static ValueComparison Compare(TimeValue left, TimeValue right)
    {
        if (left.Form == TimeForm.Recurring || right.Form == TimeForm.Recurring)
        {
            return left.Form == right.Form ? ValueComparison.Unknown : ValueComparison.Incomparable;
        }

        bool leftIsLength = IsLength(left);
        bool rightIsLength = IsLength(right);
        if (leftIsLength && rightIsLength)
        {
            return CompareLengths(left, right);
        }

        if (leftIsLength || rightIsLength)
        {
            return CompareOrigin(leftIsLength ? left : right, leftIsLength ? right : left);
        }

        return CompareMoments(left, right);
    }

    private static bool IsLength(TimeValue time) => time.Duration is not null && time.Form != TimeForm.Date;

    private static ValueComparison CompareLengths(TimeValue left, TimeValue right)
    {
        if (left.Form != right.Form)
        {
            return ValueComparison.Incomparable;
        }

        if (left.Form == TimeForm.Offset && left.IsRelative != right.IsRelative)
        {
            return FromAmount(left.Duration!.RelationTo(right.Duration!, false)) == ValueComparison.Conflict ? ValueComparison.Conflict : ValueComparison.Unknown;
        }

        if (left.Form == TimeForm.Offset && left.Direction != right.Direction)
        {
            return left.IsAdverbial || right.IsAdverbial ? ValueComparison.Unknown : ValueComparison.Conflict;
        }

        bool isConverted = left.DurationUnit != right.DurationUnit && left.DurationUnit > TimeUnit.Day | right.DurationUnit > TimeUnit.Day;
        return FromAmount(left.Duration!.RelationTo(right.Duration!, isConverted));
    }

    internal static ValueComparison FromAmount(AmountRelation relation) => relation switch
    {
        AmountRelation.Same => ValueComparison.Equal,
        AmountRelation.SameFigure or AmountRelation.Rounded or AmountRelation.WithinBound or AmountRelation.Covered => ValueComparison.Compatible,
        _ => ValueComparison.Conflict,
    };

    /// <summary>A length counted from today against a date: it can only confirm (<c>for five years</c>, <c>since 2019</c>).</summary>
    private static ValueComparison CompareOrigin(TimeValue length, TimeValue date)
    {
        if (length.Start is not { } start || length.End is not { } end || date.Start is not { } dateStart || date.End is not { } dateEnd || date.Precision < TimeUnit.Day)
        {
            return ValueComparison.Incomparable;
        }

        return start < dateEnd && dateStart < end ? ValueComparison.Compatible : ValueComparison.Incomparable;
    }

    private static ValueComparison CompareMoments(TimeValue left, TimeValue right)
    {
        if (left.IsResolved && right.IsResolved && left.ClockStart == right.ClockStart && left.ClockEnd == right.ClockEnd && IsSameWeekdayInDoubt(left, right))
        {
            return ValueComparison.Compatible;
        }

        bool haveClocks = left.ClockStart is not null && right.ClockStart is not null;
        bool arePlaced = left.IsResolved && right.IsResolved;
        if (haveClocks && arePlaced && left.UtcOffset == right.UtcOffset && !left.IsTwelveHour && !right.IsTwelveHour)
        {
            return IntervalComparer.Compare(left, right) is ValueComparison.Conflict && ClockComparer.IsRounding(left, right) && IntervalComparer.CompareDays(left, right) == ValueComparison.Equal
                ? ValueComparison.Compatible
                : IntervalComparer.Compare(left, right);
        }

        ValueComparison dates = CompareDates(left, right);
        if (dates == ValueComparison.Conflict)
        {
            return ValueComparison.Conflict;
        }

        if (!haveClocks)
        {
            bool haveOneClock = (left.ClockStart is null) != (right.ClockStart is null);
            return haveOneClock && (HasNoDate(left) || HasNoDate(right)) ? ValueComparison.Incomparable
                : haveOneClock && dates == ValueComparison.Equal ? ValueComparison.Compatible
                : dates;
        }

        ValueComparison clocks = ClockComparer.Compare(left, right);
        return clocks switch
        {
            ValueComparison.Conflict => ValueComparison.Conflict,
            ValueComparison.Equal => HasNoDate(left) && HasNoDate(right) ? ValueComparison.Equal : dates == ValueComparison.Unknown ? ValueComparison.Compatible : dates,
            ValueComparison.Compatible => ValueComparison.Compatible,
            _ => dates is ValueComparison.Equal ? ValueComparison.Compatible : dates,
        };
    }

    private static bool HasNoDate(TimeValue time) => time.Form == TimeForm.Clock;

    private static ValueComparison CompareDates(TimeValue left, TimeValue right)
    {
        if (HasNoDate(left) || HasNoDate(right))
        {
            return ValueComparison.Unknown;
        }

        if (left.IsResolved && right.IsResolved)
        {
            return left.ClockStart is not null && right.ClockStart is not null ? IntervalComparer.CompareDays(left, right)
                : IsSameWeekdayInDoubt(left, right) ? ValueComparison.Compatible
                : IntervalComparer.Compare(left, right);
        }

        return PartialDateComparer.Compare(left, right);
    }

    /// <summary>The same bare weekday placed a week apart: the tense, not the report, has made the difference.</summary>
    private static bool IsSameWeekdayInDoubt(TimeValue left, TimeValue right) =>
        left is { Weekday: { } leftDay, IsRelative: false, Day: null } && right is { Weekday: { } rightDay, IsRelative: false, Day: null } && leftDay == rightDay
        && Math.Abs(Period.DaysBetween(left.Start!.Value.Date, right.Start!.Value.Date)) == 7 && left.Bound == right.Bound;
}
