using FactCheck.Language;

namespace FactCheck.Values.Phases;

/// <summary>How far the event of a predicate or noun has come when the report is written.</summary>
/// <param name="Span">The cue in the article; without cue, the predicate with its auxiliaries.</param>
/// <param name="Words">The words of the cue.</param>
/// <param name="Head">Index of the head of the cue.</param>
/// <param name="Predicate">Index of the verb or noun that names the event.</param>
/// <param name="Scope">From the first to the last word under the event, the cue included.</param>
/// <param name="Stage">How far it has come.</param>
/// <param name="Cue">The cue as the lexicon writes it; empty where the tense alone speaks.</param>
/// <param name="IsFromTense">Whether only tense and aspect were read.</param>
public sealed record PhaseValue(
    TextSpan Span, WordRange Words, int Head, int Predicate, WordRange Scope, EventStage Stage, string Cue, bool IsFromTense)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "phase";

    /// <summary>The stage seen coarsely.</summary>
    public EventPhase Phase => PhaseOf(Stage);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [Stage.ToString().ToLowerInvariant()];

    /// <summary>The coarse phase to which a stage belongs.</summary>
    public static EventPhase PhaseOf(EventStage stage) => stage switch
    {
        EventStage.Considered or EventStage.Requested or EventStage.Ordered or EventStage.Planned or EventStage.Postponed or EventStage.Imminent => EventPhase.Before,
        EventStage.Attempted or EventStage.Begun or EventStage.Resumed or EventStage.Ongoing or EventStage.Suspended or EventStage.NearlyDone => EventPhase.During,
        EventStage.Done => EventPhase.After,
        EventStage.Cancelled => EventPhase.Never,
        _ => EventPhase.Unknown,
    };

    /// <summary>Steps between the two stages; 0 where one is unknown or a plain present.</summary>
    public int DistanceTo(PhaseValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Phase == EventPhase.Unknown || other.Phase == EventPhase.Unknown ? 0 : Math.Abs(Stage - other.Stage);
    }

    /// <summary>Same stage: equal; same coarse phase: compatible; different phases: conflict. A plain present says too little to conflict.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not PhaseValue that)
        {
            return ValueComparison.Incomparable;
        }

        if (Phase == EventPhase.Unknown || that.Phase == EventPhase.Unknown)
        {
            return Stage == that.Stage && Stage == EventStage.Present ? ValueComparison.Equal : ValueComparison.Unknown;
        }

        if (Stage == that.Stage)
        {
            return ValueComparison.Equal;
        }

        bool oneStopped = Stage is EventStage.Suspended or EventStage.Postponed || that.Stage is EventStage.Suspended or EventStage.Postponed;
        return Phase == that.Phase && !oneStopped ? ValueComparison.Compatible : ValueComparison.Conflict;
    }
}
