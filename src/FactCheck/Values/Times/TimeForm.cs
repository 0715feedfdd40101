namespace FactCheck.Values.Times;

/// <summary>What a time value tells.</summary>
public enum TimeForm
{
    /// <summary>A stretch of the calendar with its year, with or without a clock time: <c>on Friday</c> in a dated report.</summary>
    Date,

    /// <summary>A part of a date that the report alone does not place: <c>Friday</c>, <c>4 February</c>, <c>next year</c> in an undated report.</summary>
    PartialDate,

    /// <summary>A clock time or part of the day without date: <c>at 9.40 pm</c>.</summary>
    Clock,

    /// <summary>A length of time: <c>two hours</c>, <c>for five years</c>.</summary>
    Duration,

    /// <summary>A distance from something else: <c>two days after his death</c>, <c>hours earlier</c>.</summary>
    Offset,

    /// <summary>The age of a thing or person, told in years: <c>half a century old</c>, <c>a 27-year-old pipe</c>.</summary>
    Age,

    /// <summary>A numbered anniversary: <c>the 60th anniversary</c>.</summary>
    Anniversary,

    /// <summary>Something that returns: <c>every Friday</c>, <c>on Sundays</c>.</summary>
    Recurring,
}
