using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Comparability;

/// <summary>
/// How much of what stands around two compared values is said on both sides: the best similarity of each word to any of the other sentence, weighed by how rare the word is in the two reports
/// (after BERTScore with inverse document frequencies: Zhang and others, ICLR 2020).
/// </summary>
internal static class SoftCoverage
{
    private const double RareEnough = 3;
    private const double SharedRareScale = 4;

    /// <summary>Weighted mean of best similarities of the content words of one side outside its focus to the other side's words outside theirs, 0 to 1; 0.5 where there are none to count.</summary>
    /// <param name="pair">The two sentences.</param>
    /// <param name="side">0 for words of A, 1 for words of B.</param>
    /// <param name="words">The words to cover.</param>
    /// <param name="focus">Compared words of that side.</param>
    /// <param name="otherFocus">Compared words of the other side.</param>
    public static double Of(FactPair pair, int side, IReadOnlyList<int> words, WordRange focus, WordRange otherFocus)
    {
        AnalyzedSentence sentence = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        double covered = 0, all = 0;
        foreach (int word in words)
        {
            if (!sentence.IsContent(word) || focus.Contains(word))
            {
                continue;
            }

            float best = 0;
            for (int partner = 0; partner < other.Words.Count; partner++)
            {
                if (!otherFocus.Contains(partner))
                {
                    best = Math.Max(best, side == 0 ? pair.Alignment.Score(word, partner) : pair.Alignment.Score(partner, word));
                }
            }

            double weight = 1 / (1 + Math.Log(pair.Context.SentencesWith(sentence.Words[word].Lemma)));
            covered += weight * Math.Min(1, best);
            all += weight;
        }

        return all <= 0 ? 0.5 : covered / all;
    }

    /// <summary>How many lemmas that are rare in both reports stand in both sentences outside the compared words, as a share of four.</summary>
    public static double SharedRare(FactPair pair, WordRange focusA, WordRange focusB)
    {
        int shared = 0;
        foreach (string lemma in pair.SharedLemmas)
        {
            if (pair.Context.SentencesWith(lemma) <= RareEnough && IsOutside(pair.A, lemma, focusA) && IsOutside(pair.B, lemma, focusB))
            {
                shared++;
            }
        }

        return Math.Min(1, shared / SharedRareScale);
    }

    private static bool IsOutside(AnalyzedSentence sentence, string lemma, WordRange focus)
    {
        for (int word = focus.Start; word < focus.End; word++)
        {
            if (sentence.Words[word].Lemma == lemma)
            {
                return false;
            }
        }

        return true;
    }
}
