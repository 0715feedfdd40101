using FactCheck.Language;

namespace FactCheck.Values.Polarities;

/// <summary>A negation, or the polarity that results for one predicate.</summary>
/// <param name="Span">The cue in the article; for a resolved value without cue, the predicate.</param>
/// <param name="Words">The words of the cue.</param>
/// <param name="Head">Index of the head of the cue.</param>
/// <param name="Predicate">Index of the word (verb, copular predicate or noun of an event) that is affirmed or negated.</param>
/// <param name="Scope">From the first to the last word that the cue reaches.</param>
/// <param name="Polarity">The polarity of <paramref name="Predicate"/> under all cues that reach it.</param>
/// <param name="Cue">What carries the negation.</param>
/// <param name="IsWeak">Whether the cue leaves a little room: <c>hardly</c>, <c>barely</c>, <c>not all</c>.</param>
/// <param name="Lemma">Lemma of the predicate.</param>
public sealed record PolarityValue(
    TextSpan Span, WordRange Words, int Head, int Predicate, WordRange Scope, Polarity Polarity, PolarityCue Cue, bool IsWeak, string Lemma)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "polarity";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [Polarity.ToString().ToLowerInvariant()];

    /// <summary>Compares affirmed with negated; an open polarity is compatible with both, and a weak negation with an affirmation is compatible too.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not PolarityValue that)
        {
            return ValueComparison.Incomparable;
        }

        if (Polarity == that.Polarity)
        {
            return IsWeak == that.IsWeak || Polarity != Polarity.Negated ? ValueComparison.Equal : ValueComparison.Compatible;
        }

        bool isVague = Polarity == Polarity.Open || that.Polarity == Polarity.Open || IsWeak || that.IsWeak;
        return isVague ? ValueComparison.Compatible : ValueComparison.Conflict;
    }
}
