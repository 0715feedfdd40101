using FactCheck.Language;

namespace FactCheck.Values.Entities;

/// <summary>Finds which names of two reports mean the same.</summary>
internal static class EntityLinker
{
    private const int MostPerKey = 32;

    /// <summary>Links the names of two reports, the surest first.</summary>
    public static EntityLinks Link(EntityTable a, EntityTable b)
    {
        Dictionary<string, List<EntityCluster>> byKey = [];
        foreach (EntityCluster cluster in b.Clusters)
        {
            foreach (string key in KeysOf(cluster))
            {
                if (!byKey.TryGetValue(key, out List<EntityCluster>? list))
                {
                    byKey.Add(key, list = []);
                }

                if (list.Count < MostPerKey)
                {
                    list.Add(cluster);
                }
            }
        }

        List<EntityLink> candidates = [];
        foreach (EntityCluster cluster in a.Clusters)
        {
            HashSet<int> seen = [];
            foreach (string key in KeysOf(cluster))
            {
                foreach (EntityCluster other in byKey.GetValueOrDefault(key, []))
                {
                    if (seen.Add(other.Id) && EntityComparer.Compare(cluster, other) is { Verdict: not EntityVerdict.Unknown } link)
                    {
                        candidates.Add(link);
                    }
                }
            }
        }

        return new EntityLinks(Choose([.. candidates.Select(link => LoneBearers.Are(link, a, b) ? LoneBearers.Link(link) : link)]));
    }

    private static List<EntityLink> Choose(List<EntityLink> candidates)
    {
        List<EntityLink> ordered = [.. candidates.OrderBy(link => link.Verdict).ThenByDescending(link => link.Strength).ThenBy(link => link.A.Id).ThenBy(link => link.B.Id)];
        ILookup<int, EntityLink> ofA = ordered.ToLookup(link => link.A.Id);
        ILookup<int, EntityLink> ofB = ordered.ToLookup(link => link.B.Id);
        List<EntityLink> chosen = [];
        HashSet<int> takenA = [];
        HashSet<int> takenB = [];
        foreach (EntityLink link in ordered)
        {
            if (link.Verdict == EntityVerdict.Different)
            {
                chosen.Add(link);
                continue;
            }

            if (takenA.Contains(link.A.Id) || takenB.Contains(link.B.Id))
            {
                continue;
            }

            bool isTied = link.Strength < EntityComparer.SureStrength
                && (ofA[link.A.Id].Any(other => IsRival(other, link) && !takenB.Contains(other.B.Id)) || ofB[link.B.Id].Any(other => IsRival(other, link) && !takenA.Contains(other.A.Id)));
            if (!isTied)
            {
                chosen.Add(link);
                takenA.Add(link.A.Id);
                takenB.Add(link.B.Id);
            }
        }

        return chosen;
    }

    private static bool IsRival(EntityLink other, EntityLink link) => other != link && other.Verdict == link.Verdict && other.Strength == link.Strength;

    private static IEnumerable<string> KeysOf(EntityCluster cluster)
    {
        HashSet<string> keys = [];
        if (cluster.Country is { } country)
        {
            keys.Add("=" + country);
        }

        foreach (string name in cluster.Names)
        {
            OrganisationName organisation = OrganisationName.Parse(name);
            foreach (string word in organisation.Words)
            {
                keys.Add(word);
                keys.Add("~" + Skeleton(word));
            }

            keys.Add(organisation.Letters);
            keys.Add("~" + Skeleton(organisation.Letters));
            if (cluster.Kind != EntityKind.Person && organisation.Words.Count > 1)
            {
                keys.UnionWith(organisation.Initials());
            }
        }

        keys.UnionWith(cluster.Acronyms);
        return keys.Where(key => key.Length > 1);
    }

    private static string Skeleton(string word)
    {
        string simple = Transliteration.Simplify(word);
        string consonants = string.Concat(simple.Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));
        return consonants.Length > 3 ? consonants[..3] : consonants;
    }
}
