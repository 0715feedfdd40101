using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Pairing;

/// <summary>Aligned words that can stand for an event or a state: verbs, predicates of copulas, and nouns derived from verbs.</summary>
internal static class PredicatePairs
{
    /// <summary>The aligned pairs in order of A; <c>Relation</c> is the lexical relation of the two words.</summary>
    public static IEnumerable<(int A, int B, double Relation)> Of(FactPair pair)
    {
        for (int i = 0; i < pair.A.Words.Count; i++)
        {
            int j = pair.Alignment.AtoB[i];
            if (j >= 0 && (IsPredicate(pair.A, i) || IsPredicate(pair.B, j)) && IsVerbal(pair.A.Words[i]) && IsVerbal(pair.B.Words[j]))
            {
                yield return (i, j, pair.Context.Lexicon.Relation(pair.A.Words[i], pair.B.Words[j]));
            }
        }
    }

    /// <summary>From the first to the last word of both ranges where they stand near each other, else the first alone.</summary>
    public static WordRange Joined(WordRange first, WordRange second, int most = 9)
    {
        WordRange union = new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
        return union.Count <= most ? union : first;
    }

    /// <summary>The event with the words that place it where they stand near each other, else those words alone.</summary>
    public static WordRange Marked(int word, WordRange mark, int most = 7)
    {
        WordRange union = new(Math.Min(word, mark.Start), Math.Max(word + 1, mark.End));
        return union.Count <= most ? union : mark;
    }

    private static bool IsPredicate(AnalyzedSentence sentence, int word) => sentence.ClauseAt(word).Predicate == word;

    private static bool IsVerbal(Word word) => word.Upos is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun;
}
