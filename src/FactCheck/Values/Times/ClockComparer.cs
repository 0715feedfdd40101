namespace FactCheck.Values.Times;

/// <summary>Compares times of day without their dates.</summary>
internal static class ClockComparer
{
    private const double Day = 1440;
    private const double AboutHour = 20;
    private const double AboutQuarter = 10;
    private const double AboutMinutes = 5;
    private const double RoundingMinutes = 3;
    private const double Shortly = 30;

    /// <summary>Whether one clock time is the other rounded to a quarter of an hour.</summary>
    public static bool IsRounding(TimeValue left, TimeValue right) =>
        left is { Bound: TimeBound.At, Precision: TimeUnit.Minute or TimeUnit.Hour } && right is { Bound: TimeBound.At, Precision: TimeUnit.Minute or TimeUnit.Hour }
        && (left.ClockStart % 15 == 0 || right.ClockStart % 15 == 0)
        && Distance((left.ClockStart!.Value, left.ClockStart.Value), (right.ClockStart!.Value, right.ClockStart.Value), left.IsTwelveHour || right.IsTwelveHour ? Day / 2 : Day) <= RoundingMinutes;

    public static ValueComparison Compare(TimeValue left, TimeValue right)
    {
        if (left.UtcOffset != right.UtcOffset)
        {
            if (left.UtcOffset is not { } leftOffset || right.UtcOffset is not { } rightOffset)
            {
                return ValueComparison.Unknown;
            }

            return Compare(Extent(left, -leftOffset), Extent(right, -rightOffset), left, right);
        }

        return Compare(Extent(left, 0), Extent(right, 0), left, right);
    }

    /// <summary>Minutes by which a clock time with <c>about</c> may be off.</summary>
    public static double MarginOf(TimeValue time) => time.Precision == TimeUnit.Hour || time.ClockStart % 30 == 0 ? AboutHour : time.ClockStart % 15 == 0 ? AboutQuarter : AboutMinutes;

    private static ValueComparison Compare((double Start, double End) left, (double Start, double End) right, TimeValue leftTime, TimeValue rightTime)
    {
        double period = leftTime.IsTwelveHour || rightTime.IsTwelveHour ? Day / 2 : Day;
        double distance = Distance(left, right, period);
        if (distance > 0)
        {
            return IsOpen(leftTime) || IsOpen(rightTime) ? OpenComparison(leftTime, rightTime)
                : IsRounding(leftTime, rightTime) ? ValueComparison.Compatible
                : ValueComparison.Conflict;
        }

        return left == right && leftTime.Bound == rightTime.Bound && period == Day ? ValueComparison.Equal : ValueComparison.Compatible;
    }

    private static ValueComparison OpenComparison(TimeValue left, TimeValue right)
    {
        if (left.Bound == right.Bound)
        {
            return ValueComparison.Conflict;
        }

        (TimeValue open, TimeValue point) = IsOpen(left) ? (left, right) : (right, left);
        if (IsOpen(point))
        {
            return ValueComparison.Unknown;
        }

        bool fits = open.Bound is TimeBound.Before or TimeBound.By or TimeBound.Until ? point.ClockEnd <= open.ClockEnd : point.ClockStart >= open.ClockStart;
        return fits ? ValueComparison.Compatible : ValueComparison.Conflict;
    }

    private static bool IsOpen(TimeValue time) => time.Bound is TimeBound.Before or TimeBound.After or TimeBound.Since or TimeBound.Until or TimeBound.By or TimeBound.NotBefore or TimeBound.Through;

    private static (double Start, double End) Extent(TimeValue time, int shift)
    {
        double start = time.ClockStart!.Value + shift;
        double end = time.ClockEnd!.Value + shift;
        double about = MarginOf(time);
        return time.Bound switch
        {
            TimeBound.About => (start - about, end + about),
            TimeBound.ShortlyAfter => (start, end + Shortly),
            TimeBound.ShortlyBefore => (start - Shortly, end),
            _ => (start, end),
        };
    }

    private static double Distance((double Start, double End) left, (double Start, double End) right, double period)
    {
        double best = double.MaxValue;
        for (int turn = -2; turn <= 2; turn++)
        {
            double start = right.Start + (turn * period);
            double end = right.End + (turn * period);
            best = Math.Min(best, Math.Max(0, Math.Max(start - left.End, left.Start - end)));
        }

        return best;
    }
}
