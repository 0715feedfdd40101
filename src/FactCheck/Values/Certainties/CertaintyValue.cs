using FactCheck.Language;

namespace FactCheck.Values.Certainties;

/// <summary>How sure a report is of one predicate.</summary>
/// <param name="Span">The cue in the article; without cue, the predicate.</param>
/// <param name="Words">The words of the cue.</param>
/// <param name="Head">Index of the head of the cue.</param>
/// <param name="Predicate">Index of the word (verb, copular predicate or noun) that the cue hedges.</param>
/// <param name="Scope">From the first to the last word under the predicate, the cue included.</param>
/// <param name="Level">The level.</param>
/// <param name="Rank">Strength from 0 (denied) to 10 (asserted); levels of different kind may share a rank.</param>
/// <param name="Cue">The cue as the lexicon writes it; empty without cue.</param>
public sealed record CertaintyValue(
    TextSpan Span, WordRange Words, int Head, int Predicate, WordRange Scope, CertaintyLevel Level, int Rank, string Cue)
    : Value(Span, Words, Head)
{
    /// <summary>Rank of what a report states in its own voice.</summary>
    public const int AssertedRank = 10;

    /// <inheritdoc/>
    public override string Kind => "certainty";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [Level.ToString().ToLowerInvariant()];

    /// <summary>Whether the report leaves room for doubt; attribution alone is no hedge.</summary>
    public bool IsHedged => Rank < 9 && Level is not (CertaintyLevel.Future or CertaintyLevel.Ability or CertaintyLevel.Obliged);

    /// <summary>Steps between the two on the scale of ranks.</summary>
    public int DistanceTo(CertaintyValue other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Math.Abs(Rank - other.Rank);
    }

    /// <summary>Same level: equal; at most one step apart, or neither hedged: compatible; else a conflict.</summary>
    public override ValueComparison CompareTo(Value other)
    {
        if (other is not CertaintyValue that)
        {
            return ValueComparison.Incomparable;
        }

        if (Level == that.Level || (Rank >= AssertedRank && that.Rank >= AssertedRank))
        {
            return ValueComparison.Equal;
        }

        return DistanceTo(that) <= 1 || (!IsHedged && !that.IsHedged) ? ValueComparison.Compatible : ValueComparison.Conflict;
    }
}
