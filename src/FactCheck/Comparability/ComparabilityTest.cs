using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Comparability;

/// <summary>Are two values values of the same thing? Computes the features of <see cref="FeatureNames"/> for two compared passages and weighs them.</summary>
internal static class ComparabilityTest
{
    /// <summary>The features of one comparison; those that hang on other comparisons (elsewhere, competitor, ambiguity) and the probability are filled in when all are known.</summary>
    /// <param name="pair">The two sentences.</param>
    /// <param name="a">The side of the first report.</param>
    /// <param name="b">The side of the second report.</param>
    /// <param name="closeness">How near the two values are, 0 to 1, by the measure of their kind.</param>
    /// <param name="certain">What the rule holds its own reading for, 0 to 1.</param>
    /// <param name="support">Share of the arguments of two compared events that stand for each other.</param>
    /// <param name="rival">How much better another event fits than the compared one.</param>
    /// <param name="echo">Whether the mark that tells two events apart stands in the other sentence too.</param>
    public static ComparabilityVerdict Judge(FactPair pair, Comparand a, Comparand b, double closeness = 0, double certain = 0.5, double support = 0, double rival = 0, double echo = 0)
    {
        LexicalRelations lexicon = pair.Context.Lexicon;
        AnalyzedSentence left = pair.A, right = pair.B;
        Clause clauseA = left.ClauseAt(a.Head), clauseB = right.ClauseAt(b.Head);
        double depthA = Depth(pair.Context.A, left.Index), depthB = Depth(pair.Context.B, right.Index);
        double[] features =
        [
            1,
            pair.Pair.Cosine,
            1.0 / pair.Pair.RankInB,
            1.0 / pair.Pair.RankInA,
            Coverage(left, clauseA, a.Focus, pair.Alignment.AtoB),
            Coverage(right, clauseB, b.Focus, pair.Alignment.BtoA),
            Cosine(left, a.Anchor, right, b.Anchor),
            lexicon.Relation(left.Words[a.Anchor], right.Words[b.Anchor]),
            pair.Alignment.AreAligned(a.Anchor, b.Anchor) ? 1 : 0,
            Cosine(left, a.Predicate, right, b.Predicate),
            lexicon.Relation(left.Words[a.Predicate], right.Words[b.Predicate]),
            pair.Alignment.AreAligned(a.Predicate, b.Predicate) ? 1 : 0,
            ArgumentAgreement(pair, clauseA.Subject, clauseB.Subject),
            ArgumentAgreement(pair, clauseA.Object, clauseB.Object),
            Math.Min(1, pair.Context.SharedNames(left.Index, right.Index) / 3.0),
            pair.Context.OtherNames(pair, clauseA, clauseB),
            TimeAgreement(left, right, a, b),
            PlaceAgreement(left, right, a, b),
            0,
            0,
            left.Words[a.Head].Relation == right.Words[b.Head].Relation ? 1 : 0,
            FocusCosine(left, a.Focus, right, b.Focus),
            closeness,
            left.Block == Articles.BlockKind.Headline || right.Block == Articles.BlockKind.Headline ? 1 : 0,
            certain,
            pair.Alignment.AreAligned(a.Head, b.Head) ? 1 : 0,
            Taken(pair.Alignment, a.Head, b.Head),
            pair.SentenceCoverage,
            0,
            ((pair.Context.A.IsQuoted(left.Index, a.Head) ? 1 : 0) + (pair.Context.B.IsQuoted(right.Index, b.Head) ? 1 : 0)) / 2.0,
            SameClause(pair, clauseA, clauseB),
            SoftCoverage.Of(pair, 0, clauseA.Words, a.Focus, b.Focus),
            SoftCoverage.Of(pair, 1, clauseB.Words, b.Focus, a.Focus),
            Math.Min(SoftCoverage.Of(pair, 0, left.AllWords, a.Focus, b.Focus), SoftCoverage.Of(pair, 1, right.AllWords, b.Focus, a.Focus)),
            RestCosine(left, clauseA, a.Focus, right, clauseB, b.Focus),
            HeadCosine(left, a.Head, right, b.Head),
            SoftCoverage.SharedRare(pair, a.Focus, b.Focus),
            pair.Pair.MarginA,
            pair.Pair.MarginB,
            pair.Context.NeighbourCosine(left.Index, right.Index),
            support,
            rival,
            echo,
            pair.Context.SharedStory,
            depthA,
            depthB,
            Math.Abs(depthA - depthB),
            0,
            pair.Context.Brevity,
        ];
        for (int i = 0; i < features.Length; i++)
        {
            features[i] = Math.Round(Math.Clamp(features[i], -1, 1), 4, MidpointRounding.AwayFromZero);
        }

        return new ComparabilityVerdict(0, features);
    }

    private static double Depth(ArticleAnalysis report, int sentence) => report.Sentences.Count < 2 ? 0 : (double)sentence / (report.Sentences.Count - 1);

    private static double Taken(WordAlignment alignment, int a, int b) =>
        (alignment.AtoB[a] >= 0 && alignment.AtoB[a] != b ? 0.5 : 0) + (alignment.BtoA[b] >= 0 && alignment.BtoA[b] != a ? 0.5 : 0);

    private static double SameClause(FactPair pair, Clause a, Clause b)
    {
        if (pair.Alignment.AreAligned(a.Predicate, b.Predicate))
        {
            return 1;
        }

        bool upA = a.Parent >= 0 && pair.Alignment.AreAligned(pair.A.Clauses[a.Parent].Predicate, b.Predicate);
        bool upB = b.Parent >= 0 && pair.Alignment.AreAligned(a.Predicate, pair.B.Clauses[b.Parent].Predicate);
        bool both = a.Parent >= 0 && b.Parent >= 0 && pair.Alignment.AreAligned(pair.A.Clauses[a.Parent].Predicate, pair.B.Clauses[b.Parent].Predicate);
        bool other = pair.Alignment.AtoB[a.Predicate] >= 0 || pair.Alignment.BtoA[b.Predicate] >= 0;
        return upA || upB || both ? 0.5 : other ? -0.5 : 0;
    }

    /// <summary>Share of the content words of a clause, outside the compared words, that have partners in the other sentence; 0.5 where there are none to count.</summary>
    public static double Coverage(AnalyzedSentence sentence, Clause clause, WordRange focus, IReadOnlyList<int> partners)
    {
        int all = 0, aligned = 0;
        foreach (int word in clause.Words)
        {
            if (sentence.IsContent(word) && !focus.Contains(word))
            {
                all++;
                aligned += partners[word] >= 0 ? 1 : 0;
            }
        }

        return all == 0 ? 0.5 : (double)aligned / all;
    }

    private static double Cosine(AnalyzedSentence left, int a, AnalyzedSentence right, int b) => TensorPrimitives.Dot(left.Sentence.WordVector(a), right.Sentence.WordVector(b));

    /// <summary>Cosine of the mean vectors of two word ranges.</summary>
    public static double FocusCosine(AnalyzedSentence left, WordRange a, AnalyzedSentence right, WordRange b)
    {
        float[] mean = Mean(left.Sentence, a), other = Mean(right.Sentence, b);
        float norms = TensorPrimitives.Norm(mean) * TensorPrimitives.Norm(other);
        return norms <= 0 ? 0 : TensorPrimitives.Dot(mean, other) / norms;
    }

    private static double RestCosine(AnalyzedSentence left, Clause a, WordRange focusA, AnalyzedSentence right, Clause b, WordRange focusB)
    {
        float[] mean = Rest(left, a, focusA), other = Rest(right, b, focusB);
        float norms = TensorPrimitives.Norm(mean) * TensorPrimitives.Norm(other);
        return norms <= 0 ? 0 : TensorPrimitives.Dot(mean, other) / norms;
    }

    private static float[] Rest(AnalyzedSentence sentence, Clause clause, WordRange focus)
    {
        float[] sum = new float[sentence.Sentence.WordVector(0).Length];
        foreach (int word in clause.Words)
        {
            if (sentence.IsContent(word) && !focus.Contains(word))
            {
                TensorPrimitives.Add(sum, sentence.Sentence.WordVector(word), sum);
            }
        }

        return sum;
    }

    private static double HeadCosine(AnalyzedSentence left, int a, AnalyzedSentence right, int b)
    {
        int headA = left.Words[a].Head, headB = right.Words[b].Head;
        return headA < 0 || headB < 0 ? (headA == headB ? 0.5 : 0) : Cosine(left, headA, right, headB);
    }

    private static float[] Mean(Sentence sentence, WordRange range)
    {
        float[] sum = new float[sentence.WordVector(range.Start).Length];
        for (int i = range.Start; i < range.End; i++)
        {
            if (sentence.Words[i].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Det) || range.Count == 1)
            {
                TensorPrimitives.Add(sum, sentence.WordVector(i), sum);
            }
        }

        return sum;
    }

    private static double ArgumentAgreement(FactPair pair, int a, int b)
    {
        if (a < 0 || b < 0)
        {
            return 0;
        }

        double entities = pair.Context.EntityAgreement(pair, a, b);
        if (entities != 0)
        {
            return entities;
        }

        if (pair.Alignment.AreAligned(a, b))
        {
            return 0.7;
        }

        return pair.Context.Lexicon.Relation(pair.A.Words[a], pair.B.Words[b]) > 0 ? 0.7
            : pair.Alignment.AtoB[a] >= 0 || pair.Alignment.BtoA[b] >= 0 ? -0.5 : 0;
    }

    /// <summary>1 where the clauses of both sides state the same time, −1 where they state two, 0 where it is not known.</summary>
    public static double TimeAgreement(AnalyzedSentence left, AnalyzedSentence right, Comparand a, Comparand b) =>
        Agreement(left.Values.Times.Where(t => !t.Words.Overlaps(a.Focus) && left.ClauseOf[t.Head] == left.ClauseOf[a.Head]), right.Values.Times.Where(t => !t.Words.Overlaps(b.Focus) && right.ClauseOf[t.Head] == right.ClauseOf[b.Head]));

    private static double PlaceAgreement(AnalyzedSentence left, AnalyzedSentence right, Comparand a, Comparand b) =>
        Agreement(left.Values.Places.Where(t => !t.Words.Overlaps(a.Focus) && left.ClauseOf[t.Head] == left.ClauseOf[a.Head]), right.Values.Places.Where(t => !t.Words.Overlaps(b.Focus) && right.ClauseOf[t.Head] == right.ClauseOf[b.Head]));

    private static double Agreement(IEnumerable<Value> left, IEnumerable<Value> right)
    {
        double worst = 0;
        foreach (Value a in left)
        {
            foreach (Value b in right)
            {
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Equal or ValueComparison.Compatible)
                {
                    return 1;
                }

                if (comparison is ValueComparison.Conflict)
                {
                    worst = -1;
                }
            }
        }

        return worst;
    }
}
