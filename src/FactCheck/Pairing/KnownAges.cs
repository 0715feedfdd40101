using System.Numerics.Tensors;
using FactCheck.Claims;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that give the age of one named person: a report tells an age where it introduces somebody, and no two reports do that in the same place.</summary>
internal static class KnownAges
{
    private const int MostPairs = 64;

    /// <summary>The pairs that were not proposed, ordered by A, then B; of each person the first sentence of each report that gives the age.</summary>
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
            foreach (RoleValue role in sentence.Values.Roles)
            {
                if (role.RoleKind == RoleKind.Age && role.Holder >= 0)
                {
                    first.TryAdd(role.Holder, sentence.Index);
                }
            }
        }

        return first;
    }
}
