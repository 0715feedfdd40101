using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Causes;
using FactCheck.Values.Cues;

namespace FactCheck.Rules.Causes;

/// <summary>How two causes stand to each other, whatever their effects.</summary>
internal static class CauseMatch
{
    private const double MostElsewhere = 0.5;

    /// <summary>Whether the two could be answers to one question: an aim is no rival of what did it, nor of how.</summary>
    public static bool AreOfOneSort(CauseValue a, CauseValue b) =>
        a.Lemmas.Count > 0 && b.Lemmas.Count > 0 && Sort(a, b) && Sort(b, a);

    /// <summary>The share of the shorter cause's content words that have the same or a related word in the other, 0 to 1.</summary>
    public static double Closeness(FactPair pair, CauseValue a, CauseValue b)
    {
        Word[] left = Content(pair.A, a), right = Content(pair.B, b);
        (Word[] few, Word[] many) = left.Length <= right.Length ? (left, right) : (right, left);
        double shared = few.Count(x => many.Any(y => x.Lemma == y.Lemma || pair.Context.Lexicon.Relation(x, y) >= 0.5));
        return few.Length == 0 ? a.Overlap(b) : Math.Max(a.Overlap(b), shared / few.Length);
    }

    /// <summary>Whether one report tells the other's cause too, only not as the cause that is compared.</summary>
    public static bool IsToldElsewhere(FactPair pair, CauseValue a, CauseValue b)
    {
        return Share(pair.A, a, i => pair.Alignment.AtoB[i], pair.B, b) >= MostElsewhere || Share(pair.B, b, j => pair.Alignment.BtoA[j], pair.A, a) >= MostElsewhere;

        double Share(AnalyzedSentence sentence, CauseValue cause, Func<int, int> partner, AnalyzedSentence other, CauseValue compared)
        {
            Word[] words = Content(sentence, cause);
            int told = words.Count(IsTold);
            return words.Length == 0 || !IsTold(sentence.Words[cause.Head]) ? 0 : (double)told / words.Length;

            bool IsTold(Word word) => partner(word.Index) is int p and >= 0 && !compared.Words.Contains(p) && (other.Words[p].Lemma == word.Lemma || pair.Context.Lexicon.Relation(word, other.Words[p]) >= 0.5);
        }
    }

    /// <summary>Whether one of two coordinated causes has no counterpart on the other side: <c>because of hurricanes and the price of materials</c>, <c>because of hurricanes</c>.</summary>
    public static bool LeavesOutOne(FactPair pair, CauseValue a, CauseValue b) =>
        LeavesOut(pair.A, a, i => pair.Alignment.AtoB[i], b, pair.B) != LeavesOut(pair.B, b, j => pair.Alignment.BtoA[j], a, pair.A);

    private static bool LeavesOut(AnalyzedSentence sentence, CauseValue cause, Func<int, int> partner, CauseValue other, AnalyzedSentence otherSentence)
    {
        List<int> members = [.. sentence.Sentence.Conjuncts(cause.Head).Where(cause.Cause.Contains)];
        return members.Count > 1 && members.Exists(member => !IsCovered(member)) && members.Exists(IsCovered);

        bool IsCovered(int member) =>
            sentence.Words.Any(w => cause.Cause.Contains(w.Index) && sentence.IsContent(w.Index) && Nearest(w.Index) == member
                && (other.Lemmas.Contains(w.Lemma) || (partner(w.Index) is int p and >= 0 && other.Cause.Contains(p) && otherSentence.IsContent(p))));

        // the member under which the word stands
        int Nearest(int word)
        {
            for (int at = word; at >= 0; at = sentence.Words[at].Head)
            {
                if (members.Contains(at))
                {
                    return at;
                }
            }

            return -1;
        }
    }

    private static Word[] Content(AnalyzedSentence sentence, CauseValue cause) => [.. sentence.Words.Where(w => cause.Cause.Contains(w.Index) && sentence.IsContent(w.Index))];

    private static bool Sort(CauseValue cause, CauseValue other) => cause.CauseKind switch
    {
        CauseKind.Purpose => other.CauseKind is CauseKind.Purpose or CauseKind.Reason or CauseKind.Protest or CauseKind.Circumstance,
        CauseKind.Means => other.CauseKind is CauseKind.Means or CauseKind.Agent or CauseKind.Trigger,
        CauseKind.Death => other.CauseKind is not CauseKind.Protest,
        _ => true,
    };
}
