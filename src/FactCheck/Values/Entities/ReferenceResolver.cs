using FactCheck.Language;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Entities;

/// <summary>Goes through a report sentence by sentence and finds whom descriptions and pronouns refer to, from what went before.</summary>
internal sealed class ReferenceResolver(NameClusterer clusterer)
{
    private const int LongestMemory = 60;
    private readonly List<Mentioned> recent = [];

    /// <summary>The references of the sentence in order: its names, and the descriptions and pronouns that are clear.</summary>
    public IReadOnlyList<EntityReference> Resolve(Sentence sentence, int index, List<EntityReference> names, IReadOnlyList<RolePhrase> roles)
    {
        EntityReference?[] taken = new EntityReference?[sentence.Words.Count];
        foreach (EntityReference name in names)
        {
            Take(taken, name);
        }

        foreach (RolePhrase role in roles)
        {
            if (role.Kind == RoleKind.Title && taken[role.Head] is null && IsBesideName(sentence, role) && taken[role.Holder] is { } holder)
            {
                Take(taken, new EntityReference(index, new WordRange(role.Head, role.Head + 1), role.Head, EntityReferenceForm.Description, holder.Cluster));
            }
        }

        foreach (RolePhrase role in roles)
        {
            // "The 46-year-old was told of the decision"
            if (role.Kind == RoleKind.Age && !IsPerson(taken[role.Holder]) && IsDefinitePerson(sentence, role) && RoleDescriber.Describe(sentence, role).Age is int age
                && PronounResolver.ResolveAged(sentence, index, role.Holder, age, recent, clusterer.Clusters) is int person and >= 0)
            {
                // "the 68-year-old Republican": the party is not meant
                taken[role.Holder] = new EntityReference(index, new WordRange(role.Holder, role.Holder + 1), role.Holder, EntityReferenceForm.Description, person);
            }
        }

        QuotationDepth quotation = new();
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            quotation.Step(sentence.Words[i].Text);
            EntityReference? reference = taken[i] ?? Find(sentence, index, i, taken, quotation.IsInside);
            if (reference is null)
            {
                RememberUnnamed(sentence, index, i);
            }
            else if (reference.Head == i)
            {
                Take(taken, reference);
                Remember(sentence, index, i, reference.Cluster);
            }
        }

        return [.. taken.OfType<EntityReference>().Distinct()];
    }

    private static void Take(EntityReference?[] taken, EntityReference reference)
    {
        for (int i = reference.Words.Start; i < reference.Words.End; i++)
        {
            taken[i] ??= reference;
        }
    }

    private static bool IsBesideName(Sentence sentence, RolePhrase role)
    {
        Word head = sentence.Words[role.Head];
        return head.IsNominal() && sentence.Child(role.Head, "cop") < 0
            && (head.Is("appos") || head.Is("flat") || head.Is("compound") || head.Relation is "nmod:desc" or "nmod:unmarked" || sentence.Words[role.Holder].Head == role.Head);
    }

    private bool IsPerson(EntityReference? reference) => reference is { } known && clusterer.Clusters[known.Cluster].Kind == EntityKind.Person;

    /// <summary>The age stands before a noun for a person, or alone, after <c>the</c>, and is the subject: <c>the 68-year-old Republican</c>, not <c>the 40-year-old reactor</c>.</summary>
    private static bool IsDefinitePerson(Sentence sentence, RolePhrase role)
    {
        Word holder = sentence.Words[role.Holder];
        int before = role.Words.Start - 1;
        return before >= 0 && sentence.Words[before].Lemma.Equals("the", StringComparison.OrdinalIgnoreCase) && holder.Is("nsubj") && holder.Xpos is not "NNS"
            && (role.Words.Contains(role.Holder) || PersonNouns.Contains(holder));
    }

    private EntityReference? Find(Sentence sentence, int index, int word, EntityReference?[] taken, bool isQuoted)
    {
        Word at = sentence.Words[word];
        int cluster = -1;
        EntityReferenceForm form = EntityReferenceForm.Description;
        if (at.Upos == PartOfSpeech.Pron)
        {
            form = EntityReferenceForm.Pronoun;
            cluster = PronounResolver.Resolve(sentence, index, word, taken, recent, clusterer.Clusters, isQuoted);
        }
        else if (at.Upos == PartOfSpeech.Noun)
        {
            cluster = GovernmentReader.CountryOfGovernment(sentence, word) is { } country
                ? clusterer.ForCountry(country).Id
                : DescriptionResolver.Resolve(sentence, index, word, recent, clusterer.Clusters);
        }

        return cluster < 0 ? null : new EntityReference(index, new WordRange(word, word + 1), word, form, cluster);
    }

    private void RememberUnnamed(Sentence sentence, int index, int word)
    {
        Word at = sentence.Words[word];
        if (at.Upos == PartOfSpeech.Noun && at.Xpos == "NN" && !at.Is("compound") && PersonNouns.Contains(at.Lemma))
        {
            Remember(sentence, index, word, -1);
        }
    }

    private void Remember(Sentence sentence, int index, int word, int cluster)
    {
        bool isSubject = sentence.Words[sentence.FirstConjunct(word)].Is("nsubj") && sentence.Words[word].Relation != "nmod:poss";
        Word at = sentence.Words[word];
        bool isAffiliation = at.Head >= 0 && (at.Is("nmod") || at.Is("compound")) && sentence.Words[at.Head].Upos == PartOfSpeech.Noun && PersonNouns.Contains(sentence.Words[at.Head].Lemma);
        recent.Add(new Mentioned(index, word, cluster, isSubject, isAffiliation));
        if (recent.Count > LongestMemory)
        {
            recent.RemoveAt(0);
        }
    }
}
