using FactCheck.Language;

namespace FactCheck.Values.Causes;

/// <summary>A cause, motive, purpose or means with its effect.</summary>
/// <param name="Span">Connective and cause in the article.</param>
/// <param name="Words">Their words.</param>
/// <param name="Head">Index of the head of the cause.</param>
/// <param name="CauseKind">How the cause stands to the effect.</param>
/// <param name="Connective">The connective as the lexicon writes it.</param>
/// <param name="ConnectiveWords">The words of the connective; empty where the construction alone speaks.</param>
/// <param name="Cause">The words of the cause alone.</param>
/// <param name="Effect">Index of the predicate or noun that is the effect; −1 where it stands elsewhere.</param>
/// <param name="Scope">From the first to the last word of the effect's clause.</param>
/// <param name="IsNegated">Whether the report says that it is not the cause: <c>not because</c>.</param>
/// <param name="Lemmas">Content lemmas of the cause, in order.</param>
public sealed record CauseValue(
    TextSpan Span,
    WordRange Words,
    int Head,
    CauseKind CauseKind,
    string Connective,
    WordRange ConnectiveWords,
    WordRange Cause,
    int Effect,
    WordRange Scope,
    bool IsNegated,
    IReadOnlyList<string> Lemmas)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "cause";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [string.Join(' ', Lemmas)];

    /// <summary>Whether the connective states a cause rather than a mere time or circumstance.</summary>
    public bool IsCausal => CauseKind != CauseKind.Circumstance;

    /// <summary>Whether the report says outright that it is a cause: <c>because</c>, <c>blamed on</c>, <c>the reason was</c>.</summary>
    public bool IsStated => CauseKind is CauseKind.Reason or CauseKind.Trigger or CauseKind.Blame or CauseKind.Protest or CauseKind.Death;

    /// <summary>The share of the shorter cause's content words that the longer one has, 0 to 1.</summary>
    /// <param name="other">The other cause.</param>
    /// <param name="isSameWord">Says whether two lemmas mean the same; null compares them as they are.</param>
    public double Overlap(CauseValue other, Func<string, string, bool>? isSameWord = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        (IReadOnlyList<string> few, IReadOnlyList<string> many) = Lemmas.Count <= other.Lemmas.Count ? (Lemmas, other.Lemmas) : (other.Lemmas, Lemmas);
        if (few.Count == 0)
        {
            return 0;
        }

        int shared = few.Count(lemma => many.Any(match => string.Equals(lemma, match, StringComparison.Ordinal) || (isSameWord?.Invoke(lemma, match) ?? false)));
        return (double)shared / few.Count;
    }

    /// <summary>As <see cref="CompareTo(Value, Func{string, string, bool})"/>, by lemmas alone.</summary>
    public override ValueComparison CompareTo(Value other) => CompareTo(other, null);

    /// <summary>All content words shared: equal (compatible where one cause says more); none shared: conflict when both are stated as causes of one kind, else unknown; a cause against its own denial is a conflict.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="isSameWord">Says whether two lemmas mean the same; null compares them as they are.</param>
    public ValueComparison CompareTo(Value other, Func<string, string, bool>? isSameWord)
    {
        if (other is not CauseValue that)
        {
            return ValueComparison.Incomparable;
        }

        double overlap = Overlap(that, isSameWord);
        if (IsNegated != that.IsNegated)
        {
            return overlap >= 0.99 ? ValueComparison.Conflict : ValueComparison.Compatible;
        }

        if (overlap >= 0.99)
        {
            return Lemmas.Count == that.Lemmas.Count ? ValueComparison.Equal : ValueComparison.Compatible;
        }

        bool isComparable = IsCausal && that.IsCausal && IsGoal == that.IsGoal;
        return overlap > 0 || !isComparable ? ValueComparison.Unknown : ValueComparison.Conflict;
    }

    private bool IsGoal => CauseKind is CauseKind.Purpose or CauseKind.Means;
}
