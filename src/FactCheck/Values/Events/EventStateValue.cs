using FactCheck.Language;
using FactCheck.Values.Phases;

namespace FactCheck.Values.Events;

/// <summary>How far a named event (games, talks, a strike) has come, told by its beginning or end.</summary>
/// <param name="Span">Where the word of beginning or ending stands, with its auxiliaries.</param>
/// <param name="Words">Its words.</param>
/// <param name="Head">Index of that word.</param>
/// <param name="Event">Head word of the event.</param>
/// <param name="Phase">Where the event stands when the report is written; unknown for a mere mention of its opening or end.</param>
/// <param name="IsEnd">Whether its end is told of, not its beginning.</param>
/// <param name="IsMention">Whether it is a noun (<c>the opening of</c>), which places nothing in time.</param>
public sealed record EventStateValue(TextSpan Span, WordRange Words, int Head, int Event, EventPhase Phase, bool IsEnd, bool IsMention) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "phase";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [IsMention ? (IsEnd ? "end" : "beginning") : Phase.ToString().ToLowerInvariant()];

    /// <summary>Two verbs: their phases; two nouns: beginning against end; a noun against a verb: unknown.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not EventStateValue that || IsMention != that.IsMention)
        {
            return other is EventStateValue ? ValueComparison.Unknown : ValueComparison.Incomparable;
        }

        if (IsMention)
        {
            return IsEnd == that.IsEnd ? ValueComparison.Equal : ValueComparison.Conflict;
        }

        return Phase == EventPhase.Unknown || that.Phase == EventPhase.Unknown ? ValueComparison.Unknown : Phase == that.Phase ? ValueComparison.Equal : ValueComparison.Conflict;
    }
}
