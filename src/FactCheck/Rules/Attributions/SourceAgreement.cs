using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
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

    /// <summary>What is said of two that nothing tells apart, and nothing links.</summary>
    public const double Unlinked = -0.2;

    private const double Synonymous = 0.8;
    private const double Related = 0.5;
    private const double LeastSpeaking = 0.3;

    // "the city's prosecutor", "the national federation": of which one, the report says elsewhere
    private static readonly CueLexicon Vague = CueLexicon.Load("Attributions.vague.txt");
    private static readonly CueLexicon BareBodies = CueLexicon.Load("Attributions.bodies.txt");
    private static readonly CueLexicon Mouthpieces = CueLexicon.Load("Attributions.mouthpieces.txt");
    private static readonly CueLexicon Outsiders = CueLexicon.Load("Attributions.outsiders.txt");
    private static readonly CueLexicon Metonyms = CueLexicon.Load("Attributions.metonyms.txt");

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

            if (verdict == EntityVerdict.Different && areBothPeople && !ShareMember(context, sentenceA, a, sentenceB, b))
            {
                // whom "the winner" stands for is less sure than a name
                return a.Name is null || b.Name is null ? -0.5 : -1;
            }
        }

        if (IsOpen(a, nameA) || IsOpen(b, nameB) || IsBareText(sentenceA, a) || IsBareText(sentenceB, b))
        {
            return 0;
        }

        double mentioned = Mentioned(context, sentenceA, a, sentenceB, b);
        if (mentioned > 0 || StandsFor(a, b) || StandsFor(b, a) || IsWithin(a, b) || IsWithin(b, a))
        {
            return 1;
        }

        if (ShareMember(context, sentenceA, a, sentenceB, b) || IsBareBody(sentenceA, a, sentenceB, b) || IsBareBody(sentenceB, b, sentenceA, a) || (IsSpokesman(sentenceA, a, nameA) && IsSpokesman(sentenceB, b, nameB)))
        {
            return 0;
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
        if (headA.Lemma == headB.Lemma)
        {
            return AreNarrowedApart(context, sentenceA, a, sentenceB, b) ? -0.5 : 1;
        }

        if (!CanSpeak(sentenceA, headA) || !CanSpeak(sentenceB, headB))
        {
            return 0;
        }

        double relation = context.Lexicon.Relation(headA, headB);
        if (relation >= Related)
        {
            return AreNarrowedApart(context, sentenceA, a, sentenceB, b) ? -0.5 : relation >= Synonymous ? 1 : 0;
        }

        if (nameA is null && nameB is null && (IsOutsideOf(headA, headB) || IsOutsideOf(headB, headA)))
        {
            return -0.5;
        }

        HashSet<string> narrowing = Narrowing(sentenceB, b);
        if (Narrowing(sentenceA, a).Any(word => RoleComparer.HasPartner(word, narrowing)))
        {
            // "the fire brigade", "the fire department"
            return PersonNouns.Contains(headA) || PersonNouns.Contains(headB) ? Unnamed : 0;
        }

        return mentioned < 0 ? -1 : Mouthpieces.Contains(headA) || Mouthpieces.Contains(headB) ? Unnamed : -0.5;
    }

    // "witnesses" / "the interior ministry", "neighbours" / "police": those who were there are nobody's mouthpiece
    private static bool IsOutsideOf(Word outsider, Word body) =>
        Outsiders.Contains(outsider) && !Outsiders.Contains(body) && (PersonNouns.IsOrganisation(body.Lemma) || Offices.IsOffice(body.Lemma) || Offices.IsPost(body.Lemma));

    /// <summary>Whether both can say things and have no word in common, nor one that stands for a word of the other.</summary>
    public static bool AreUnlinked(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        if (a.IsPronoun || b.IsPronoun || IsBareText(sentenceA, a) || IsBareText(sentenceB, b) || IsSomebody(sentenceA, a) || IsSomebody(sentenceB, b) || (IsSpokesman(sentenceA, a, null) && IsSpokesman(sentenceB, b, null)) || !CanSpeak(sentenceA, sentenceA.Words[a.Head]) || !CanSpeak(sentenceB, sentenceB.Words[b.Head]) || ShareMember(context, sentenceA, a, sentenceB, b))
        {
            return false;
        }

        for (int i = a.Words.Start; i < a.Words.End; i++)
        {
            for (int j = b.Words.Start; j < b.Words.End; j++)
            {
                bool isLinked = sentenceA.IsContent(i) && sentenceB.IsContent(j)
                    && (context.Lexicon.Relation(sentenceA.Words[i], sentenceB.Words[j]) > 0 || context.Agreement(sentenceA.Index, i, sentenceB.Index, j) > 0);
                if (isLinked)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether the source names a person: by its head, before it or in an apposition.</summary>
    public static bool NamesPerson(PairContext context, int side, AnalyzedSentence sentence, AttributionSource source) => PersonOf(context, side, sentence, source) is not null;

    /// <summary>The person whom the source names; null where it names none.</summary>
    public static EntityCluster? PersonOf(PairContext context, int side, AnalyzedSentence sentence, AttributionSource source) => ClusterOf(context, side, sentence, source) is { Kind: EntityKind.Person } person ? person : null;

    // "the Pentagon" / "the defence department"
    private static bool StandsFor(AttributionSource house, AttributionSource body) =>
        Metonyms.Entries.Any(entry => house.Normalized.EndsWith(string.Join(' ', entry.Words), StringComparison.Ordinal) && body.Normalized.Split(' ').Intersect(entry.Columns, StringComparer.Ordinal).Any());

    // "the regional agency" / "Arpae, the regional agency"
    private static bool IsWithin(AttributionSource a, AttributionSource b) => a.Lemmas.Count > 1 && a.Lemmas.All(lemma => b.Lemmas.Contains(lemma, StringComparer.Ordinal));

    // "France, Britain and Canada" / "Britain, Canada and France"
    private static bool ShareMember(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        foreach (int left in sentenceA.Sentence.Conjuncts(a.Head))
        {
            foreach (int right in sentenceB.Sentence.Conjuncts(b.Head))
            {
                if (context.Agreement(sentenceA.Index, left, sentenceB.Index, right) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "the company", "the school": some body that the report has named before, for all one knows the other's
    private static bool IsBareBody(AnalyzedSentence sentence, AttributionSource source, AnalyzedSentence other, AttributionSource otherSource) =>
        IsBare(sentence, source) && (IsBare(other, otherSource) || otherSource.Name is not null || other.Words[otherSource.Head].Lemma is "owner" or "maker" or "publisher");

    private static bool IsBare(AnalyzedSentence sentence, AttributionSource source) =>
        source.Name is null && BareBodies.Contains(sentence.Words[source.Head]) && Narrowing(sentence, source).Count == 0;

    private static bool IsSpokesman(AnalyzedSentence sentence, AttributionSource source, EntityCluster? name) =>
        name is not { Kind: EntityKind.Person } && sentence.Words[source.Head].Lemma.StartsWith("spokes", StringComparison.Ordinal);

    // "the statement said": whose it is, the report says elsewhere
    private static bool IsBareText(AnalyzedSentence sentence, AttributionSource source) =>
        source.Words.Count <= 2 && sentence.Words[source.Head] is { Upos: PartOfSpeech.Noun, Lemma: "statement" or "letter" or "message" or "post" or "tweet" or "memo" or "release" };

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
            found = cluster is { Kind: EntityKind.Person } && belongs && (found?.Kind != EntityKind.Person || sentence.Words[i].Relation == "appos") ? cluster : found;
        }

        return found;
    }

    // 1 where a name of one is a name of the other, −1 where names were compared and none is
    private static double Mentioned(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        double heads = context.Agreement(sentenceA.Index, a.Head, sentenceB.Index, b.Head);
        return heads != 0 ? heads : a.Name is not null && a.Name == b.Name ? 1 : 0;
    }

    /// <summary>Whether the word stands for somebody or something that says things.</summary>
    public static bool CanSpeak(AnalyzedSentence sentence, Word word) =>
        word.Upos == PartOfSpeech.Pron || SourcePhrase.CanSpeak(sentence.Sentence, word.Index) || PersonNouns.Contains(word) || PersonNouns.IsOrganisation(word.Lemma) || IsSpeaking(word);

    // "the exporters' chamber", "the embassy", "residents"
    private static bool IsSpeaking(Word word)
    {
        string lemma = WordNet.Default.LemmaOf(word).ToLowerInvariant();
        return lemma is "office" or "embassy" or "chamber" or "guild" or "monitor" or "centre" or "center"
            || WordNet.Default.ShareOf(SenseClass.NounPerson, lemma, PartOfSpeech.Noun) + WordNet.Default.ShareOf(SenseClass.NounGroup, lemma, PartOfSpeech.Noun) >= LeastSpeaking;
    }

    // "the winner": whoever the report has named before
    private static bool IsSomebody(AnalyzedSentence sentence, AttributionSource source)
    {
        Word head = sentence.Words[source.Head];
        bool isOffice = Offices.IsOffice(head.Lemma) || Offices.IsPost(head.Lemma) || NameTitles.Contains(head.Text);
        return !isOffice && head.Upos == PartOfSpeech.Noun && source.Name is null && PersonNouns.Contains(head) && sentence.Words[source.Words.Start].Lemma == "the" && Narrowing(sentence, source).Count == 0;
    }

    // of somebody who is given no office nobody knows for whom he speaks
    private static bool SpeaksFor(EntityCluster person, EntityCluster body) =>
        (person.RoleWords.Count == 0 && person.RoleNouns.Count == 0) || body.Names.Any(name => name.Split(' ').Any(word => word.Length > 2 && person.RoleWords.Contains(word.ToLowerInvariant())));

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
        if (IsSomebody(sentence, source))
        {
            return 0;
        }

        bool isBody = PersonNouns.IsOrganisation(head.Lemma) || (head.Upos == PartOfSpeech.Propn && !isOffice);
        return isBody || person.RoleNouns.Count == 0 || !(isOffice || PersonNouns.Contains(head)) ? 0 : -0.5;
    }

    // "the finance ministry", "the foreign ministry", "Norway's defence minister", "Norway's interior minister": each is narrowed by something that the other is not
    private static bool AreNarrowedApart(PairContext context, AnalyzedSentence sentenceA, AttributionSource a, AnalyzedSentence sentenceB, AttributionSource b)
    {
        Word[] left = [.. NarrowingWords(sentenceA, a)], right = [.. NarrowingWords(sentenceB, b)];
        Word[] leftOnly = [.. left.Where(x => right.All(y => !ArePartners(x, y)))], rightOnly = [.. right.Where(y => left.All(x => !ArePartners(x, y)))];

        // "the health ministry in Manila", "the Philippine health ministry"
        bool isElsewhere = leftOnly.Length < left.Length && leftOnly.All(IsCapital) && rightOnly.All(IsCapital);
        return leftOnly.Length > 0 && rightOnly.Length > 0 && !isElsewhere;

        static bool IsCapital(Word word) => char.IsUpper(word.Text[0]);

        bool ArePartners(Word x, Word y) =>
            RoleComparer.HasPartner(x.Lemma, [y.Lemma]) || context.Lexicon.Relation(x, y) >= Related || context.Agreement(sentenceA.Index, x.Index, sentenceB.Index, y.Index) > 0;
    }

    private static IEnumerable<Word> NarrowingWords(AnalyzedSentence sentence, AttributionSource source) =>
        sentence.Words.Where(w => w.Head == source.Head && source.Words.Contains(w.Index) && w.Relation is "amod" or "compound" or "nmod" or "nmod:poss" && sentence.IsContent(w.Index) && !Vague.Contains(w));

    private static HashSet<string> Narrowing(AnalyzedSentence sentence, AttributionSource source) => [.. NarrowingWords(sentence, source).Select(w => w.Lemma)];
}
