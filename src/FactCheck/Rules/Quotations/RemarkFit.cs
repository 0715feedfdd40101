using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>Whether two quotations in other words are one remark: a speech holds many, and most of those that two reports pick are two.</summary>
internal static class RemarkFit
{
    private const int MostQuotations = 64;
    private const int FewRemarks = 3;
    private const int FewestShared = 2;
    private const int ManyShared = 4;
    private const double LeastSimilar = 0.2;
    private const double SimilarByOneWord = 0.3;
    private const double CloseSentences = 0.7;
    private const double NearlyBest = 0.8;

    /// <summary>Whether nothing else that is quoted fits either of them better, and their words or the few remarks of the speaker make them one.</summary>
    public static bool IsBest(FactPair pair, QuotedWords a, QuotedWords b, QuotationComparison comparison, bool isSameSpeaker)
    {
        int shared = Enumerable.Range(a.Words.Start, a.Words.Count).Count(i => pair.Alignment.AtoB[i] is int j and >= 0 && b.Words.Contains(j));
        bool areAlike = (comparison.Similarity >= LeastSimilar && (shared >= FewestShared || comparison.Similarity >= SimilarByOneWord)) || (shared >= ManyShared && pair.Pair.Cosine >= CloseSentences);
        bool mayBeAlone = isSameSpeaker && (shared >= FewestShared || (shared > 0 && (pair.Pair.RankInA == 1 || pair.Pair.RankInB == 1)));
        if (!areAlike && !mayBeAlone)
        {
            return false;
        }

        QuotedWords[] allA = Of(pair.Context.A, a), allB = Of(pair.Context.B, b);
        if (allB.Any(q => IsOneRemark(a, q)) || allA.Any(q => IsOneRemark(q, b)))
        {
            return false;
        }

        HashSet<string> left = a.ContentLemmas, right = b.ContentLemmas;
        double own = Overlap(left, right);
        double other = Math.Max(allB.Select(q => Overlap(left, q.ContentLemmas)).DefaultIfEmpty(0).Max(), allA.Select(q => Overlap(q.ContentLemmas, right)).DefaultIfEmpty(0).Max());
        return (areAlike && own >= other)
            || (mayBeAlone && own >= other * NearlyBest && allA.Count(q => q.SpeakerAgreement(b, pair.Context) > 0) < FewRemarks && allB.Count(q => a.SpeakerAgreement(q, pair.Context) > 0) < FewRemarks);
    }

    /// <summary>Whether one of them stands in the other report word for word, beside the one that it is compared with.</summary>
    public static bool IsSaidElsewhere(FactPair pair, QuotedWords a, QuotedWords b) =>
        Of(pair.Context.B, b).Any(q => AreSame(a, q)) || Of(pair.Context.A, a).Any(q => AreSame(q, b));

    private static bool AreSame(QuotedWords a, QuotedWords b) => QuotationComparer.Compare(a.Tokens, b.Tokens).Relation == QuotationRelation.Same;

    private static QuotedWords[] Of(ArticleAnalysis report, QuotedWords compared) =>
        [.. report.Sentences.SelectMany(s => QuotedWords.In(report, s, withExpressions: true)).Where(q => q.Content != compared.Content).Take(MostQuotations)];

    private static bool IsOneRemark(QuotedWords a, QuotedWords b) => QuotationComparer.Compare(a.Tokens, b.Tokens).Relation != QuotationRelation.Unrelated;

    private static double Overlap(HashSet<string> left, HashSet<string> right) => left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
