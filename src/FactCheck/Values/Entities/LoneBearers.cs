using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>
/// Two people of one family name, each the only bearer of it in his report, whose first names begin alike: one person whom one of the reports calls by a wrong first name.
/// Brothers and sisters are told of together, and then one report names both or calls one a relation.
/// </summary>
internal static class LoneBearers
{
    private const int LeastFamily = 4;
    private const int LeastGiven = 3;
    private const int GivenAndFamily = 2;
    private const double Strength = 0.55;

    /// <summary>Whether two who were told apart by their first names alone may be one.</summary>
    public static bool Are(EntityLink link, EntityTable a, EntityTable b)
    {
        PersonName left = link.A.Person, right = link.B.Person;
        return link.Verdict == EntityVerdict.Different && link.A.Kind == EntityKind.Person && link.B.Kind == EntityKind.Person
            && left.Words.Count == GivenAndFamily && right.Words.Count == GivenAndFamily && left.Family == right.Family && left.Family.Length >= LeastFamily
            && Math.Min(left.Given.Length, right.Given.Length) >= LeastGiven && left.Given != right.Given && left.Given[0] == right.Given[0]
            && (link.A.Gender == link.B.Gender || link.A.Gender == Gender.Unknown || link.B.Gender == Gender.Unknown)
            && !IsRelation(link.A) && !IsRelation(link.B) && IsLone(link.A, a) && IsLone(link.B, b);
    }

    /// <summary>The link of the two as two forms of one name.</summary>
    public static EntityLink Link(EntityLink link) => new(link.A, link.B, EntityVerdict.SameVariant, Strength, $"first names {link.A.Name} / {link.B.Name}");

    private static bool IsRelation(EntityCluster person) => person.RoleNouns.Any(noun => Offices.Kinship(noun) is not null);

    private static bool IsLone(EntityCluster person, EntityTable table) =>
        !table.Clusters.Any(other => other.Id != person.Id && NameText.FoldWords(other.Name).Contains(person.Person.Family));
}
