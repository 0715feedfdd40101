using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules.Kinds;

/// <summary>The same thing or act is called by words for different kinds of thing or act.</summary>
internal sealed class OtherKind : IRule
{
    private const double AlikeEnough = 0.45;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1301", "other-kind", DiscrepancyType.Kind,
        "The same thing or act is called by words for different kinds",
        "A letter is not a telephone call, an arrest is not a conviction.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The president sent a [|letter|] to the king on Monday.", "The president sent a [|telegram|] to the king on Monday.", "two kinds of message"),
            new("Two men were [|arrested|] after the match in Turin.", "Two men were [|convicted|] after the match in Turin.", "two acts of the law"),
            new("The president sent a letter to the king on Monday.", "On Monday the president sent a letter to the king.", "the same kind"),
            new("The ship sank off the coast.", "The vessel sank off the coast.", "a more general word"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        HashSet<(int, int)> seen = [];
        foreach (SlotPair slot in pair.Slots.Concat(pair.Acts))
        {
            if (!seen.Add((slot.A, slot.B)))
            {
                continue;
            }

            Word a = pair.A.Words[slot.A], b = pair.B.Words[slot.B];
            if (!Nameable(pair.A, a) || !Nameable(pair.B, b) || (a.Upos == PartOfSpeech.Verb) != (b.Upos == PartOfSpeech.Verb) || a.Lemma == b.Lemma)
            {
                continue;
            }

            double relation = pair.Context.Lexicon.Relation(a, b);
            if (relation is < 0 or >= 0.9)
            {
                continue;
            }

            LexicalRelation kind = pair.Context.Lexicon.Thesaurus.Relate(a.Lemma, b.Lemma, a.Upos == PartOfSpeech.Verb ? PartOfSpeech.Verb : PartOfSpeech.Noun);
            double certain = kind switch
            {
                LexicalRelation.Contrast => 1,
                LexicalRelation.NearSynonym => 0.8,
                LexicalRelation.CoHyponym => 0.7,
                LexicalRelation.Broader or LexicalRelation.Narrower => 0.4,
                _ => 0.2,
            };
            WordRange focusA = new(slot.A, slot.A + 1), focusB = new(slot.B, slot.B + 1);
            bool sameAct = slot.Slot is Slot.Object or Slot.Subject && pair.Context.Lexicon.Relation(pair.A.Words[slot.GovernorA], pair.B.Words[slot.GovernorB]) >= 0.8;
            if (certain <= 0.2 && !sameAct && ComparabilityTest.FocusCosine(pair.A, focusA, pair.B, focusB) < AlikeEnough)
            {
                continue;
            }

            Severity severity = kind switch
            {
                LexicalRelation.NearSynonym => Severity.Wording,
                LexicalRelation.Broader or LexicalRelation.Narrower => Severity.Wording,
                _ => Severity.Contradiction,
            };
            yield return FindingFactory.Discrepancy(
                Descriptor, pair,
                FindingFactory.Side(pair.A, focusA, slot.A, slot.GovernorA), FindingFactory.Side(pair.B, focusB, slot.B, slot.GovernorB),
                new ReportValue("kind", [a.Lemma]), new ReportValue("kind", [b.Lemma]), severity,
                $"{a.Text} / {b.Text}", relation, certain);
        }
    }

    private static bool Nameable(AnalyzedSentence sentence, Word word) =>
        word.Upos is PartOfSpeech.Noun or PartOfSpeech.Verb && sentence.IsContent(word.Index)
        && !sentence.Values.Quantities.Any(q => q.Unit != "count" && q.Words.Contains(word.Index)) && !sentence.Values.Times.Any(t => t.Words.Contains(word.Index));
}
