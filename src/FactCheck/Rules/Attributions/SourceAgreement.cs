using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether two sources of a statement are the same.</summary>
internal static class SourceAgreement
{
    /// <summary>What is said of a named source and one that is left unnamed: not the same, and not excluded.</summary>
    public const double Unnamed = -0.3;

    private static readonly CueLexicon Mouthpieces = CueLexicon.Load("Attributions.mouthpieces.txt");

    /// <summary>1 for the same source, −1 for two named ones, −0.5 for two that are described otherwise, <see cref="Unnamed"/> for a named and an unnamed one, 0 where it cannot be said.</summary>
    public static double Of(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        EntityCluster? nameA = ClusterOf(context, 0, sentenceA, a), nameB = ClusterOf(context, 1, sentenceB, b);
        if (nameA is not null && nameB is not null)
        {
            EntityVerdict verdict = context.Links.VerdictOf(nameA, nameB);
            bool areBothPeople = nameA.Kind == EntityKind.Person && nameB.Kind == EntityKind.Person;
            if (verdict is EntityVerdict.Same or EntityVerdict.SameVariant)
            {
                return 1;
            }

            if (verdict == EntityVerdict.Different && areBothPeople)
            {
                return -1;
            }
        }

        if (IsOpen(a, nameA) || IsOpen(b, nameB))
        {
            return 0;
        }

        double mentioned = Mentioned(context, sentenceA, a, sentenceB, b);
        if (mentioned > 0)
        {
            return 1;
        }

        if (nameA is { Kind: EntityKind.Person } && nameB is { Kind: EntityKind.Organisation })
        {
            return SpeaksFor(nameA, nameB) ? 0 : -0.5;
        }

        if (nameB is { Kind: EntityKind.Person } && nameA is { Kind: EntityKind.Organisation })
        {
            return SpeaksFor(nameB, nameA) ? 0 : -0.5;
        }

        if (nameA is { Kind: EntityKind.Person } != nameB is { Kind: EntityKind.Person })
        {
            return nameA is { Kind: EntityKind.Person } ? Described(context, nameA, sentenceB, b) : Described(context, nameB!, sentenceA, a);
        }

        Word headA = sentenceA.Words[a.Head], headB = sentenceB.Words[b.Head];
        if (headA.Lemma == headB.Lemma && headA.Upos == PartOfSpeech.Noun)
        {
            return AreNarrowedApart(sentenceA, a, sentenceB, b) ? -0.5 : 1;
        }

        if (!CanSpeak(sentenceA, headA) || !CanSpeak(sentenceB, headB))
        {
            return 0;
        }

        HashSet<string> narrowing = Narrowing(sentenceB, b);
        if (Narrowing(sentenceA, a).Any(word => RoleComparer.HasPartner(word, narrowing)))
        {
            // "the fire brigade", "the fire department"
            return PersonNouns.IsOrganisation(headA.Lemma) && PersonNouns.IsOrganisation(headB.Lemma) ? 0 : Unnamed;
        }

        double relation = context.Lexicon.Relation(headA, headB);
        return relation >= 0.5 ? 1 : mentioned < 0 ? -1 : Mouthpieces.Contains(headA) || Mouthpieces.Contains(headB) ? Unnamed : -0.5;
    }

    // a pronoun that the report does not resolve
    private static bool IsOpen(AttributionSource source, EntityCluster? name) => source.IsPronoun && name is null;

    // the named person or body that the head of the phrase stands for; a title before the name or an apposition names it too
    private static EntityCluster? ClusterOf(PairContext context, int side, AnalyzedSentence sentence, AttributionSource source)
    {
        EntityCluster? found = context.ClusterAt(side, sentence.Index, source.Head);
        for (int i = source.Words.Start; i < source.Words.End; i++)
        {
            EntityCluster? cluster = context.ClusterAt(side, sentence.Index, i);
            bool belongs = i == source.Head || (sentence.Words[i].Head == source.Head && sentence.Words[i].Relation is "appos" or "flat" or "nmod:desc" or "compound");
            found = cluster is { Kind: EntityKind.Person } && belongs && found?.Kind != EntityKind.Person ? cluster : found;
        }

        return found;
    }

    // 1 where a name of one is a name of the other, −1 where names were compared and none is
    private static double Mentioned(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        double heads = context.Agreement(sentenceA.Index, a.Head, sentenceB.Index, b.Head);
        return heads != 0 ? heads : a.Name is not null && a.Name == b.Name ? 1 : 0;
    }

    private static bool CanSpeak(AnalyzedSentence sentence, Word word) =>
        word.Upos == PartOfSpeech.Pron || SourcePhrase.CanSpeak(sentence.Sentence, word.Index) || PersonNouns.Contains(word) || PersonNouns.IsOrganisation(word.Lemma);

    private static bool SpeaksFor(EntityCluster person, EntityCluster body) =>
        body.Names.Any(name => name.Split(' ').Any(word => word.Length > 2 && person.RoleWords.Contains(word.ToLowerInvariant())));

    // a named person and a description: the same where the report calls the person so
    private static double Described(PairContext context, EntityCluster person, AnalyzedSentence sentence, AttributionSource source)
    {
        Word head = sentence.Words[source.Head];
        if (person.RoleNouns.Contains(head.Lemma) || person.RoleNouns.Contains(Offices.Canonical(head.Lemma)))
        {
            return source.IsAnonymous ? 0 : 1;
        }

        if (source.IsAnonymous || Mouthpieces.Contains(head))
        {
            return Unnamed;
        }

        HashSet<string> narrowing = Narrowing(sentence, source);
        if (person.RoleWords.Contains(head.Lemma))
        {
            // "spokesman of the foreign ministry" / "the defence ministry"
            return narrowing.Count > 0 && !narrowing.Overlaps(person.RoleWords) ? -0.5 : 0;
        }

        bool isOffice = Offices.IsOffice(head.Lemma) || Offices.IsPost(head.Lemma) || NameTitles.Contains(head.Text);
        bool isBody = PersonNouns.IsOrganisation(head.Lemma) || (head.Upos == PartOfSpeech.Propn && !isOffice);
        return isBody || person.RoleNouns.Count == 0 || !(isOffice || PersonNouns.Contains(head)) ? 0 : -0.5;
    }

    // "the finance ministry", "the foreign ministry": both heads are narrowed, and by nothing in common
    private static bool AreNarrowedApart(AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        HashSet<string> left = Narrowing(sentenceA, a), right = Narrowing(sentenceB, b);
        return left.Count > 0 && right.Count > 0 && !left.Any(word => RoleComparer.HasPartner(word, right));
    }

    private static HashSet<string> Narrowing(AnalyzedSentence sentence, AttributionSource source) =>
        [.. sentence.Words.Where(w => w.Head == source.Head && source.Words.Contains(w.Index) && w.Relation is "amod" or "compound" or "nmod" or "nmod:poss" && sentence.IsContent(w.Index)).Select(w => w.Lemma)];
}
