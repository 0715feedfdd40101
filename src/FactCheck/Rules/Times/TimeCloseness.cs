using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>How near two times are, and how alike they are told: slips and rumours stay near the true time and keep its form.</summary>
internal static class TimeCloseness
{
    private const double Day = 1440;

    /// <summary>1 for two times with an end in common, falling to 0 with the distance: a quarter of a day for clock times, two weeks for days, a year for months, ten for years; for lengths the ratio of the shorter to the longer.</summary>
    public static double Of(TimeValue a, TimeValue b)
    {
        if (a.Duration is { } length && b.Duration is { } other)
        {
            double longer = Math.Max(length.Figure, other.Figure);
            return longer <= 0 ? 0 : Math.Min(length.Figure, other.Figure) / longer;
        }

        if (a.Duration is not null || b.Duration is not null)
        {
            return 0;
        }

        if (a.IsResolved && b.IsResolved)
        {
            return OfPlaced(a, b);
        }

        return a.ClockStart is not null && b.ClockStart is not null ? OfClocks(a, b)
            : a.Month is { } month && b.Month is { } otherMonth ? (a.Day is { } day && b.Day is { } otherDay ? Near(((month - otherMonth) * 30) + day - otherDay, 14) : Near(month - otherMonth, 12))
            : a.Weekday is { } weekday && b.Weekday is { } otherWeekday ? Near(Math.Min(Math.Abs(weekday - otherWeekday), 7 - Math.Abs(weekday - otherWeekday)), 14)
            : 0;
    }

    /// <summary>Higher for times told alike (form, unit, limiting words, an edge of the same thing); lower for those only meant roughly, and for the beginning of one thing and the end of another.</summary>
    public static double Certain(TimeValue a, TimeValue b)
    {
        double certain = 0.5;
        certain += a.Form == b.Form && (a.Duration is null ? a.Precision == b.Precision : a.DurationUnit == b.DurationUnit) ? 0.15 : 0;
        certain += a.Bound == b.Bound ? 0.1 : 0;
        certain += a.Edge == TimeEdge.None || b.Edge == TimeEdge.None ? 0 : a.Edge == b.Edge ? 0.1 : -0.2;
        certain += a.Day is not null && b.Day is not null ? 0.1 : 0;
        certain -= a.IsApproximate || b.IsApproximate ? 0.2 : 0;
        return Math.Clamp(certain, 0, 1);
    }

    private static double OfPlaced(TimeValue a, TimeValue b)
    {
        if (a.Start == b.Start || a.End == b.End)
        {
            return 1;
        }

        if (a.Precision >= TimeUnit.Month && b.Precision >= TimeUnit.Month)
        {
            double months = (((a.Start!.Value.Year - b.Start!.Value.Year) * 12) + a.Start.Value.Month - b.Start.Value.Month);
            return a.Precision >= TimeUnit.Year && b.Precision >= TimeUnit.Year ? Near(months, 120) : Near(months, 12);
        }

        double minutes = (a.Start!.Value.ToDateTimeUnspecified() - b.Start!.Value.ToDateTimeUnspecified()).TotalMinutes;
        return a.ClockStart is not null && b.ClockStart is not null ? Near(minutes, Day) : Near(minutes, 14 * Day);
    }

    private static double OfClocks(TimeValue a, TimeValue b)
    {
        double apart = Math.Abs(a.ClockStart!.Value - b.ClockStart!.Value) % Day;
        return Near(Math.Min(apart, Day - apart), Day / 4);
    }

    private static double Near(double apart, double most) => Math.Max(0, 1 - (Math.Abs(apart) / most));
}
