using FactCheck.Values.Entities;

namespace FactCheck.Values.Roles;

/// <summary>Compares the bodies that two phrases give to one holder: <c>of the Forest Service</c>, <c>a spokesman for the Department of Lands</c>.</summary>
internal static class BodyComparer
{
    /// <summary>The verdict; <see cref="ValueComparison.Unknown"/> for two bodies, as one person may belong to both.</summary>
    public static ValueComparison Compare(RoleDescription a, RoleDescription b)
    {
        if (a.Body.Length == 0 || b.Body.Length == 0)
        {
            return ValueComparison.Incomparable;
        }

        OrganisationName left = OrganisationName.Parse(a.Body), right = OrganisationName.Parse(b.Body);
        if (left.IsSameAs(right))
        {
            return ValueComparison.Equal;
        }

        bool areRelated = left.IsAcronymOf(right) || right.IsAcronymOf(left) || left.MayAbbreviate(right) || right.MayAbbreviate(left) || left.IsPartOf(right) || right.IsPartOf(left)
            || left.Words.Intersect(right.Words).Any(word => word.Length > 2 && !PersonNouns.IsOrganisation(word));
        return areRelated ? ValueComparison.Compatible : ValueComparison.Unknown;
    }
}
