using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Pairing;

/// <summary>Aligns the content words of two sentences: cosine of contextual vectors, raised for equal or related words and for partners whose heads and dependents are alike.</summary>
/// <param name="lexicon">Which words are related.</param>
/// <param name="byVectors">False aligns only words of one lemma or name, to measure what the vectors bring.</param>
internal sealed class WordAligner(LexicalRelations lexicon, bool byVectors = true)
{
    private const float Same = 1f;
    private const float Threshold = 0.55f;
    private const float SameLemma = 0.30f;
    private const float RelatedLemma = 0.20f;
    private const float SameEntity = 0.35f;
    private const float HeadSupport = 0.12f;
    private const float ChildSupport = 0.10f;

    /// <summary>Aligns two sentences; <paramref name="sameEntity"/> tells whether two words name the same person, body or place.</summary>
    public WordAlignment Align(AnalyzedSentence a, AnalyzedSentence b, Func<int, int, bool> sameEntity)
    {
        int rows = a.Words.Count, columns = b.Words.Count;
        float[] basis = new float[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            if (!a.IsContent(i))
            {
                continue;
            }

            ReadOnlySpan<float> vector = a.Sentence.WordVector(i);
            for (int j = 0; j < columns; j++)
            {
                if (b.IsContent(j))
                {
                    basis[(i * columns) + j] = byVectors
                        ? Similarity(a.Words[i], b.Words[j], TensorPrimitives.Dot(vector, b.Sentence.WordVector(j)), sameEntity(i, j))
                        : a.Words[i].Lemma == b.Words[j].Lemma || sameEntity(i, j) ? Same : 0f;
                }
            }
        }

        float[] scores = Supported(a.Sentence, b.Sentence, basis, rows, columns);
        return Mutual(scores, rows, columns);
    }

    private float Similarity(Word a, Word b, float cosine, bool sameEntity)
    {
        float score = Math.Max(0f, cosine);
        if (a.Lemma == b.Lemma)
        {
            score += SameLemma;
        }
        else if (sameEntity)
        {
            score += SameEntity;
        }
        else if (a.Upos is PartOfSpeech.Num || b.Upos is PartOfSpeech.Num)
        {
            score -= a.Upos == b.Upos ? 0f : 0.1f;
        }
        else if (lexicon.AreRelated(a, b))
        {
            score += RelatedLemma;
        }

        return score;
    }

    private static float[] Supported(Sentence a, Sentence b, float[] basis, int rows, int columns)
    {
        float[] scores = new float[basis.Length];
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                float own = basis[(i * columns) + j];
                if (own <= 0f)
                {
                    continue;
                }

                int headA = a.Words[i].Head, headB = b.Words[j].Head;
                float head = headA < 0 || headB < 0 ? (headA == headB ? 0.5f : 0f) : basis[(headA * columns) + headB];
                float best = 0f;
                foreach (int childA in a.Children(i))
                {
                    foreach (int childB in b.Children(j))
                    {
                        best = Math.Max(best, basis[(childA * columns) + childB]);
                    }
                }

                scores[(i * columns) + j] = own + (HeadSupport * head) + (ChildSupport * best);
            }
        }

        return scores;
    }

    private static WordAlignment Mutual(float[] scores, int rows, int columns)
    {
        int[] bestOfA = new int[rows], bestOfB = new int[columns];
        Array.Fill(bestOfA, -1);
        Array.Fill(bestOfB, -1);
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                float score = scores[(i * columns) + j];
                if (score < Threshold)
                {
                    continue;
                }

                if (bestOfA[i] < 0 || score > scores[(i * columns) + bestOfA[i]])
                {
                    bestOfA[i] = j;
                }

                if (bestOfB[j] < 0 || score > scores[(bestOfB[j] * columns) + j])
                {
                    bestOfB[j] = i;
                }
            }
        }

        int[] forward = new int[rows], backward = new int[columns];
        Array.Fill(forward, -1);
        Array.Fill(backward, -1);
        for (int i = 0; i < rows; i++)
        {
            int partner = bestOfA[i];
            if (partner >= 0 && bestOfB[partner] == i)
            {
                forward[i] = partner;
                backward[partner] = i;
            }
        }

        return new WordAlignment(forward, backward, scores, columns);
    }
}
