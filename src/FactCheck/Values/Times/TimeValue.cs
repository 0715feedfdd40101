using FactCheck.Language;
using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>A time that a sentence states: a date or clock time, placed in the calendar where the report's own date allows, or a length of time.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Words">The words of the sentence that carry it, limiting words included.</param>
/// <param name="Head">Index of its syntactic head word in the sentence.</param>
public sealed record TimeValue(TextSpan Span, WordRange Words, int Head) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "time";

    /// <summary>What the value tells.</summary>
    public TimeForm Form { get; init; }

    /// <summary>The first moment of the stretch that is named, where it can be placed; local time of the place told of.</summary>
    public LocalDateTime? Start { get; init; }

    /// <summary>The moment after the stretch.</summary>
    public LocalDateTime? End { get; init; }

    /// <summary>How finely the time is given.</summary>
    public TimeUnit Precision { get; init; }

    /// <summary>The words that limit it.</summary>
    public TimeBound Bound { get; init; }

    /// <summary>The weekday, where one is named.</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>The year, where one is written.</summary>
    public int? Year { get; init; }

    /// <summary>The month, where one is written.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month, where one is written.</summary>
    public int? Day { get; init; }

    /// <summary>Whether the words place the time by the present one: <c>last</c>, <c>next</c>, <c>yesterday</c>.</summary>
    public bool IsRelative { get; init; }

    /// <summary>Minutes after midnight at which a clock time or part of the day begins.</summary>
    public double? ClockStart { get; init; }

    /// <summary>Minutes after midnight at which it ends; over 1440 where it runs into the next day.</summary>
    public double? ClockEnd { get; init; }

    /// <summary>The words of the clock time alone where a date stands beside it; all words elsewhere.</summary>
    public WordRange ClockWords { get; init; } = Words;

    /// <summary>Whether the clock time leaves open which half of the day is meant.</summary>
    public bool IsTwelveHour { get; init; }

    /// <summary>Minutes ahead of UTC, where a zone is named.</summary>
    public int? UtcOffset { get; init; }

    /// <summary>Whether the value is a range with a stated end: <c>from Monday to Friday</c>.</summary>
    public bool IsRange { get; init; }

    /// <summary>Length in seconds: of a duration, an offset, an age, or up to an anniversary.</summary>
    public Amount? Duration { get; init; }

    /// <summary>The unit in which the length is given.</summary>
    public TimeUnit DurationUnit { get; init; }

    /// <summary>Where an offset points: 1 after, −1 before; 0 for anything else.</summary>
    public int Direction { get; init; }

    /// <summary>Whether an offset counts from what is told elsewhere (<c>two days earlier</c>), not from what follows (<c>two days before the vote</c>).</summary>
    public bool IsAdverbial { get; init; }

    /// <summary>Whether the value repeats the one before in another zone or form.</summary>
    public bool IsRestatement { get; init; }

    /// <summary>Whether the words say that the time is not meant exactly, or name a stretch with soft ends.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether what the time belongs to begins or ends then.</summary>
    public TimeEdge Edge { get; init; }

    /// <summary>Index of the verb or noun that the time belongs to; −1 where there is none.</summary>
    public int Predicate { get; init; } = -1;

    /// <summary>The date as written; null for times without date.</summary>
    internal DateExpression? Written { get; init; }

    /// <summary>The end of a range as written.</summary>
    internal DateExpression? WrittenEnd { get; init; }

    /// <summary>Whether the time can be placed in the calendar.</summary>
    public bool IsResolved => Start is not null && End is not null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [TimeFormatter.Format(this)];

    /// <inheritdoc/>
    public override ValueComparison CompareTo(Value other) => other is TimeValue time ? TimeComparer.Compare(this, time) : ValueComparison.Incomparable;
}
