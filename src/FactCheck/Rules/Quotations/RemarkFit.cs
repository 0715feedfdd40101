using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Language;
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
    private const double InSpeech = 0.4;
    private const double Parallel = 0.3;
    private const int LongRun = 3;

    // read once a report, however many pairs of quotations are weighed against them
    private static readonly ConditionalWeakTable<ArticleAnalysis, QuotedWords[]> First = [];

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
        int remarks = Math.Max(allA.Count(q => q.SpeakerAgreement(b, pair.Context) > 0), allB.Count(q => a.SpeakerAgreement(q, pair.Context) > 0));
        return (areAlike && own >= other && (own >= InSpeech || remarks < FewRemarks)) || (mayBeAlone && own >= other * NearlyBest && remarks < FewRemarks);
    }

    /// <summary>Whether they are the same words cut in other places: all but a first determiner of the shorter, or most of it in one long run.</summary>
    public static bool AreCutOtherwise(QuotedWords a, QuotedWords b)
    {
        (QuotedWords whole, QuotedWords part) = a.Tokens.Count >= b.Tokens.Count ? (a, b) : (b, a);
        if (HasOtherDeterminer(whole, part))
        {
            return true;
        }

        int content = part.ContentLemmas.Count;
        return content >= LongRun && LongestRun(whole, part) is >= LongRun and int run && run * 3 >= content * 2;
    }

    /// <summary>Whether an expression is only worked into another sentence: <c>openly mocked her</c>, <c>openly mocking</c>. What denies or weakens it is more than that.</summary>
    public static bool AreInflected(QuotedWords a, QuotedWords b) =>
        a.Quotation.Form != QuotationForm.Full && b.Quotation.Form != QuotationForm.Full && a.ContentLemmas.Count > 0 && a.ContentLemmas.SetEquals(b.ContentLemmas)
        && Weighing(a).SetEquals(Weighing(b));

    // "not", "may", "no": a word that carries no matter of its own and turns that of the others
    private static HashSet<string> Weighing(QuotedWords quoted) =>
        [.. quoted.Sentence.Words.Where(w => quoted.Words.Contains(w.Index) && (w.Xpos == "MD" || w.Lemma is "not" or "no" or "never" or "without")).Select(w => w.Lemma)];

    // "the quarrel", "I regret that quarrel"
    private static bool HasOtherDeterminer(QuotedWords whole, QuotedWords part)
    {
        if (part.Tokens.Count < 2 || part.Sentence.Words[part.Words.Start].Upos != PartOfSpeech.Det)
        {
            return false;
        }

        HashSet<TextSpan> determiners = [.. whole.Sentence.Words.Where(w => whole.Words.Contains(w.Index) && w.Upos == PartOfSpeech.Det).Select(w => w.Span)];
        return Enumerable.Range(0, Math.Max(0, whole.Tokens.Count - part.Tokens.Count + 1))
            .Any(i => determiners.Contains(whole.Tokens[i].Span) && Enumerable.Range(1, part.Tokens.Count - 1).All(k => !part.Tokens[k].IsGap && whole.Tokens[i + k].Form == part.Tokens[k].Form));
    }

    // content words of the longest run of words that both have
    private static int LongestRun(QuotedWords whole, QuotedWords part)
    {
        HashSet<TextSpan> content = [.. part.Sentence.Words.Where(w => part.Words.Contains(w.Index) && part.Sentence.IsContent(w.Index)).Select(w => w.Span)];
        int longest = 0;
        int[] run = new int[part.Tokens.Count + 1];
        foreach (QuotationToken token in whole.Tokens)
        {
            // from the end, so that run[j] is still that of the token before
            for (int j = part.Tokens.Count - 1; j >= 0; j--)
            {
                bool isSame = !part.Tokens[j].IsGap && token.Form == part.Tokens[j].Form;
                run[j + 1] = isSame ? run[j] + (content.Contains(part.Tokens[j].Span) ? 1 : 0) : 0;
                longest = Math.Max(longest, run[j + 1]);
            }
        }

        return longest;
    }

    /// <summary>Whether one of them stands in the other report word for word, or nearer, beside the one that it is compared with.</summary>
    public static bool IsSaidElsewhere(FactPair pair, QuotedWords a, QuotedWords b, double similarity) =>
        Of(pair.Context.B, b).Any(q => IsNearer(a, q, b, similarity)) || Of(pair.Context.A, a).Any(q => IsNearer(b, q, a, similarity));

    // "I think it's wrong, I think it's unfair": of the like sentences of a speech each has its own in the other report
    private static bool IsNearer(QuotedWords quoted, QuotedWords candidate, QuotedWords compared, double similarity)
    {
        QuotationComparison comparison = QuotationComparer.Compare(quoted.Tokens, candidate.Tokens);
        return comparison.Relation == QuotationRelation.Same
            || (comparison.Relation != QuotationRelation.Unrelated && comparison.Similarity > similarity && QuotationComparer.Compare(candidate.Tokens, compared.Tokens).Similarity >= Parallel);
    }

    private static QuotedWords[] Of(ArticleAnalysis report, QuotedWords compared) =>
        [.. First.GetValue(report, static r => [.. r.Sentences.SelectMany(s => QuotedWords.In(r, s, withExpressions: true)).Take(MostQuotations + 1)]).Where(q => q.Content != compared.Content)];

    private static bool IsOneRemark(QuotedWords a, QuotedWords b) => QuotationComparer.Compare(a.Tokens, b.Tokens).Relation != QuotationRelation.Unrelated;

    private static double Overlap(HashSet<string> left, HashSet<string> right) => left.Count + right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);
}
