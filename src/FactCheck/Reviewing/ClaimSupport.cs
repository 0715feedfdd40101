using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;

namespace FactCheck.Reviewing;

/// <summary>Which passages of the sources say what a sentence of the draft says: those with partners for most of its content words and all its numbers.</summary>
internal static class ClaimSupport
{
    private const double LeastCoverage = 0.6;

    /// <summary>For each sentence of the draft the best passage of each source that supports it, in the order of the sources.</summary>
    public static ILookup<int, ReportPassage> Find(IReadOnlyList<ArticleAnalysis> reports, IReadOnlyList<PairContext> contexts, CancellationToken cancellationToken)
    {
        List<(int Sentence, ReportPassage Passage)> supports = [];
        for (int source = 0; source < contexts.Count; source++)
        {
            Dictionary<int, (double Coverage, int Sentence)> best = [];
            foreach (FactPair pair in contexts[source].FactPairs(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                double coverage = Coverage(pair);
                if (coverage >= LeastCoverage && (!best.TryGetValue(pair.A.Index, out (double Coverage, int Sentence) known) || coverage > known.Coverage))
                {
                    best[pair.A.Index] = (coverage, pair.B.Index);
                }
            }

            ArticleAnalysis report = reports[source + 1];
            string id = ((char)('b' + source)).ToString();
            supports.AddRange(best.OrderBy(entry => entry.Key).Select(entry =>
                (entry.Key, new ReportPassage(id, report.Article.ToOriginal(report.Sentences[entry.Value.Sentence].Sentence.Span), null))));
        }

        return supports.ToLookup(support => support.Sentence, support => support.Passage);
    }

    private static double Coverage(FactPair pair)
    {
        int content = 0, partners = 0;
        foreach (Word word in pair.A.Words)
        {
            int partner = pair.Alignment.AtoB[word.Index];
            bool aligned = partner >= 0;
            if (word.Upos == PartOfSpeech.Num && (!aligned || AreOtherFigures(word.Text, pair.B.Words[partner].Text)))
            {
                return 0;
            }

            if (pair.A.IsContent(word.Index))
            {
                content++;
                partners += aligned ? 1 : 0;
            }
        }

        return content == 0 ? 0 : (double)partners / content;
    }

    private static bool AreOtherFigures(string left, string right) => left != right && IsFigure(left) && IsFigure(right);

    private static bool IsFigure(string text) => text.AsSpan().IndexOfAnyExcept("0123456789.,") < 0;
}
