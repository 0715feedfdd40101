using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;

namespace FactCheck.Rules.Kinds;

/// <summary>
/// Whether two words that no list holds apart can be two names of one thing or act at all. Most pairs of aligned words are two things (<c>the nurse</c>, <c>the clinic</c>) or one thing in free words
/// (<c>officials</c>, <c>authorities</c>): what stands around them has to speak for one thing, and their classes for kinds of it.
/// </summary>
internal static class KindEvidence
{
    private const int WorstRank = 2;
    private const double LeastAlike = 0.4;
    private const double FewestArguments = 0.3;
    private const double AlikeWords = 0.45;
    private static readonly WordGroups Interchangeable = WordGroups.Read("Values.Kinds.interchangeable.txt", '\0');

    /// <summary>Whether the pair is worth a finding.</summary>
    /// <param name="pair">Both sentences.</param>
    /// <param name="slot">Where the words stand.</param>
    /// <param name="relation">How the words stand to each other.</param>
    /// <param name="cosine">How alike the words are where they stand.</param>
    /// <param name="arguments">Share of what depends on them that is the same.</param>
    public static bool Suffices(FactPair pair, SlotPair slot, LexicalRelation relation, double cosine, double arguments)
    {
        if (relation is LexicalRelation.Contrast or LexicalRelation.NearSynonym)
        {
            return true;
        }

        if (Math.Min(pair.Pair.RankInA, pair.Pair.RankInB) > WorstRank || pair.Pair.Cosine < LeastAlike)
        {
            return false;
        }

        Word a = pair.A.Words[slot.A], b = pair.B.Words[slot.B];
        if (WordGroups.ShareGroup(Interchangeable.PlacesOf(a.Lemma, a.Upos), Interchangeable.PlacesOf(b.Lemma, b.Upos)))
        {
            return false;
        }

        SenseClass? left = ClassOf(a), right = ClassOf(b);
        return relation switch
        {
            LexicalRelation.CoHyponym => true,
            LexicalRelation.Broader or LexicalRelation.Narrower => arguments > 0 && !AreFree(left, right),
            _ when a.Upos == PartOfSpeech.Verb => !AreFree(left, right) && (left == right || arguments > 0),
            _ => (pair.Alignment.AreAligned(slot.A, slot.B) || cosine >= AlikeWords) && (a.Relation == b.Relation || arguments >= FewestArguments) && !AreOfPeople(left, right) && !AreTold(left, right),
        };
    }

    /// <summary>Whether both words are of one class: two artefacts, two acts of speech. Words for one thing mostly are.</summary>
    public static bool AreOfOneClass(Word a, Word b) => ClassOf(a) is { } left && ClassOf(b) == left;

    private static SenseClass? ClassOf(Word word) => WordNet.Default.SenseClasses(WordNet.Default.LemmaOf(word).ToLowerInvariant(), word.Upos, 1) is [var first, ..] ? first : null;

    // what somebody said or thought is told in free words, and so is what was there
    private static bool AreFree(SenseClass? a, SenseClass? b) =>
        a == SenseClass.VerbStative || b == SenseClass.VerbStative
        || (a == SenseClass.VerbCommunication && b is SenseClass.VerbCommunication or SenseClass.VerbCognition)
        || (a == SenseClass.VerbCognition && b == SenseClass.VerbCommunication);

    // people are called by their office, their age, their part in the story: "the driver", "the man"; a person is no kind of thing
    private static bool AreOfPeople(SenseClass? a, SenseClass? b) => (a == SenseClass.NounPerson && b != SenseClass.NounTop) || (b == SenseClass.NounPerson && a != SenseClass.NounTop);

    private static bool AreTold(SenseClass? a, SenseClass? b) => a == SenseClass.NounCommunication && b == SenseClass.NounCommunication;
}
