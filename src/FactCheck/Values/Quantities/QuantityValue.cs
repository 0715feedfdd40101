using FactCheck.Language;
using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>A number that a sentence states, with its unit, the noun it counts and what is said of it. Durations are times, not quantities.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Words">The words of the sentence that carry it: limiting words, figure, unit.</param>
/// <param name="Head">Index of its syntactic head word in the sentence.</param>
public sealed record QuantityValue(TextSpan Span, WordRange Words, int Head) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "quantity";

    /// <summary>What sort of number it is.</summary>
    public QuantityKind Sort { get; init; }

    /// <summary>The number in the base unit of its kind (<see cref="Unit"/>).</summary>
    public required Amount Amount { get; init; }

    /// <summary>The least that is stated, in the base unit.</summary>
    public double Minimum => Amount.Minimum;

    /// <summary>The most that is stated, in the base unit; +∞ for a lower bound.</summary>
    public double Maximum => Amount.Maximum;

    /// <summary>How the words around the figure limit it.</summary>
    public Bound Bound => Amount.Bound;

    /// <summary>Base unit: <c>count</c>, <c>percent</c>, <c>point</c>, <c>times</c>, <c>year</c> (ages), <c>rank</c>, <c>score</c>, a currency code, or m, m2, kg, l, km/h, celsius, W, Wh, Hz, byte.</summary>
    public required string Unit { get; init; }

    /// <summary>The unit as written, in lower case; empty without one.</summary>
    public string StatedUnit { get; init; } = "";

    /// <summary>Lemma of the counted or measured noun (<c>person</c> for people); null where the number stands alone.</summary>
    public string? Noun { get; init; }

    /// <summary>Index of the counted noun, or of the person whose age is told; −1 where the number stands alone.</summary>
    public int NounWord { get; init; } = -1;

    /// <summary>Lemmas of what narrows the noun: adjectives, compounds, participles.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Index of the verb, adjective or noun that says what happened to the counted; −1 where there is none.</summary>
    public int Predicate { get; init; } = -1;

    /// <summary>How it stands to a larger quantity.</summary>
    public QuantityScope Scope { get; init; }

    /// <summary>Whether it is a level or a difference.</summary>
    public QuantityChange Change { get; init; }

    /// <summary>What the rate is counted by (<c>hour</c>, <c>year</c>, <c>head</c>); empty where it is no rate.</summary>
    public string Per { get; init; } = "";

    /// <summary>Over which period a rate or change is measured: <c>on the month</c>, <c>annual</c>; none where it is not told.</summary>
    public TimeUnit Period { get; init; }

    /// <summary>What became of those who are counted (<c>dead</c>, <c>hurt</c>, <c>saved</c>, …); empty where it is not told.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The numbers of a score in the order written; empty otherwise.</summary>
    public IReadOnlyList<double> Parts { get; init; } = [];

    /// <summary>Whether the article or possessive makes the counted known: <c>the 12 men</c>, <c>all 12</c>.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>Whether no number is written: <c>a man was killed</c> read as one.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether the value repeats the one before in another unit or currency: <c>10 kilometres (six miles)</c>.</summary>
    public bool IsRestatement { get; init; }

    /// <summary>Whether the words are no figure: <c>dozens</c>, <c>several</c>, <c>most</c>.</summary>
    public bool IsVague => Amount.Bound == Bound.Vague;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [QuantityFormatter.Format(this)];

    /// <inheritdoc/>
    public override ValueComparison CompareTo(Value other) => other is QuantityValue quantity ? QuantityComparer.Compare(this, quantity).Comparison : ValueComparison.Incomparable;

    /// <summary>Why the amounts fit or do not fit; null where they are not comparable at all.</summary>
    public AmountRelation? RelationTo(QuantityValue other) => QuantityComparer.Compare(this, other).Relation;
}
