using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>Finds whom a pronoun means.</summary>
internal static class PronounResolver
{
    private const int Window = 2;
    private const double Margin = 0.9;
    private static readonly HashSet<string> Male = ["he", "him", "his", "himself"];
    private static readonly HashSet<string> Female = ["she", "her", "hers", "herself"];
    private static readonly HashSet<string> Bodies = ["it", "its", "itself"];

    /// <summary>Id of the cluster; −1 where it is not clear.</summary>
    public static int Resolve(Sentence sentence, int index, int word, EntityReference?[] taken, IReadOnlyList<Mentioned> recent, IReadOnlyList<EntityCluster> clusters, bool isQuoted)
    {
        string text = sentence.Words[word].Text.ToLowerInvariant();
        if (isQuoted)
        {
            return -1;
        }

        Gender gender = Male.Contains(text) ? Gender.Male : Female.Contains(text) ? Gender.Female : Gender.Unknown;
        if (gender != Gender.Unknown)
        {
            int person = ResolvePerson(sentence, index, word, gender, recent, clusters, _ => true);
            if (person >= 0 && clusters[person].Gender == Gender.Unknown && GenderOf(clusters[person]) == Gender.Unknown)
            {
                clusters[person].Gender = gender;
            }

            return person;
        }

        return Bodies.Contains(text) ? ResolveBody(sentence, word, taken, clusters) : -1;
    }

    /// <summary>Id of the person whom <c>the 46-year-old</c> means: whoever a pronoun there would, but for those of another age; −1 where it is not clear.</summary>
    public static int ResolveAged(Sentence sentence, int index, int word, int age, IReadOnlyList<Mentioned> recent, IReadOnlyList<EntityCluster> clusters) =>
        ResolvePerson(sentence, index, word, Gender.Unknown, recent, clusters, person => !person.Roles.Any(role => role.Kind == RoleKind.Age && role.Age != age));

    private static int ResolvePerson(Sentence sentence, int index, int word, Gender gender, IReadOnlyList<Mentioned> recent, IReadOnlyList<EntityCluster> clusters, Func<EntityCluster, bool> fits)
    {
        Dictionary<int, double> scores = [];
        for (int i = recent.Count - 1; i >= 0; i--)
        {
            Mentioned mentioned = recent[i];
            int distance = index - mentioned.Sentence;
            if (distance > Window)
            {
                break;
            }

            bool excluded = distance == 0 && (IsArgumentOfSameVerb(sentence, word, mentioned.Word) || IsOwnPhrase(sentence, word, mentioned.Word));
            if (excluded)
            {
                continue;
            }

            double score = distance switch
            {
                0 => mentioned.IsSubject ? 4 : 2.5,
                1 => mentioned.IsSubject ? 3 : 1.5,
                _ => mentioned.IsSubject ? 1.8 : 1,
            };
            if (mentioned.Cluster >= 0)
            {
                if (clusters[mentioned.Cluster].Kind != EntityKind.Person || !fits(clusters[mentioned.Cluster]))
                {
                    continue;
                }

                Gender known = GenderOf(clusters[mentioned.Cluster]);
                if (known != Gender.Unknown && gender != Gender.Unknown && known != gender)
                {
                    continue;
                }

                score += known == gender && gender != Gender.Unknown ? 1 : 0;
            }

            int key = mentioned.Cluster >= 0 ? mentioned.Cluster : -2 - i;
            scores[key] = Math.Max(scores.GetValueOrDefault(key), score);
        }

        (int Key, double Score)[] ranked = [.. scores.Select(entry => (entry.Key, entry.Value)).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)];
        bool isClear = ranked.Length > 0 && ranked[0].Key >= 0 && (ranked.Length == 1 || ranked[0].Score - ranked[1].Score >= Margin);
        return isClear ? ranked[0].Key : -1;
    }

    private static int ResolveBody(Sentence sentence, int word, EntityReference?[] taken, IReadOnlyList<EntityCluster> clusters)
    {
        // only by structure: "the company said it would", "X released its report"
        int at = word;
        bool isPossessive = sentence.Words[word].Relation == "nmod:poss";
        for (int steps = 0; steps < 12; steps++)
        {
            Word current = sentence.Words[at];
            if (current.Head < 0)
            {
                return -1;
            }

            int subject = sentence.Child(current.Head, "nsubj");
            bool insideSubject = subject >= 0 && sentence.SubtreeOf(subject).Contains(word);
            bool ownClause = !isPossessive && IsArgumentOfSameVerb(sentence, word, subject);
            if (subject >= 0 && !insideSubject && !ownClause && subject < word)
            {
                return sentence.Child(subject, "conj") < 0 && taken[subject] is { } reference && CanBeBody(clusters[reference.Cluster]) ? reference.Cluster : -1;
            }

            at = current.Head;
        }

        return -1;
    }

    private static bool CanBeBody(EntityCluster cluster) => cluster.Kind switch
    {
        EntityKind.Organisation => true,
        EntityKind.Location => cluster.Country is not null,
        // the model takes firms of one word for people now and then
        EntityKind.Person => !cluster.Person.IsFull && cluster.Gender == Gender.Unknown && cluster.RoleNouns.Count == 0,
        _ => false,
    };

    private static bool IsArgumentOfSameVerb(Sentence sentence, int pronoun, int other) =>
        other >= 0 && sentence.Words[pronoun].Relation != "nmod:poss" && sentence.Words[pronoun].Head == sentence.Words[sentence.FirstConjunct(other)].Head
        && !sentence.Words[pronoun].Text.EndsWith("self", StringComparison.Ordinal);

    private static bool IsOwnPhrase(Sentence sentence, int pronoun, int other) =>
        sentence.Words[pronoun].Relation == "nmod:poss" && sentence.SubtreeOf(sentence.Words[pronoun].Head).Contains(other);

    private static Gender GenderOf(EntityCluster cluster)
    {
        if (cluster.Gender != Gender.Unknown || cluster.Kind != EntityKind.Person)
        {
            return cluster.Gender;
        }

        return cluster.Person.IsFull ? GivenNames.GenderOf(cluster.Person.Given) : Gender.Unknown;
    }
}
