using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>
/// The named people, organisations, places and events of one report, and every word that refers to them: names, descriptions and pronouns.
/// A description or pronoun that could mean two of them refers to none.
/// </summary>
public sealed class EntityTable
{
    private const int MostSentences = 10_000;
    private const int MostNames = 20_000;
    private readonly EntityReference?[][] byWord;

    private EntityTable(IReadOnlyList<Sentence> sentences, IReadOnlyList<EntityCluster> clusters, List<EntityReference> references)
    {
        Clusters = clusters;
        References = references;
        byWord = [.. sentences.Select(sentence => new EntityReference?[sentence.Words.Count])];
        foreach (EntityReference reference in references)
        {
            for (int i = reference.Words.Start; i < reference.Words.End; i++)
            {
                byWord[reference.Sentence][i] ??= reference;
            }
        }
    }

    /// <summary>All clusters; the id of each is its index.</summary>
    public IReadOnlyList<EntityCluster> Clusters { get; }

    /// <summary>All references in order of the text.</summary>
    public IReadOnlyList<EntityReference> References { get; }

    /// <summary>Reads the names of a report and resolves what refers to them. Sentences after the ten-thousandth are left out.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences in order.</param>
    public static EntityTable Build(string text, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        List<NameMention> names = [];
        int read = Math.Min(sentences.Count, MostSentences);
        for (int i = 0; i < read && names.Count < MostNames; i++)
        {
            NameMentionReader.Read(sentences[i], i, text, names);
        }

        NameClusterer clusterer = new();
        IReadOnlyDictionary<NameMention, EntityCluster> clusterOf = clusterer.Cluster(names);
        ReferenceResolver resolver = new(clusterer);
        ILookup<int, NameMention> namesOf = names.ToLookup(name => name.Sentence);
        List<IReadOnlyList<RolePhrase>> roles = [];
        for (int i = 0; i < read; i++)
        {
            roles.Add(RolePhraseReader.Read(sentences[i]));
            AddRoles(sentences[i], roles[i], [.. namesOf[i]], clusterOf);
        }

        List<EntityReference> references = [];
        for (int i = 0; i < read; i++)
        {
            List<EntityReference> named = [.. namesOf[i].Select(name => new EntityReference(i, name.Words, name.Head, EntityReferenceForm.Name, clusterOf[name].Id))];
            references.AddRange(resolver.Resolve(sentences[i], i, named, roles[i]));
        }

        foreach (EntityReference reference in references)
        {
            clusterer.Clusters[reference.Cluster].ReferenceList.Add(reference);
        }

        return new EntityTable(sentences, clusterer.Clusters, references);
    }

    /// <summary>The reference that a word is part of; null where there is none.</summary>
    public EntityReference? ReferenceAt(int sentence, int word) =>
        sentence < byWord.Length && word >= 0 && word < byWord[sentence].Length ? byWord[sentence][word] : null;

    /// <summary>The references in a sentence in order.</summary>
    public IEnumerable<EntityReference> ReferencesIn(int sentence) =>
        sentence < byWord.Length ? byWord[sentence].OfType<EntityReference>().Distinct() : [];

    /// <summary>The cluster that a word refers to; null where there is none.</summary>
    public EntityCluster? ClusterAt(int sentence, int word) => ReferenceAt(sentence, word) is { } reference ? Clusters[reference.Cluster] : null;

    private static void AddRoles(Sentence sentence, IReadOnlyList<RolePhrase> phrases, List<NameMention> names, IReadOnlyDictionary<NameMention, EntityCluster> clusterOf)
    {
        foreach (RolePhrase phrase in phrases)
        {
            if (names.Find(name => name.Words.Contains(phrase.Holder)) is not { } holder)
            {
                continue;
            }

            EntityCluster cluster = clusterOf[holder];
            RoleDescription description = RoleDescriber.Describe(sentence, phrase);
            cluster.AddRole(description);
            if (phrase.Kind == RoleKind.Title)
            {
                cluster.RoleNounSet.Add(description.Noun);
                cluster.RoleNounSet.Add(description.Office);
                cluster.RoleWords.UnionWith(description.Fields);
                cluster.RoleWords.UnionWith(description.Affiliation);
                cluster.RoleWords.UnionWith(description.Ranks);
                Gender gender = GenderOf(description.Noun);
                cluster.Gender = cluster.Gender == Gender.Unknown && cluster.Kind == EntityKind.Person ? gender : cluster.Gender;
            }

            cluster.RoleWords.UnionWith(description.Countries);
        }
    }

    private static Gender GenderOf(string noun) => Offices.Kinship(noun)?.Gender switch
    {
        'm' => Gender.Male,
        'f' => Gender.Female,
        _ => NameTitles.GenderOf(noun),
    };
}
