namespace FactCheck.Values.Roles;

/// <summary>
/// Matches what two passages say of one holder: a role that the other passage gives too, in whatever form, conflicts with nothing.
/// </summary>
internal static class RoleMatching
{
    /// <summary>The pairs that agree.</summary>
    public static IReadOnlyList<(RoleValue A, RoleValue B, ValueComparison Comparison)> Agreeing(IReadOnlyList<RoleValue> a, IReadOnlyList<RoleValue> b) =>
        [.. Pairs(a, b).Where(pair => pair.Comparison is ValueComparison.Equal or ValueComparison.Compatible)];

    /// <summary>The pairs that exclude each other, of roles that have no equal in the other passage.</summary>
    public static IReadOnlyList<(RoleValue A, RoleValue B)> Conflicting(IReadOnlyList<RoleValue> a, IReadOnlyList<RoleValue> b) =>
        [.. Pairs(a, b).Where(pair => pair.Comparison == ValueComparison.Conflict && !HasEqual(pair.A, b) && !HasEqual(pair.B, a)).Select(pair => (pair.A, pair.B))];

    /// <summary>
    /// The pairs of titles that may both be true but are all that each passage says of the holder's office: <c>the mayor</c>, <c>a spokesman</c>.
    /// Worth a look where nothing else explains them, seldom certain.
    /// </summary>
    public static IReadOnlyList<(RoleValue A, RoleValue B)> Other(IReadOnlyList<RoleValue> a, IReadOnlyList<RoleValue> b)
    {
        RoleValue[] titlesA = [.. a.Where(role => role.RoleKind == RoleKind.Title)];
        RoleValue[] titlesB = [.. b.Where(role => role.RoleKind == RoleKind.Title)];
        return titlesA.Length == 1 && titlesB.Length == 1 && titlesA[0].CompareTo(titlesB[0]) == ValueComparison.Unknown ? [(titlesA[0], titlesB[0])] : [];
    }

    private static bool HasEqual(RoleValue role, IReadOnlyList<RoleValue> others) => others.Any(other => role.CompareTo(other) == ValueComparison.Equal);

    private static IEnumerable<(RoleValue A, RoleValue B, ValueComparison Comparison)> Pairs(IReadOnlyList<RoleValue> a, IReadOnlyList<RoleValue> b)
    {
        foreach (RoleValue roleA in a)
        {
            foreach (RoleValue roleB in b)
            {
                yield return (roleA, roleB, roleA.CompareTo(roleB));
            }
        }
    }
}
