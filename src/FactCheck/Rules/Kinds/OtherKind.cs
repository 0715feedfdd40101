using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Kinds;

namespace FactCheck.Rules.Kinds;

/// <summary>The same thing or act is called by words for different kinds of thing or act.</summary>
internal sealed class OtherKind : IRule
{
    private const double AlikeEnough = 0.45;
    private const double Unknown = 0.2;
    private const double OneClass = 0.1;
    private const double LeastCertain = 0.1;
    private const double Exclusive = 0.8;
    private const double Related = 0.3;
    private const double Loose = 0.8;
    private const double Shared = 0.6;
    private const double Common = 0.4;
    private const int SameStem = 5;
    private const string Gerund = "ing";
    private const int WorstRank = 2;
    private const int MostContrasts = 16;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1301", "other-kind", DiscrepancyType.Kind,
        "The same thing or act is called by words for different kinds",
        "A letter is not a telephone call, an arrest is not a conviction.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The president sent a [|letter|] to the king on Monday.", "The president sent a [|telegram|] to the king on Monday.", "two kinds of message"),
            new("Two men were [|arrested|] after the match in Turin.", "Two men were [|convicted|] after the match in Turin.", "two acts of the law"),
            new("They were rescued from a [|wooden boat|] near Malta.", "They were rescued from a [|rubber dinghy|] near Malta.", "a phrase for each kind"),
            new("Police [|arrested|] five men in Turin.", "Police [|took|] five men in for questioning in Turin.", "a verb with what it governs"),
            new("The president sent a letter to the king on Monday.", "On Monday the president sent a letter to the king.", "the same kind"),
            new("The ship sank off the coast.", "The vessel sank off the coast.", "a more general word"),
            new("Pupils in 14 municipalities stayed at home.", "Pupils in 14 communes stayed at home.", "one thing in two words"),
            new("The minister asked households to save water.", "The minister urged households to save water.", "one act in two words"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        HashSet<(int, int)> seen = [];
        foreach (SlotPair slot in pair.Slots.Concat(pair.Acts).Concat(Contrasting(pair)).Concat(Changed(pair)))
        {
            if (!seen.Add((slot.A, slot.B)) || !Nameable(pair.A, slot.A) || !Nameable(pair.B, slot.B) || Named(pair, slot.A, slot.B) is not { } kinds)
            {
                continue;
            }

            WordRange focusA = kinds.A.Words, focusB = kinds.B.Words;
            double cosine = ComparabilityTest.FocusCosine(pair.A, focusA, pair.B, focusB), arguments = EventPairs.ArgumentSupport(pair, slot.A, slot.B);
            if ((kinds.Certain <= Unknown + OneClass && cosine < AlikeEnough) || !KindEvidence.Suffices(pair, slot, kinds.Relation, cosine, arguments))
            {
                continue;
            }

            Severity severity = kinds.Relation is LexicalRelation.NearSynonym or LexicalRelation.Broader or LexicalRelation.Narrower ? Severity.Wording : Severity.Contradiction;
            EventPair support = default(EventPair) with { Support = arguments };
            Finding finding = FindingFactory.Discrepancy(
                Descriptor, pair,
                FindingFactory.Side(pair.A, focusA, slot.A, slot.GovernorA), FindingFactory.Side(pair.B, focusB, slot.B, slot.GovernorB),
                new ReportValue("kind", [kinds.A.Name]), new ReportValue("kind", [kinds.B.Name]), severity,
                $"{Written(pair.A, focusA)} / {Written(pair.B, focusB)}", kinds.Closeness, kinds.Certain, support)
                .WithKindPassages(pair, focusA, slot.A, focusB, slot.B);

            // a copy may well put another word for the same, which no list knows
            yield return kinds.Relation is LexicalRelation.Contrast or LexicalRelation.CoHyponym ? finding : finding with { LeastAsCopy = 0 };
        }
    }

    /// <summary>Words that the list of contrasts tells apart and of which neither report uses the other's, whatever places they fill: two reports that call one thing by two names.</summary>
    private static IEnumerable<SlotPair> Contrasting(FactPair pair)
    {
        if (Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) > WorstRank)
        {
            yield break;
        }

        int found = 0;
        for (int a = 0; a < pair.A.Words.Count; a++)
        {
            for (int b = 0; b < pair.B.Words.Count && found < MostContrasts; b++)
            {
                if (pair.A.Kinds[a].Count > 0 && pair.B.Kinds[b].Count > 0 && Named(pair, a, b) is { Certain: >= Exclusive * Loose, Relation: LexicalRelation.Contrast or LexicalRelation.NearSynonym })
                {
                    found++;
                    yield return new SlotPair(a, b, pair.A.ClauseAt(a).Predicate, pair.B.ClauseAt(b).Predicate, Slot.Self, pair.Alignment.Score(a, b));
                }
            }
        }
    }

    // the one word that was changed in a copy, whatever place it fills
    private static IEnumerable<SlotPair> Changed(FactPair pair) =>
        SoleChange.Of(pair) is { } change ? [new SlotPair(change.HeadA, change.HeadB, pair.A.ClauseAt(change.HeadA).Predicate, pair.B.ClauseAt(change.HeadB).Predicate, Slot.Self, pair.Alignment.Score(change.HeadA, change.HeadB))] : [];

    private static (KindName A, KindName B, LexicalRelation Relation, double Closeness, double Certain)? Named(FactPair pair, int left, int right)
    {
        Word a = pair.A.Words[left], b = pair.B.Words[right];
        foreach (KindName nameA in pair.A.Kinds[left])
        {
            foreach (KindName nameB in pair.B.Kinds[right])
            {
                if (nameA.Name != nameB.Name && nameA.Pos == nameB.Pos && pair.Context.Lexicon.Thesaurus.AreOneKind(nameA.Name, nameB.Name, nameA.Pos))
                {
                    return null;
                }

                bool isContrast = nameA.Pos == nameB.Pos && pair.Context.Lexicon.Relation(a, b) >= 0 && pair.Context.Lexicon.Thesaurus.AreContrasts(nameA.Name, nameB.Name, nameA.Pos);
                if (isContrast)
                {
                    bool isNear = pair.Context.Lexicon.Thesaurus.Relate(nameA.Name, nameB.Name, nameA.Pos) == LexicalRelation.NearSynonym;
                    return (nameA, nameB, isNear ? LexicalRelation.NearSynonym : LexicalRelation.Contrast, Related, Trust(pair, nameA, nameB, isNear ? Exclusive : 1) * (pair.Alignment.AreAligned(left, right) ? 1 : Loose));
                }
            }
        }

        bool isSort = a.Upos == b.Upos && a.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb && !KindNames.IsEmpty(a) && !KindNames.IsEmpty(b);
        // "people" of a person and of a people
        bool isForm = string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase) || a.Lemma.AsSpan().CommonPrefixLength(b.Lemma) >= Math.Min(SameStem, Math.Min(a.Lemma.Length, b.Lemma.Length)) || IsGerundOf(a.Lemma, b.Lemma) || IsGerundOf(b.Lemma, a.Lemma);
        double closeness = isSort && !isForm && a.Lemma != b.Lemma ? pair.Context.Lexicon.Relation(a, b) : 1;
        if (closeness is < 0 or >= 0.9)
        {
            return null;
        }

        LexicalRelation relation = pair.Context.Lexicon.Thesaurus.Relate(a.Lemma, b.Lemma, a.Upos);
        KindName kindA = pair.A.Kinds[left][^1], kindB = pair.B.Kinds[right][^1];
        double certain = relation switch
        {
            LexicalRelation.NearSynonym => Trust(pair, kindA, kindB, 0.6),
            LexicalRelation.CoHyponym => Trust(pair, kindA, kindB, 0.6),
            // a vehicle may be a car: no other kind
            LexicalRelation.Broader or LexicalRelation.Narrower => a.Upos == PartOfSpeech.Noun ? 0 : Trust(pair, kindA, kindB, 0.4),
            // a report that uses both words means two things by them
            _ when pair.Context.Names(1, kindA.Name) || pair.Context.Names(0, kindB.Name) => 0,
            _ => Unknown + (KindEvidence.AreOfOneClass(a, b) ? OneClass : 0),
        };
        return certain < LeastCertain ? null : (kindA, kindB, relation, closeness, certain);
    }

    // "trade", "trading"
    private static bool IsGerundOf(string gerund, string word) =>
        gerund.EndsWith(Gerund, StringComparison.Ordinal) && word.Length > Gerund.Length && gerund.AsSpan(0, gerund.Length - Gerund.Length).SequenceEqual(word.EndsWith('e') ? word.AsSpan(0, word.Length - 1) : word);

    /// <summary>Reports that use both names speak of two things.</summary>
    private static double Trust(FactPair pair, KindName a, KindName b, double certain)
    {
        bool isOfA = !pair.Context.Names(1, a.Name), isOfB = !pair.Context.Names(0, b.Name);
        return isOfA && isOfB ? certain : isOfA || isOfB ? certain * Shared : certain * Common;
    }

    private static string Written(AnalyzedSentence sentence, WordRange words) => string.Join(' ', sentence.Words.Skip(words.Start).Take(words.Count).Select(w => w.Text));

    private static bool Nameable(AnalyzedSentence sentence, int word) =>
        sentence.Kinds[word].Count > 0
        && !sentence.Values.Quantities.Any(q => q.Unit != "count" && q.Words.Contains(word)) && !sentence.Values.Times.Any(t => t.Words.Contains(word));
}
