using System.Numerics.Tensors;
using FactCheck.Claims;

namespace FactCheck.Pairing;

/// <summary>A sentence of A and a sentence of B that may tell of the same fact.</summary>
/// <param name="A">Index of the sentence in A.</param>
/// <param name="B">Index of the sentence in B.</param>
/// <param name="Cosine">Cosine of the sentence vectors.</param>
/// <param name="RankInB">Place of B among the partners of A, from 1; one more than the number of partners where it is not among them.</param>
/// <param name="RankInA">Place of A among the partners of B, likewise.</param>
/// <param name="MarginA">How far the cosine lies below that of the best partner of A, 0 for the best.</param>
/// <param name="MarginB">The same for B.</param>
public readonly record struct SentencePair(int A, int B, float Cosine, int RankInB, int RankInA, float MarginA = 0, float MarginB = 0);

/// <summary>Proposes for every sentence of each report a fixed number of partners in the other, by cosine of the sentence vectors.</summary>
internal static class SentencePairs
{
    /// <summary>Partners proposed in each direction.</summary>
    public const int PartnerCount = 5;

    /// <summary>Above this many cosines only sentences that share an uncommon lemma are compared.</summary>
    private const long ExhaustiveLimit = 4_000_000;

    private const int SharedLemmaCandidates = 64;
    private const int MostWanted = 64;

    /// <summary>All proposed pairs, ordered by A, then B.</summary>
    public static IReadOnlyList<SentencePair> Propose(IReadOnlyList<AnalyzedSentence> a, IReadOnlyList<AnalyzedSentence> b, CancellationToken cancellationToken)
    {
        Dictionary<(int A, int B), (float Cosine, int InB, int InA)> pairs = [];
        bool exhaustive = (long)a.Count * b.Count <= ExhaustiveLimit;
        Collect(a, b, exhaustive, (i, j, cosine, rank) => pairs[(i, j)] = (cosine, rank, PartnerCount + 1), cancellationToken);
        Collect(b, a, exhaustive, (j, i, cosine, rank) =>
            pairs[(i, j)] = pairs.TryGetValue((i, j), out (float Cosine, int InB, int InA) known) ? (known.Cosine, known.InB, rank) : (cosine, PartnerCount + 1, rank), cancellationToken);
        float[] bestOfA = new float[a.Count], bestOfB = new float[b.Count];
        foreach (((int i, int j), (float cosine, _, _)) in pairs)
        {
            bestOfA[i] = Math.Max(bestOfA[i], cosine);
            bestOfB[j] = Math.Max(bestOfB[j], cosine);
        }

        return [.. pairs
            .Select(p => new SentencePair(p.Key.A, p.Key.B, p.Value.Cosine, p.Value.InB, p.Value.InA, Below(bestOfA[p.Key.A], p.Value.Cosine), Below(bestOfB[p.Key.B], p.Value.Cosine)))
            .OrderBy(p => p.A).ThenBy(p => p.B)];
    }

    private static float Below(float best, float cosine) => Math.Max(0, best - cosine);

    /// <summary>Pairs of wanted sentences that were not proposed: for every wanted sentence of each report the most similar wanted ones of the other, ordered by A, then B.</summary>
    public static IReadOnlyList<SentencePair> Among(IReadOnlyList<AnalyzedSentence> a, IReadOnlyList<AnalyzedSentence> b, Func<AnalyzedSentence, bool> wanted, IReadOnlyList<SentencePair> proposed)
    {
        AnalyzedSentence[] left = [.. a.Where(wanted).Take(MostWanted)], right = [.. b.Where(wanted).Take(MostWanted)];
        HashSet<(int, int)> known = [.. proposed.Select(p => (p.A, p.B))];
        SentencePair[] pairs = [.. left.SelectMany(_ => right, Outside).Where(p => !known.Contains((p.A, p.B)))];
        return [.. pairs.GroupBy(p => p.A).SelectMany(Best).Concat(pairs.GroupBy(p => p.B).SelectMany(Best)).Distinct().OrderBy(p => p.A).ThenBy(p => p.B)];

        static IEnumerable<SentencePair> Best(IEnumerable<SentencePair> pairs) => pairs.OrderByDescending(p => p.Cosine).ThenBy(p => p.A).ThenBy(p => p.B).Take(PartnerCount);
    }

    /// <summary>The wanted pairs that were not proposed, each once, ordered by A, then B; they stand behind all proposed ones in rank.</summary>
    public static IReadOnlyList<SentencePair> Beyond(IReadOnlyList<AnalyzedSentence> a, IReadOnlyList<AnalyzedSentence> b, IEnumerable<(int A, int B)> wanted, IReadOnlyList<SentencePair> proposed, int most)
    {
        HashSet<(int, int)> found = [.. wanted];
        found.ExceptWith(found.Count == 0 ? [] : proposed.Select(p => (p.A, p.B)));
        return [.. found.Order().Take(most).Select(p => Outside(a[p.Item1], b[p.Item2]))];
    }

    /// <summary>A pair that was not proposed.</summary>
    public static SentencePair Outside(AnalyzedSentence a, AnalyzedSentence b) =>
        new(a.Index, b.Index, TensorPrimitives.Dot(a.Sentence.Embedding.Span, b.Sentence.Embedding.Span), PartnerCount + 1, PartnerCount + 1);

    private static void Collect(IReadOnlyList<AnalyzedSentence> from, IReadOnlyList<AnalyzedSentence> to, bool exhaustive, Action<int, int, float, int> found, CancellationToken cancellationToken)
    {
        Func<AnalyzedSentence, IEnumerable<int>> candidates = exhaustive ? _ => Enumerable.Range(0, to.Count) : SharedLemmaIndex(to);
        Span<int> best = stackalloc int[PartnerCount];
        Span<float> cosines = stackalloc float[PartnerCount];
        for (int i = 0; i < from.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int count = 0;
            ReadOnlySpan<float> vector = from[i].Sentence.Embedding.Span;
            foreach (int j in candidates(from[i]))
            {
                float cosine = TensorPrimitives.Dot(vector, to[j].Sentence.Embedding.Span);
                int place = count;
                while (place > 0 && cosine > cosines[place - 1])
                {
                    place--;
                }

                if (place >= PartnerCount)
                {
                    continue;
                }

                count = Math.Min(count + 1, PartnerCount);
                for (int k = count - 1; k > place; k--)
                {
                    best[k] = best[k - 1];
                    cosines[k] = cosines[k - 1];
                }

                best[place] = j;
                cosines[place] = cosine;
            }

            for (int k = 0; k < count; k++)
            {
                found(i, best[k], cosines[k], k + 1);
            }
        }
    }

    private static Func<AnalyzedSentence, IEnumerable<int>> SharedLemmaIndex(IReadOnlyList<AnalyzedSentence> sentences)
    {
        Dictionary<string, List<int>> index = new(StringComparer.Ordinal);
        foreach (AnalyzedSentence sentence in sentences)
        {
            foreach (string lemma in sentence.ContentLemmas)
            {
                (index.TryGetValue(lemma, out List<int>? list) ? list : index[lemma] = []).Add(sentence.Index);
            }
        }

        return sentence => sentence.ContentLemmas
            .Where(index.ContainsKey)
            .OrderBy(l => index[l].Count).ThenBy(l => l, StringComparer.Ordinal)
            .SelectMany(l => index[l].Take(SharedLemmaCandidates))
            .Distinct()
            .Take(SharedLemmaCandidates)
            .Order();
    }
}
