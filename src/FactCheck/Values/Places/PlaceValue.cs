using FactCheck.Language;

namespace FactCheck.Values.Places;

/// <summary>Where something is or happens, as a sentence states it.</summary>
/// <param name="Span">Where the words stand.</param>
/// <param name="Words">The words, with their preposition.</param>
/// <param name="Head">Head of the place's words.</param>
/// <param name="Relation">How the place is related to what it is a place of: <c>in</c>, <c>near</c>, <c>from</c>, <c>to</c>, <c>outside</c>, …; <c>subject</c>, <c>object</c>, <c>possessive</c> and <c>modifier</c> where no preposition tells it.</param>
/// <param name="Predicate">The verb or noun whose place it is; −1 where there is none.</param>
/// <param name="IsNamed">Whether the place has a name.</param>
public sealed record PlaceValue(TextSpan Span, WordRange Words, int Head, string Relation, int Predicate, bool IsNamed) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "place";

    /// <summary>Whether it tells where, whence or whereto something happens, not what belongs to a place or only names it.</summary>
    public bool TellsWhere => Relation is not ("subject" or "possessive" or "modifier" or "of");

    /// <summary>The parts that are compared.</summary>
    internal PlaceDescription Description { get; init; } = PlaceDescription.Empty;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized =>
        [Description.Ids.Count == 1 ? Description.Ids[0] : Description.Name.Length > 0 ? Description.Name : string.Join(' ', [.. Description.Modifiers, Description.Noun])];

    /// <inheritdoc/>
    public override ValueComparison CompareTo(Value other) => other is PlaceValue place ? PlaceComparer.Compare(this, place) : ValueComparison.Incomparable;

    /// <inheritdoc/>
    public bool Equals(PlaceValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, Relation);
}
