using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Causes;

namespace FactCheck.Rules.Causes;

/// <summary>Whether two causes are causes of the same thing.</summary>
internal static class EffectMatch
{
    private const double Elsewhere = 0.85;
    private const double Around = 0.8;
    private const double Unstated = 0.4;
    private const double Blamed = 0.6;

    /// <summary>How well the effects stand for each other, 0 to 1: aligned or related words 1, else by their contextual vectors; an effect that stands in the sentence before counts a little less.</summary>
    public static double Of(FactPair pair, CauseValue a, CauseValue b)
    {
        double best = IsUnstated(a) || IsUnstated(b) ? Unstated : AreOfOneBlamer(pair, a, b) ? Blamed : 0;
        if (a.Effect >= 0 && b.Effect >= 0)
        {
            if (pair.Alignment.AreAligned(a.Effect, b.Effect))
            {
                return 1;
            }

            best = Math.Max(Likeness(pair, pair.A, a.Effect, pair.B, b.Effect), 0.9 * Shared(pair, a, b));
        }

        if (pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 && (a.IsStated || b.IsStated))
        {
            best = Math.Max(best, 0.9 * Rest(pair, a, b));
        }

        if (best < Elsewhere)
        {
            foreach ((AnalyzedSentence sentenceA, int wordA, double weightA) in Effects(pair.Context.A, pair.A, a))
            {
                foreach ((AnalyzedSentence sentenceB, int wordB, double weightB) in Effects(pair.Context.B, pair.B, b))
                {
                    best = Math.Max(best, weightA * weightB * Likeness(pair, sentenceA, wordA, sentenceB, wordB));
                }
            }
        }

        return Math.Clamp(best, 0, 1);
    }

    // "the chief reason is staff": of what, the sentence does not say
    private static bool IsUnstated(CauseValue cause) => cause.Effect < 0 && cause.IsStated;

    // "the bank put the improvement down to …", "the bank attributed the slowdown to …": one body explains one thing
    private static bool AreOfOneBlamer(FactPair pair, CauseValue a, CauseValue b)
    {
        if (a.CauseKind != CauseKind.Blame || b.CauseKind != CauseKind.Blame || a.Effect < 0 || b.Effect < 0 || !IsReference(pair.A, a.Effect) || !IsReference(pair.B, b.Effect))
        {
            return false;
        }

        int left = pair.A.ClauseAt(a.ConnectiveWords.Start).Subject, right = pair.B.ClauseAt(b.ConnectiveWords.Start).Subject;
        return left >= 0 && right >= 0 && !a.Words.Contains(left) && !b.Words.Contains(right) && (pair.A.Words[left].Lemma == pair.B.Words[right].Lemma || pair.Context.EntityAgreement(pair, left, right) > 0);
    }

    private static double Likeness(FactPair pair, AnalyzedSentence left, int a, AnalyzedSentence right, int b)
    {
        Word wordA = left.Words[a], wordB = right.Words[b];
        double cosine = TensorPrimitives.Dot(left.Sentence.WordVector(a), right.Sentence.WordVector(b));
        return pair.Context.Lexicon.AreRelated(wordA, wordB) || wordA.Lemma == wordB.Lemma || pair.Context.Agreement(left.Index, a, right.Index, b) > 0
            ? 0.7 + (0.3 * Math.Max(0, cosine))
            : cosine;
    }

    // the effect itself; where it is not stated here, or by a mere reference, the predicates of the sentence before, and of the headline, with their arguments
    private static IEnumerable<(AnalyzedSentence Sentence, int Word, double Weight)> Effects(ArticleAnalysis report, AnalyzedSentence sentence, CauseValue cause)
    {
        bool isHere = cause.Effect >= 0 && sentence.Words[cause.Effect].Upos != PartOfSpeech.Pron;
        if (isHere)
        {
            yield return (sentence, cause.Effect, 1);
            Clause clause = sentence.ClauseAt(cause.Effect);
            if (clause.Predicate == cause.Effect && clause.Object >= 0 && !cause.Words.Contains(clause.Object))
            {
                yield return (sentence, clause.Object, Around);
                foreach (int child in sentence.Sentence.Children(clause.Object).ToArray())
                {
                    if (sentence.Words[child].Relation == "nmod" && !cause.Words.Contains(child))
                    {
                        yield return (sentence, child, Around);
                    }
                }
            }

            if (clause.Predicate != cause.Effect && !cause.Words.Contains(clause.Predicate))
            {
                yield return (sentence, clause.Predicate, Around);
            }

            if (clause.Parent >= 0 && sentence.Clauses[clause.Parent].Predicate is int above && !cause.Words.Contains(above))
            {
                yield return (sentence, above, Around);
            }
        }

        bool refersBack = !isHere || IsReference(sentence, cause.Effect);
        if (!refersBack || sentence.Index == 0)
        {
            yield break;
        }

        int[] sentences = cause.Effect < 0 && sentence.Index > 1 ? [sentence.Index - 1, 0] : [sentence.Index - 1];
        foreach (int index in sentences)
        {
            AnalyzedSentence before = report.Sentences[index];
            foreach (Clause clause in before.Clauses.Take(6))
            {
                foreach (int word in new[] { clause.Predicate, clause.Object, clause.Subject })
                {
                    if (word >= 0)
                    {
                        yield return (before, word, Elsewhere);
                    }
                }
            }
        }
    }

    // "the defect", "this", "the decision": a definite noun that the sentence does not explain
    private static bool IsReference(AnalyzedSentence sentence, int word)
    {
        if (sentence.Words[word].Upos != PartOfSpeech.Noun)
        {
            return false;
        }

        bool isDefinite = false;
        foreach (int child in sentence.Sentence.Children(word))
        {
            Word part = sentence.Words[child];
            isDefinite |= part.Lemma is "the" or "this" or "that" or "these" or "those";
            if (part.Relation is "nmod" or "acl" or "acl:relcl" or "compound")
            {
                return false;
            }
        }

        return isDefinite;
    }

    // share of the words of both sentences, outside the causes, that stand for each other: the best partners of two reports tell of one thing, whichever verb carries it
    private static double Rest(FactPair pair, CauseValue a, CauseValue b)
    {
        int inA = 0, inB = 0, shared = 0;
        for (int i = 0; i < pair.A.Words.Count; i++)
        {
            if (pair.A.IsContent(i) && !a.Words.Contains(i))
            {
                inA++;
                int partner = pair.Alignment.AtoB[i];
                shared += partner >= 0 && !b.Words.Contains(partner) ? 1 : 0;
            }
        }

        for (int j = 0; j < pair.B.Words.Count; j++)
        {
            inB += pair.B.IsContent(j) && !b.Words.Contains(j) ? 1 : 0;
        }

        return (double)shared / Math.Max(3, Math.Min(inA, inB));
    }

    // share of the words around the effects, outside the causes, that stand for each other
    private static double Shared(FactPair pair, CauseValue a, CauseValue b)
    {
        WordRange left = pair.A.ClauseAt(a.Effect).Extent, right = pair.B.ClauseAt(b.Effect).Extent;
        int inA = 0, inB = 0, shared = 0;
        for (int i = left.Start; i < left.End; i++)
        {
            if (pair.A.IsContent(i) && !a.Words.Contains(i))
            {
                inA++;
                int partner = pair.Alignment.AtoB[i];
                shared += partner >= 0 && right.Contains(partner) && !b.Words.Contains(partner) ? 1 : 0;
            }
        }

        for (int j = right.Start; j < right.End; j++)
        {
            inB += pair.B.IsContent(j) && !b.Words.Contains(j) ? 1 : 0;
        }

        int fewer = Math.Min(inA, inB);
        return fewer == 0 ? 0 : (double)shared / Math.Max(2, fewer);
    }
}
