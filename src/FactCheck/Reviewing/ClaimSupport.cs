using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;

namespace FactCheck.Reviewing;

/// <summary>Which passages of the sources say what a sentence of the draft says: those with partners for most of its content words, and all its figures; or part of it.</summary>
internal static class ClaimSupport
{
    private const double LeastCoverage = 0.6;
    private const double LeastPart = 0.5;
    private const int LeastPartners = 3;

    /// <summary>For each sentence of the draft the best passage of each source that supports it, in the order of the sources.</summary>
    public static ILookup<int, ClaimPassage> Find(IReadOnlyList<ArticleAnalysis> reports, IReadOnlyList<PairContext> contexts, CancellationToken cancellationToken)
    {
        List<(int Sentence, ClaimPassage Passage)> supports = [];
        for (int source = 0; source < contexts.Count; source++)
        {
            Dictionary<int, (bool Whole, double Coverage, int Sentence)> best = [];
            foreach (FactPair pair in contexts[source].FactPairs(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                (double coverage, bool hasFigures) = Coverage(pair);
                bool whole = hasFigures && coverage >= LeastCoverage;
                if (coverage >= LeastPart && (!best.TryGetValue(pair.A.Index, out (bool Whole, double Coverage, int Sentence) known) || (whole, coverage).CompareTo((known.Whole, known.Coverage)) > 0))
                {
                    best[pair.A.Index] = (whole, coverage, pair.B.Index);
                }
            }

            ArticleAnalysis report = reports[source + 1];
            string id = ((char)('b' + source)).ToString();
            supports.AddRange(best.OrderBy(entry => entry.Key).Select(entry =>
                (entry.Key, new ClaimPassage(new ReportPassage(id, report.Article.ToOriginal(report.Sentences[entry.Value.Sentence].Sentence.Span), null), entry.Value.Whole))));
        }

        return supports.ToLookup(support => support.Sentence, support => support.Passage);
    }

    private static (double Share, bool HasFigures) Coverage(FactPair pair)
    {
        bool hasFigures = true;
        int content = 0, partners = 0;
        foreach (Word word in pair.A.Words)
        {
            int partner = pair.Alignment.AtoB[word.Index];
            bool aligned = partner >= 0;
            if (word.Upos == PartOfSpeech.Num && (!aligned || AreOtherFigures(word.Text, pair.B.Words[partner].Text)))
            {
                hasFigures = false;
            }

            if (pair.A.IsContent(word.Index))
            {
                content++;
                partners += aligned ? 1 : 0;
            }
        }

        double share = content == 0 ? 0 : (double)partners / content;
        return (share < LeastCoverage && partners < LeastPartners ? 0 : share, hasFigures);
    }

    private static bool AreOtherFigures(string left, string right) => left != right && IsFigure(left) && IsFigure(right);

    private static bool IsFigure(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or ',');
}
