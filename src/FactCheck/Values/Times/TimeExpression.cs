using FactCheck.Values.Numbers;

namespace FactCheck.Values.Times;

/// <summary>A time as written: a date, a clock time, both, a range of them, or a length of time.</summary>
internal sealed record TimeExpression(int Start, int End)
{
    public DateExpression? Date { get; init; }

    public ClockExpression? Clock { get; init; }

    /// <summary>Where the clock time stands in an expression that holds a date as well: <c>8.49 pm</c> of <c>8.49 pm on Friday</c>.</summary>
    public (int Start, int End)? ClockPart { get; init; }

    /// <summary>The end of a range: <c>from Monday to Friday</c>.</summary>
    public TimeExpression? RangeEnd { get; init; }

    /// <summary>Length in seconds.</summary>
    public Amount? Duration { get; init; }

    public TimeUnit DurationUnit { get; init; }

    public DurationRole Role { get; init; }

    /// <summary>Whether an offset counts from what the sentence tells elsewhere: <c>two days earlier</c>, not <c>two days before the vote</c>.</summary>
    public bool IsAdverbial { get; init; }

    public TimeBound Bound { get; init; }

    public bool IsRecurring { get; init; }

    /// <summary>Whether it repeats the one before in another zone or form: <c>0312 local time (0112 GMT)</c>.</summary>
    public bool IsRestatement { get; init; }
}
