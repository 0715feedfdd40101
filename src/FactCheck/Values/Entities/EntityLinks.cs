using FactCheck.Language;

namespace FactCheck.Values.Entities;

/// <summary>The links between the names of two reports: each name has at most one partner.</summary>
public sealed class EntityLinks
{
    private readonly Dictionary<int, EntityLink> ofA = [];
    private readonly Dictionary<int, EntityLink> ofB = [];
    private readonly Dictionary<(int A, int B), EntityLink> apart = [];

    internal EntityLinks(IReadOnlyList<EntityLink> all)
    {
        All = all;
        foreach (EntityLink link in all)
        {
            if (link.Verdict == EntityVerdict.Different)
            {
                apart[(link.A.Id, link.B.Id)] = link;
            }
            else
            {
                ofA[link.A.Id] = link;
                ofB[link.B.Id] = link;
            }
        }
    }

    /// <summary>All links: partners first, then pairs that look alike and are told apart.</summary>
    public IReadOnlyList<EntityLink> All { get; }

    /// <summary>The partner link of a cluster of the first report; null where it has none.</summary>
    public EntityLink? OfA(int cluster) => ofA.GetValueOrDefault(cluster);

    /// <summary>The partner link of a cluster of the second report; null where it has none.</summary>
    public EntityLink? OfB(int cluster) => ofB.GetValueOrDefault(cluster);

    /// <summary>The link of two clusters, whichever its verdict; null where there is none.</summary>
    public EntityLink? Between(EntityCluster a, EntityCluster b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return ofA.TryGetValue(a.Id, out EntityLink? link) && link.B.Id == b.Id ? link : apart.GetValueOrDefault((a.Id, b.Id));
    }

    /// <summary>
    /// Whether two clusters are the same. People who are not linked are different unless one of them goes by a family name that fits the other;
    /// so are two organisations whose names have no more in common than their class, and other names of which one has another partner, unless they share a word.
    /// </summary>
    public EntityVerdict VerdictOf(EntityCluster a, EntityCluster b)
    {
        if (Between(a, b) is { } link)
        {
            return link.Verdict;
        }

        bool isPersonA = a.Kind == EntityKind.Person;
        bool isPersonB = b.Kind == EntityKind.Person;
        if (isPersonA && isPersonB)
        {
            bool fits = a.Person.IsFamilyNameOf(b.Person) || b.Person.IsFamilyNameOf(a.Person) || a.Person.IsGivenNameOf(b.Person) || b.Person.IsGivenNameOf(a.Person);
            return fits ? EntityVerdict.Unknown : EntityVerdict.Different;
        }

        if (a.Kind == EntityKind.Organisation && b.Kind == EntityKind.Organisation && EntityComparer.AreOtherBodies(a, b))
        {
            return EntityVerdict.Different;
        }

        bool hasOtherPartner = (ofA.ContainsKey(a.Id) || ofB.ContainsKey(b.Id)) && !a.Organisation.Words.Intersect(b.Organisation.Words).Any();
        bool areCountries = a.Country is not null && b.Country is not null;
        return hasOtherPartner || areCountries ? EntityVerdict.Different : EntityVerdict.Unknown;
    }
}
