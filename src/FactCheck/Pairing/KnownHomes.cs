using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that tell where one named person comes from (<c>Lee, 36, of Leeds</c>): like an age, a home stands where a report introduces somebody.</summary>
internal static class KnownHomes
{
    private const int MostPairs = 64;

    /// <summary>The person, by cluster, whose home the place is; −1 where it is nobody's. Only who is named there counts, not who is meant by a word.</summary>
    public static int HolderOf(ArticleAnalysis report, AnalyzedSentence sentence, PlaceValue place) =>
        place is { IsNamed: true, Relation: "of" or "from", Predicate: >= 0 }
        && report.Entities.ReferenceAt(sentence.Index, place.Predicate) is { IsName: true } name && report.Entities.Clusters[name.Cluster].Kind == EntityKind.Person ? name.Cluster : -1;

    /// <summary>Whether both are homes of people named there, of one sort or towns as far as is known, and neither report gives the home of the other for that person as well.</summary>
    public static bool AreApart(PairContext context, AnalyzedSentence sentenceA, PlaceValue a, AnalyzedSentence sentenceB, PlaceValue b)
    {
        int left = HolderOf(context.A, sentenceA, a), right = HolderOf(context.B, sentenceB, b);
        return left >= 0 && right >= 0 && (PlaceComparer.AreOfOneSort(a, b) || PlaceComparer.MayBeTowns(a, b)) && !HasHome(context.B, right, a) && !HasHome(context.A, left, b);
    }

    private static bool HasHome(ArticleAnalysis report, int holder, PlaceValue home) =>
        report.Sentences.Any(s => s.Values.Places.Any(p => PlaceComparer.IsSamePlace(p, home) && HolderOf(report, s, p) == holder));

    /// <summary>The pairs that were not proposed, ordered by A, then B; of each person the first sentence of each report that gives the home.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, EntityLinks links, IReadOnlyList<SentencePair> proposed)
    {
        HashSet<(int, int)> known = [.. proposed.Select(p => (p.A, p.B))];
        Dictionary<int, int> left = FirstByHolder(a), right = FirstByHolder(b);
        return [.. left.SelectMany(_ => right, (one, other) => (one, other))
            .Where(p => links.VerdictOf(a.Entities.Clusters[p.one.Key], b.Entities.Clusters[p.other.Key]) is EntityVerdict.Same or EntityVerdict.SameVariant)
            .Select(p => (A: p.one.Value, B: p.other.Value)).Where(p => !known.Contains(p)).Distinct().Order().Take(MostPairs)
            .Select(p => new SentencePair(p.A, p.B, TensorPrimitives.Dot(a.Sentences[p.A].Sentence.Embedding.Span, b.Sentences[p.B].Sentence.Embedding.Span), SentencePairs.PartnerCount + 1, SentencePairs.PartnerCount + 1))];
    }

    private static Dictionary<int, int> FirstByHolder(ArticleAnalysis report)
    {
        Dictionary<int, int> first = [];
        foreach (AnalyzedSentence sentence in report.Sentences)
        {
            foreach (PlaceValue place in sentence.Values.Places)
            {
                if (HolderOf(report, sentence, place) is >= 0 and int holder)
                {
                    first.TryAdd(holder, sentence.Index);
                }
            }
        }

        return first;
    }
}
