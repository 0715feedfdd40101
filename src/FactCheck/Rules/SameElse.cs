using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>Two sentences that say the same in the same words, or their synonyms, but for what is compared: a copy in which something was changed. Nothing else can be meant, whatever the fitted test has seen.</summary>
internal static class SameElse
{
    /// <summary>The least probability of such a difference; set by hand.</summary>
    public const double Probability = 0.85;

    /// <summary>The fewest content words by which a fact can be known.</summary>
    public const int FewestWords = 3;

    /// <summary>Whether the content words outside the compared ones are the same or synonyms, in the same order, and enough to know the fact by.</summary>
    /// <param name="pair">Both sentences; each must have a verb.</param>
    /// <param name="a">The compared words of the first.</param>
    /// <param name="b">The compared words of the second.</param>
    /// <param name="fewest">How many words must be the same.</param>
    public static bool Is(FactPair pair, WordRange a, WordRange b, int fewest = FewestWords)
    {
        List<int> left = Rest(pair.A, a), right = Rest(pair.B, b);
        return left.Count >= fewest && left.Count == right.Count && HasVerb(pair.A) && HasVerb(pair.B) && !left.Where((word, i) => !SoleChange.AreOneWord(pair, word, right[i])).Any();
    }

    // the head of a post (a name, an address, a date) is no statement
    private static bool HasVerb(AnalyzedSentence sentence) => sentence.Words.Any(w => w.Upos == PartOfSpeech.Verb || w.Relation == "cop");

    private static List<int> Rest(AnalyzedSentence sentence, WordRange focus)
    {
        List<int> rest = [];
        for (int word = 0; word < sentence.Words.Count; word++)
        {
            if (sentence.IsContent(word) && !focus.Contains(word))
            {
                rest.Add(word);
            }
        }

        return rest;
    }
}
