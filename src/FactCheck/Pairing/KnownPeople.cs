using FactCheck.Claims;
using FactCheck.Values.Entities;

namespace FactCheck.Pairing;

/// <summary>Pairs sentences, however unlike, that say the same sort of thing of one named person: a report says it where it introduces somebody, and no two reports do that in the same place.</summary>
internal static class KnownPeople
{
    private const int MostPairs = 64;

    /// <summary>The pairs that were not proposed, ordered by A, then B; of each person the first sentence of each report that says it.</summary>
    /// <param name="a">The first report.</param>
    /// <param name="b">The second report.</param>
    /// <param name="links">Which of their names are the same.</param>
    /// <param name="proposed">The pairs that were proposed.</param>
    /// <param name="holders">The people, by cluster, of whom a sentence of a report says it.</param>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, EntityLinks links, IReadOnlyList<SentencePair> proposed, Func<ArticleAnalysis, AnalyzedSentence, IEnumerable<int>> holders)
    {
        Dictionary<int, int> left = FirstByHolder(a, holders), right = FirstByHolder(b, holders);
        IEnumerable<(int, int)> wanted = left
            .Select(one => (A: one.Value, Partner: links.OfA(one.Key)?.B.Id ?? -1))
            .Where(one => right.ContainsKey(one.Partner)).Select(one => (one.A, right[one.Partner]));
        return SentencePairs.Beyond(a.Sentences, b.Sentences, wanted, proposed, MostPairs);
    }

    private static Dictionary<int, int> FirstByHolder(ArticleAnalysis report, Func<ArticleAnalysis, AnalyzedSentence, IEnumerable<int>> holders)
    {
        Dictionary<int, int> first = [];
        foreach (AnalyzedSentence sentence in report.Sentences)
        {
            foreach (int holder in holders(report, sentence))
            {
                first.TryAdd(holder, sentence.Index);
            }
        }

        return first;
    }
}
