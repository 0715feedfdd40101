using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Roles;

/// <summary>The same people, whom neither report names, are described by another office, occupation or origin.</summary>
internal sealed class OtherPerson : IRule
{
    private const int MostSlots = 64;
    private const double Strong = 0.8;
    private const double Weak = 0.4;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0503", "other-person", DiscrepancyType.Role,
        "Unnamed people are described by another office, occupation or origin",
        "Where no name is given, what somebody is called is all that the reader has.",
        Severity.Contradiction, RuleStatus.Preview,
        [
            new("The militia freed [|two engineers of the company|] on Tuesday.", "On Tuesday the militia freed [|two consultants of the company|].", "two occupations"),
            new("[|The deputy minister|] resigned on Wednesday over the forged tender.", "[|The minister|] resigned on Wednesday over the forged tender.", "two ranks"),
            new("The militia freed two engineers of the company on Tuesday.", "Two engineers of the company were set free by the militia on Tuesday.", "one occupation"),
            new("A doctor was arrested in Soria on Tuesday.", "A physician was arrested in Soria on Tuesday.", "two words for one"),
            new("The minister resigned on Wednesday over the forged tender.", "The minister resigned on Wednesday.", "one office"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        // two unnamed people of two sentences that are not each other's best partners are two people
        foreach (SlotPair slot in pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 ? pair.Slots.Take(MostSlots) : [])
        {
            Word a = pair.A.Words[slot.A], b = pair.B.Words[slot.B];
            if (!IsUnnamed(pair.A, a) || !IsUnnamed(pair.B, b) || !AreInOnePlace(pair, slot) || pair.Context.EntityAgreement(pair, slot.A, slot.B) < 0)
            {
                continue;
            }

            WordRange focusA = RoleNounPhrases.PhraseOf(pair.A.Sentence, slot.A, 0), focusB = RoleNounPhrases.PhraseOf(pair.B.Sentence, slot.B, 0);
            double certain = Certain(pair, a, focusA, b, focusB);
            if (certain >= Weak)
            {
                Comparand sideA = FindingFactory.Side(pair.A, focusA, slot.A, slot.GovernorA), sideB = FindingFactory.Side(pair.B, focusB, slot.B, slot.GovernorB);
                yield return FindingFactory.Discrepancy(
                    Descriptor, pair, sideA, sideB, new ReportValue("role", [a.Lemma]), new ReportValue("role", [b.Lemma]), Descriptor.DefaultSeverity,
                    $"{FindingFactory.Quote(pair.A, focusA, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, focusB, pair.Context.B.Article.Readable)}",
                    Math.Max(0, pair.Context.Lexicon.Relation(a, b)), certain);
            }
        }
    }

    // what they hang on stands for each other too, or both do the same thing
    private static bool AreInOnePlace(FactPair pair, SlotPair slot)
    {
        int left = pair.A.Words[slot.A].Head, right = pair.B.Words[slot.B].Head;
        return slot.Slot != Slot.Self || (left < 0 && right < 0)
            || (left >= 0 && right >= 0 && (pair.Alignment.AreAligned(left, right) || pair.Context.Lexicon.AreRelated(pair.A.Words[left], pair.B.Words[right])))
            || pair.Alignment.AreAligned(pair.A.ClauseAt(slot.A).Predicate, pair.B.ClauseAt(slot.B).Predicate);
    }

    /// <summary>How sure it is that the two phrases do not describe the same people, 0 where nothing speaks for it.</summary>
    private static double Certain(FactPair pair, Word a, WordRange focusA, Word b, WordRange focusB)
    {
        RoleDescription left = Describe(pair.A, a, focusA), right = Describe(pair.B, b, focusB);
        ValueComparison comparison = RoleComparer.Compare(left, right);
        if (comparison == ValueComparison.Conflict)
        {
            // other ranks or posts; other fields or countries are mostly those of other people
            return left.Ranks.SequenceEqual(right.Ranks) && left.Office == right.Office ? 0 : 0.9;
        }

        if (a.Lemma == b.Lemma || comparison is ValueComparison.Equal or ValueComparison.Compatible || pair.Context.Lexicon.Relation(a, b) >= 0.5)
        {
            return 0;
        }

        return pair.Context.Lexicon.Thesaurus.Relate(a.Lemma, b.Lemma, PartOfSpeech.Noun) == LexicalRelation.Contrast ? Strong : Weak;
    }

    private static RoleDescription Describe(AnalyzedSentence sentence, Word word, WordRange words) =>
        RoleDescriber.Describe(sentence.Sentence, new RolePhrase(word.Index, word.Index, words, RoleKind.Title));

    private static bool IsUnnamed(AnalyzedSentence sentence, Word word)
    {
        if (word.Upos != PartOfSpeech.Noun || !PersonNouns.Contains(word) || PersonNouns.IsOrganisation(word.Lemma))
        {
            return false;
        }

        if (word.Index > 0 && sentence.Words[word.Index - 1] is { Relation: "compound" } before && before.Head == word.Index && PersonNouns.IsOrganisation($"{before.Lemma} {word.Lemma}"))
        {
            // "the coast guard"
            return false;
        }

        foreach (EntityMention mention in sentence.Sentence.Entities)
        {
            if (mention.Contains(word.Index))
            {
                return false;
            }
        }

        return !sentence.Values.Roles.Any(role => role.Holder >= 0 && role.Words.Contains(word.Index));
    }
}
