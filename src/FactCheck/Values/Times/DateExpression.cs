using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>A date or period as written, before it is placed in the calendar.</summary>
internal sealed record DateExpression
{
    public int? Year { get; init; }

    public int? Month { get; init; }

    public int? Day { get; init; }

    /// <summary>The last day of a range within one month: 14 in <c>5 to 14 September</c>.</summary>
    public int? LastDay { get; init; }

    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The period named; a weekday, day or month has <see cref="TimeUnit.Day"/> or <see cref="TimeUnit.Month"/>.</summary>
    public TimeUnit Unit { get; init; }

    /// <summary>Number of the quarter, half or season (spring 1 … winter 4), first year of the decade or century.</summary>
    public int Number { get; init; }

    /// <summary>Periods from the present one: −1 <c>last</c>, 0 <c>this</c>, 1 <c>next</c>; null where the words do not say.</summary>
    public int? Shift { get; init; }

    /// <summary>Where the period around lies: weeks from the present one for a weekday <c>of last week</c>, years for a month, quarter or season <c>of next year</c>.</summary>
    public int? OuterShift { get; init; }

    public PeriodPart Part { get; init; }

    /// <summary>First or last <see cref="PartCount"/> units of the period: <c>first three months of the year</c>; negative for the last.</summary>
    public int PartCount { get; init; }

    public TimeUnit PartUnit { get; init; }

    public Holiday? Holiday { get; init; }

    public bool IsRecurring { get; init; }

    public bool HasDay => Day is not null || Weekday is not null || Holiday is not null || (Unit == TimeUnit.Day && Shift is not null);
}
