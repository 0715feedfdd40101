using FactCheck.Language;

namespace FactCheck.Values.Lists;

/// <summary>An enumeration.</summary>
/// <param name="Span">From the first to the last member in the article.</param>
/// <param name="Words">The words from the first to the last member.</param>
/// <param name="Head">Index of the head of the first member.</param>
/// <param name="ListKind">What it is made of.</param>
/// <param name="Items">The members in order.</param>
/// <param name="Class">What it is a list of.</param>
/// <param name="Scope">The words of the governing noun or predicate with the list.</param>
/// <param name="IsOpen">Whether the report says that there are more: <c>including</c>, <c>and others</c>.</param>
/// <param name="IsAlternative">Whether the members are joined by <c>or</c>.</param>
/// <param name="AnnouncedCount">How many the report announces (<c>three countries:</c>), as written; null where it does not.</param>
public sealed record ListValue(
    TextSpan Span,
    WordRange Words,
    int Head,
    ListKind ListKind,
    IReadOnlyList<ListItem> Items,
    ListClass Class,
    WordRange Scope,
    bool IsOpen,
    bool IsAlternative,
    string? AnnouncedCount)
    : Value(Span, Words, Head)
{
    /// <inheritdoc/>
    public override string Kind => "list";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Normalized => [.. Items.Select(item => item.Normalized)];

    /// <summary>The members that the other list lacks.</summary>
    /// <param name="other">The other list.</param>
    /// <param name="isSame">Says whether two members that are written differently are the same (alias, synonym); null compares their normalised forms.</param>
    public IReadOnlyList<ListItem> MissingFrom(ListValue other, Func<ListItem, ListItem, bool>? isSame = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. Items.Where(item => !other.Items.Any(match => IsSame(item, match, isSame)))];
    }

    /// <summary>How the members stand to those of the other list.</summary>
    /// <param name="other">The other list.</param>
    /// <param name="isSame">As in <see cref="MissingFrom"/>.</param>
    public ListRelation RelationTo(ListValue other, Func<ListItem, ListItem, bool>? isSame = null)
    {
        ArgumentNullException.ThrowIfNull(other);
        int extra = MissingFrom(other, isSame).Count;
        int lacking = other.MissingFrom(this, isSame is null ? null : (left, right) => isSame(right, left)).Count;
        return (extra, lacking) switch
        {
            (0, 0) => ListRelation.Same,
            (0, _) => ListRelation.Subset,
            (_, 0) => ListRelation.Superset,
            _ when extra == Items.Count => ListRelation.Disjoint,
            _ => ListRelation.Overlapping,
        };
    }

    /// <summary>As <see cref="CompareTo(Value, Func{ListItem, ListItem, bool})"/>, by normalised forms.</summary>
    public override ValueComparison CompareTo(Value other) => CompareTo(other, null);

    /// <summary>Same members: equal; an open list inside a longer one: compatible; no member shared: unknown; else conflict.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="isSame">As in <see cref="MissingFrom"/>.</param>
    public ValueComparison CompareTo(Value other, Func<ListItem, ListItem, bool>? isSame)
    {
        if (other is not ListValue that || ListKind != that.ListKind)
        {
            return ValueComparison.Incomparable;
        }

        return RelationTo(that, isSame) switch
        {
            ListRelation.Same => ValueComparison.Equal,
            ListRelation.Subset => IsOpen ? ValueComparison.Compatible : ValueComparison.Conflict,
            ListRelation.Superset => that.IsOpen ? ValueComparison.Compatible : ValueComparison.Conflict,
            ListRelation.Overlapping => IsOpen && that.IsOpen ? ValueComparison.Compatible : ValueComparison.Conflict,
            _ => ValueComparison.Unknown,
        };
    }

    private static bool IsSame(ListItem left, ListItem right, Func<ListItem, ListItem, bool>? isSame) =>
        string.Equals(left.Normalized, right.Normalized, StringComparison.Ordinal) || (isSame?.Invoke(left, right) ?? false);
}
