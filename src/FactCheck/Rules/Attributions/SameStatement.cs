using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Attributions;

namespace FactCheck.Rules.Attributions;

/// <summary>Whether what two sources say is one statement, not two on one matter.</summary>
internal static class SameStatement
{
    private const int FewestShared = 2;
    private const int ManyShared = 3;
    private const double MostlyShared = 0.6;
    private const double SamePredicate = 0.9;
    private const int WorstRank = 2;
    private const int MostOwn = 2;
    private const int MostSources = 256;

    // read once a report, however many sources are looked for among them
    private static readonly ConditionalWeakTable<ArticleAnalysis, (AnalyzedSentence Sentence, AttributionSource Source)[]> Sources = [];

    /// <summary>Whether the claims have their predicate or most of their words in common, and neither report lets the source of the other say much else.</summary>
    public static bool Is(FactPair pair, AttributionValue a, AttributionValue b, double shared, double likeness)
    {
        int words = SharedWords(pair, a, b);
        bool isOneClaim = pair.Alignment.AreAligned(a.Claim, b.Claim) || likeness >= SamePredicate || (words >= ManyShared && shared >= MostlyShared);
        return words >= FewestShared && isOneClaim && MayBe(pair, a, b);
    }

    /// <summary>Whether the claims have most of their words in common, whatever they hang on, and neither report lets the source of the other say much else.</summary>
    /// <param name="pair">The two sentences.</param>
    /// <param name="a">What the first says that somebody says.</param>
    /// <param name="b">The same of the second.</param>
    /// <param name="shared">Share of the words of the claim with fewer of them that the other has too.</param>
    /// <param name="isAll">Whether all the rest of each sentence is claimed by its source.</param>
    public static bool IsInMostWords(FactPair pair, AttributionValue a, AttributionValue b, double shared, bool isAll) =>
        shared >= MostlyShared && (isAll ? OutsideOf(pair, a, b) : SharedWords(pair, a, b)) >= ManyShared && MayBe(pair, a, b);

    private static bool MayBe(FactPair pair, AttributionValue a, AttributionValue b) =>
        Math.Max(pair.Pair.RankInA, pair.Pair.RankInB) <= WorstRank && !ShareSurname(a.Source, b.Source) && Own(pair, a, b) <= MostOwn;

    /// <summary>How many content words of the sentences, outside what names the sources, stand for each other.</summary>
    public static int OutsideOf(FactPair pair, AttributionValue a, AttributionValue b) =>
        pair.A.Words.Count(w => pair.A.IsContent(w.Index) && !a.Words.Contains(w.Index) && pair.Alignment.AtoB[w.Index] is int p and >= 0 && !b.Words.Contains(p));

    private static int SharedWords(FactPair pair, AttributionValue a, AttributionValue b) =>
        Enumerable.Range(a.Scope.Start, a.Scope.Count).Count(i => pair.A.IsContent(i) && !a.Words.Contains(i) && pair.Alignment.AtoB[i] is int j and >= 0 && b.Scope.Contains(j));

    // "Ana M. Ruiz", "Ana Ruiz"
    private static bool ShareSurname(AttributionSource? a, AttributionSource? b) =>
        a?.Name is { } left && b?.Name is { } right && string.Equals(left.Split(' ')[^1], right.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)
        && string.Equals(left.Split(' ')[0], right.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    // what the source of one report says in the other: that report would have named it here too
    private static int Own(FactPair pair, AttributionValue a, AttributionValue b) =>
        SaidBy(pair.Context.B, (sentence, source) => SourceAgreement.Of(pair.Context, pair.A, a.Source!, sentence, source))
        + SaidBy(pair.Context.A, (sentence, source) => SourceAgreement.Of(pair.Context, sentence, source, pair.B, b.Source!));

    private static int SaidBy(ArticleAnalysis report, Func<AnalyzedSentence, AttributionSource, double> agreement) =>
        Sources.GetValue(report, static r => [.. r.Sentences.SelectMany(s => s.Values.Attributions.Where(v => v.Source is not null).Select(v => (Sentence: s, Source: v.Source!))).Take(MostSources)])
            .Where(x => agreement(x.Sentence, x.Source) >= 1).Take(MostOwn + 1).Count();
}
