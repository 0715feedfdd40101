using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Places;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>Finds whom a description such as <c>the president</c> or <c>the company</c> means.</summary>
internal static class DescriptionResolver
{
    private const int WindowOfKnownRole = 40;
    private const int WindowOfGeneralRole = 4;
    private static readonly HashSet<string> AnyCompany = ["company", "firm", "business", "corporation"];
    private static readonly HashSet<string> NoCompany = ["ministry", "department", "party", "club", "union", "university", "council", "commission", "committee", "court", "agency", "government", "police", "army", "navy", "parliament", "school", "hospital", "museum", "federation", "association", "office", "nations", "team", "senate", "congress"];

    /// <summary>Id of the cluster; −1 where the noun is no such description or could mean two.</summary>
    public static int Resolve(Sentence sentence, int index, int noun, IReadOnlyList<Mentioned> recent, IReadOnlyList<EntityCluster> clusters)
    {
        Word word = sentence.Words[noun];
        if (word.Xpos != "NN" || !IsDefinite(sentence, noun, out List<string> modifiers))
        {
            return -1;
        }

        bool isPerson = PersonNouns.Contains(word.Lemma);
        bool isOrganisation = PersonNouns.IsOrganisation(word.Lemma);
        if (!isPerson && !isOrganisation)
        {
            return -1;
        }

        int best = -1;
        int bestScore = 0;
        bool isTied = false;
        HashSet<int> seen = [];
        for (int i = recent.Count - 1; i >= 0; i--)
        {
            Mentioned mentioned = recent[i];
            if (mentioned.Cluster < 0 || mentioned.IsAffiliation || !seen.Add(mentioned.Cluster) || !Fits(clusters[mentioned.Cluster].Kind, isPerson))
            {
                continue;
            }

            int score = ScoreOf(word.Lemma, modifiers, clusters[mentioned.Cluster], isPerson, index - mentioned.Sentence);
            if (score > bestScore)
            {
                (best, bestScore, isTied) = (mentioned.Cluster, score, false);
            }
            else if (score == bestScore && score > 0)
            {
                isTied = true;
            }
        }

        return isTied ? -1 : best;
    }

    private static bool Fits(EntityKind kind, bool isPerson) => isPerson ? kind == EntityKind.Person : kind == EntityKind.Organisation;

    private static int ScoreOf(string lemma, List<string> modifiers, EntityCluster cluster, bool isPerson, int distance)
    {
        if (!modifiers.TrueForAll(modifier => Knows(cluster, modifier)))
        {
            return 0;
        }

        string office = Offices.Canonical(lemma);
        if (cluster.RoleNouns.Contains(lemma) || cluster.RoleNouns.Contains(office) || (!isPerson && cluster.Organisation.Words.Contains(lemma)))
        {
            return distance <= WindowOfKnownRole ? 4 : 0;
        }

        if (distance > WindowOfGeneralRole)
        {
            return 0;
        }

        if (cluster.RoleNouns.Any(role => Thesaurus.Default.AreSynonyms(role, lemma, PartOfSpeech.Noun)))
        {
            return 3;
        }

        if (!isPerson)
        {
            bool isCompany = AnyCompany.Contains(lemma) && !cluster.Organisation.Words.Any(NoCompany.Contains) && !cluster.RoleNouns.Any(NoCompany.Contains) && cluster.Kind == EntityKind.Organisation;
            return isCompany && modifiers.Count == 0 && cluster.NameMentions > 1 ? 1 : 0;
        }

        return cluster.RoleNouns.Any(role => role != lemma && WordNet.Default.IsHypernym(lemma, role, PartOfSpeech.Noun, maxDepth: 4, maxSense: 1)) ? 2 : 0;
    }

    private static bool Knows(EntityCluster cluster, string modifier) =>
        cluster.RoleWords.Contains(modifier)
        || Gazetteer.Default.FindDemonym(modifier).Any(place => cluster.RoleWords.Contains(place.Id) || cluster.RoleWords.Contains(NameText.Fold(place.Name)))
        || cluster.Organisation.Words.Contains(modifier);

    private static bool IsDefinite(Sentence sentence, int noun, out List<string> modifiers)
    {
        modifiers = [];
        bool isDefinite = false;
        foreach (int child in sentence.Children(noun))
        {
            Word word = sentence.Words[child];
            if (word.Is("acl") || word.Is("appos") || word.Is("nummod") || word.Is("conj") || word.Is("flat") || word.Relation is "nmod:desc" or "nmod:unmarked" || word.Is("cop"))
            {
                return false;
            }

            if (word.Is("det"))
            {
                isDefinite |= word.Lemma is "the" or "this" or "that";
            }
            else if (word.Is("amod") || word.Is("compound"))
            {
                modifiers.Add(Offices.Rank(word.Lemma)?.Form ?? word.Lemma);
            }
            else if (word.Is("nmod"))
            {
                modifiers.Add(NameText.Fold(word.Text));
            }
        }

        return isDefinite;
    }
}
