using FactCheck.Language;
using FactCheck.Values.Places;

namespace FactCheck.Values.Entities;

/// <summary>Puts the names of one report into clusters: full names first, then short forms that fit one of them alone.</summary>
internal sealed class NameClusterer
{
    private readonly List<EntityCluster> clusters = [];
    private readonly Dictionary<string, List<EntityCluster>> byWord = [];
    private readonly Dictionary<string, EntityCluster> byCountry = [];
    private readonly Dictionary<NameMention, EntityCluster> found = [];
    private readonly Dictionary<EntityCluster, (int Sentence, int Word)> introduced = [];

    /// <summary>The clusters made so far.</summary>
    public IReadOnlyList<EntityCluster> Clusters => clusters;

    /// <summary>Finds the cluster of each name.</summary>
    public IReadOnlyDictionary<NameMention, EntityCluster> Cluster(IReadOnlyList<NameMention> names)
    {
        AgreeOnKinds(names);
        foreach (NameMention name in names.OrderByDescending(Fullness).ThenBy(name => name.Sentence).ThenBy(name => name.Words.Start))
        {
            EntityCluster cluster = name.Country is { } country ? ForCountry(country, name) : Find(name) ?? Add(name.Kind, name.Text);
            found[name] = cluster;
            cluster.NameMentions++;
            Introduce(cluster, name);
            cluster.AddName(name.Text);
            Index(cluster, name.Text);
            if (name.TitleGender != Gender.Unknown)
            {
                cluster.Gender = name.TitleGender;
            }

            if (name.Introduced is { } acronym)
            {
                cluster.Acronyms.Add(acronym);
                AddTo(acronym, cluster);
            }
        }

        return found;
    }

    /// <summary>The cluster of a country or its government, made where the report has none.</summary>
    public EntityCluster ForCountry(string code, NameMention? name = null)
    {
        if (!byCountry.TryGetValue(code, out EntityCluster? cluster))
        {
            string canonical = Gazetteer.Default.Get(code)?.Name ?? code;
            cluster = Add(EntityKind.Location, name is not null && Gazetteer.Default.Find(name.Text).Any(place => place.Id == code) ? name.Text : canonical);
            cluster.Country = code;
            byCountry.Add(code, cluster);
        }

        return cluster;
    }

    private static void AgreeOnKinds(IReadOnlyList<NameMention> names)
    {
        foreach (IGrouping<string, NameMention> same in names.GroupBy(name => NameText.Fold(name.Text), StringComparer.Ordinal))
        {
            EntityKind kind = same.Any(name => name.HasTitle && name.Kind == EntityKind.Person)
                ? EntityKind.Person
                : same.GroupBy(name => name.Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
            foreach (NameMention name in same.Where(name => name.Country is null))
            {
                name.Kind = kind;
            }
        }

        ILookup<string, NameMention> fullNames = names.Where(name => name.Kind == EntityKind.Person && name.Words.Count > 1).ToLookup(name => PersonName.Parse(name.Text).Words[^1]);
        foreach (NameMention name in names.Where(name => name.WasPerson && fullNames.Contains(NameText.Fold(name.Text))))
        {
            (name.Kind, name.Country) = (EntityKind.Person, null);
        }
    }

    private static int Fullness(NameMention name) =>
        name.Country is not null ? 100 : name.Kind == EntityKind.Person ? PersonName.Parse(name.Text).Words.Count : OrganisationName.Parse(name.Text).Words.Count + (name.Introduced is null ? 0 : 50);

    private EntityCluster? Find(NameMention name)
    {
        PersonName person = PersonName.Parse(name.Text);
        OrganisationName organisation = OrganisationName.Parse(name.Text);
        List<EntityCluster> near = Near(person.Words.Concat(organisation.Words).Append(organisation.Letters));
        EntityCluster? exact = near.Find(cluster => Fits(cluster.Kind, name.Kind) && cluster.Organisation.IsSameAs(organisation) && (name.Kind != EntityKind.Person || cluster.Person.ToString() == person.ToString()));
        if (exact is not null)
        {
            return exact;
        }

        return name.Kind == EntityKind.Person ? FindPerson(person, name, near) : FindOrganisation(organisation, person, name, near);
    }

    private EntityCluster? FindPerson(PersonName person, NameMention name, List<EntityCluster> near)
    {
        List<EntityCluster> people = near.FindAll(cluster => cluster.Kind == EntityKind.Person && AgreesInGender(cluster, name.TitleGender));
        if (person.IsFull && Only(people.FindAll(cluster => cluster.Person.IsFormOf(person))) is { } form)
        {
            return form;
        }

        if (people.FindAll(cluster => person.IsFamilyNameOf(cluster.Person)) is { Count: > 0 } families)
        {
            return Only(families) ?? BearerAt(name, families);
        }

        if (Only(people.FindAll(cluster => person.IsFirstFamilyNameOf(cluster.Person))) is { } first)
        {
            return first;
        }

        if (!name.HasTitle && Only(people.FindAll(cluster => person.IsGivenNameOf(cluster.Person))) is { } given)
        {
            return given;
        }

        return null;
    }

    private void Introduce(EntityCluster cluster, NameMention name)
    {
        (int, int) place = (name.Sentence, name.Words.Start);
        if (name.Words.Count > 1 && (!introduced.TryGetValue(cluster, out (int, int) first) || place.CompareTo(first) < 0))
        {
            introduced[cluster] = place;
        }
    }

    /// <summary>
    /// Whom a family name alone means where several bear it: the one whom the report has named in full before it names the others, and keeps calling so;
    /// its relatives are told apart by their first names.
    /// </summary>
    private EntityCluster? BearerAt(NameMention name, List<EntityCluster> families) =>
        Only(families.FindAll(cluster => cluster.Names.Contains(name.Text))) ?? Only(families.FindAll(cluster => introduced.TryGetValue(cluster, out (int, int) first) && first.CompareTo((name.Sentence, name.Words.Start)) < 0));

    private static EntityCluster? FindOrganisation(OrganisationName organisation, PersonName person, NameMention name, List<EntityCluster> near)
    {
        if (organisation.IsAcronym)
        {
            return near.Find(cluster => cluster.Acronyms.Contains(organisation.Letters)) ?? Only(near.FindAll(cluster => organisation.IsAcronymOf(cluster.Organisation)));
        }

        List<EntityCluster> families = near.FindAll(cluster => cluster.Kind == EntityKind.Person && person.Words.Count == 1 && person.IsFamilyNameOf(cluster.Person));
        bool isPlaceName = Gazetteer.Default.Find(name.Text).Count > 0 || Gazetteer.Default.FindDemonym(name.Text).Count > 0;
        if (families.Count > 0 && !(name.Kind == EntityKind.Location && isPlaceName))
        {
            return Only(families);
        }

        if (name.Kind != EntityKind.Organisation || (isPlaceName && organisation.Words.Count == 1))
        {
            return null;
        }

        return Only(near.FindAll(cluster => cluster.Kind == EntityKind.Organisation && organisation.IsDistinctPartOf(cluster.Organisation)));
    }

    private static bool Fits(EntityKind cluster, EntityKind name) => cluster == name || (cluster is not EntityKind.Person && name is not EntityKind.Person);

    private static bool AgreesInGender(EntityCluster cluster, Gender title)
    {
        Gender known = cluster.Gender != Gender.Unknown ? cluster.Gender : GivenNames.GenderOf(cluster.Person.Words[0]);
        return title == Gender.Unknown || known == Gender.Unknown || known == title;
    }

    private static EntityCluster? Only(List<EntityCluster> candidates) => candidates.Count == 1 ? candidates[0] : null;

    private List<EntityCluster> Near(IEnumerable<string> keys)
    {
        List<EntityCluster> near = [];
        foreach (string key in keys)
        {
            if (byWord.TryGetValue(key, out List<EntityCluster>? list))
            {
                near.AddRange(list.Where(cluster => !near.Contains(cluster)));
            }
        }

        return near;
    }

    private EntityCluster Add(EntityKind kind, string name)
    {
        EntityCluster cluster = new(clusters.Count, kind, name);
        clusters.Add(cluster);
        return cluster;
    }

    private void Index(EntityCluster cluster, string name)
    {
        OrganisationName organisation = OrganisationName.Parse(name);
        foreach (string word in organisation.Words.Concat(PersonName.Parse(name).Words))
        {
            AddTo(word, cluster);
        }

        AddTo(organisation.Letters, cluster);
        if (cluster.Kind != EntityKind.Person && organisation.Words.Count > 1)
        {
            foreach (string initials in organisation.Initials())
            {
                AddTo(initials, cluster);
            }
        }
    }

    private void AddTo(string key, EntityCluster cluster)
    {
        const int mostPerWord = 64;
        if (!byWord.TryGetValue(key, out List<EntityCluster>? list))
        {
            byWord.Add(key, list = []);
        }

        if (list.Count < mostPerWord && !list.Contains(cluster))
        {
            list.Add(cluster);
        }
    }
}
