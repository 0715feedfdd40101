using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Values.Roles;

/// <summary>What a report says that somebody is: an office, an occupation, an age, a nationality, a kinship.</summary>
/// <param name="Span">Where the describing words stand.</param>
/// <param name="Words">The describing words, without the name.</param>
/// <param name="Head">Head of the describing words.</param>
/// <param name="Holder">The holder's cluster in the report's entity table; −1 where the holder is not a resolved name, description or pronoun.</param>
/// <param name="HolderHead">The word of the sentence that stands for the holder.</param>
/// <param name="RoleKind">In what respect it describes.</param>
public sealed record RoleValue(TextSpan Span, WordRange Words, int Head, int Holder, int HolderHead, RoleKind RoleKind) : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "role";

    /// <summary>The parts that are compared.</summary>
    internal RoleDescription Description { get; init; } = RoleDescription.Empty(RoleKind);

    /// <summary>Age in years; null for other kinds.</summary>
    public int? Age => RoleKind == RoleKind.Age ? Description.Age : null;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => RoleKind switch
    {
        RoleKind.Age => [Description.Age.ToString(CultureInfo.InvariantCulture)],
        RoleKind.Nationality => Description.Countries,
        RoleKind.Title => [string.Join(' ', [.. Description.Ranks.Where(rank => rank is not ("doing" or "then" or "serving" or "earlier")), .. Description.Fields, Description.Office])],
        _ => [Description.Office],
    };

    /// <inheritdoc/>
    public override ValueComparison CompareTo(Value other) =>
        other is RoleValue role ? RoleComparer.Compare(Description, role.Description) : ValueComparison.Incomparable;

    /// <inheritdoc/>
    public bool Equals(RoleValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, RoleKind);
}
