using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>Two sentences that say the same in the same words but for what is compared: a copy in which something was changed. Nothing else can be meant, whatever the fitted test has seen.</summary>
internal static class SameElse
{
    /// <summary>The least probability of such a difference; set by hand.</summary>
    public const double Probability = 0.85;

    private const int FewestWords = 4;

    /// <summary>Whether the content words outside the compared ones are the same, in the same order, and enough to know the fact by.</summary>
    public static bool Is(FactPair pair, WordRange a, WordRange b)
    {
        List<string> left = Rest(pair.A, a), right = Rest(pair.B, b);
        return left.Count >= FewestWords && left.SequenceEqual(right, StringComparer.Ordinal);
    }

    private static List<string> Rest(AnalyzedSentence sentence, WordRange focus)
    {
        List<string> rest = [];
        for (int word = 0; word < sentence.Words.Count; word++)
        {
            if (sentence.IsContent(word) && !focus.Contains(word))
            {
                rest.Add(sentence.Words[word].Lemma);
            }
        }

        return rest;
    }
}
