using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Pairing;

/// <summary>The one phrase that two sentences, otherwise the same in the same order, do not share: what somebody changed in a copy.</summary>
/// <param name="A">The words of the first sentence.</param>
/// <param name="HeadA">The word among them on which the others hang.</param>
/// <param name="B">The words of the second sentence.</param>
/// <param name="HeadB">The word among them on which the others hang.</param>
internal readonly record struct SoleChange(WordRange A, int HeadA, WordRange B, int HeadB)
{
    private const int FewestShared = 3;
    private const int MostWords = 5;

    /// <summary>The change; null where the sentences differ in more than one phrase, share too little to be copies, or one only leaves the phrase out.</summary>
    public static SoleChange? Of(FactPair pair)
    {
        if (pair.Pair.RankInA != 1 || pair.Pair.RankInB != 1)
        {
            return null;
        }

        int[] left = Told(pair.A), right = Told(pair.B);
        int most = Math.Min(left.Length, right.Length), before = 0, after = 0;
        while (before < most && AreOneWord(pair, left[before], right[before]))
        {
            before++;
        }

        while (after < most - before && AreOneWord(pair, left[^(after + 1)], right[^(after + 1)]))
        {
            after++;
        }

        int[] changedA = left[before..^after], changedB = right[before..^after];
        int shared = left.Take(before).Concat(left.TakeLast(after)).Count(pair.A.IsContent);
        return changedA.Length is 0 or > MostWords || changedB.Length is 0 or > MostWords || shared < FewestShared || HeadOf(pair.A, changedA) is not (>= 0 and int headA) || HeadOf(pair.B, changedB) is not (>= 0 and int headB)
            ? null
            : new SoleChange(new WordRange(changedA[0], changedA[^1] + 1), headA, new WordRange(changedB[0], changedB[^1] + 1), headB);
    }

    // articles and commas come and go in a copy
    private static int[] Told(AnalyzedSentence sentence) => [.. sentence.Words.Where(w => w.Upos is not (PartOfSpeech.Det or PartOfSpeech.Punct) || w.Lemma is "no" or "all" or "every" or "some" or "any" or "both").Select(w => w.Index)];

    /// <summary>Whether a copy may have the one word for the other: one lemma, or a synonym.</summary>
    public static bool AreOneWord(FactPair pair, int i, int j)
    {
        Word a = pair.A.Words[i], b = pair.B.Words[j];
        return string.Equals(a.Text, b.Text, StringComparison.OrdinalIgnoreCase)
            || (a.Upos == b.Upos && string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase))
            || (pair.A.IsContent(i) && pair.B.IsContent(j) && a.Upos == b.Upos && pair.Context.Lexicon.Thesaurus.Relate(a.Lemma, b.Lemma, a.Upos) is LexicalRelation.Same or LexicalRelation.Synonym);
    }

    // the only word that hangs on one outside; −1 where there are several
    private static int HeadOf(AnalyzedSentence sentence, int[] words)
    {
        int found = -1;
        foreach (int word in words)
        {
            if (!words.Contains(sentence.Words[word].Head))
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = word;
            }
        }

        return found >= 0 && sentence.IsContent(found) ? found : -1;
    }
}
