using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using FactCheck.Claims;
using FactCheck.Values.Numbers;
using FactCheck.Values.Quantities;
using FactCheck.Values.Roles;
using NodaTime;

namespace FactCheck.Pairing;

/// <summary>
/// The figures by which a report tells what its event did: how many it killed, hurt, saved, …, or how strong the earthquake was. The first that a report gives of a kind is that of its event;
/// later ones are parts of it, or those of other events.
/// </summary>
internal static class Tolls
{
    private const string Magnitude = "magnitude";
    private const int MostMentions = 4;

    // read once a report, however many figures are weighed
    private static readonly ConditionalWeakTable<ArticleAnalysis, FrozenDictionary<string, QuantityValue>> First = [];

    private static readonly ConditionalWeakTable<ArticleAnalysis, LastPlaced> Last = [];

    /// <summary>What the figure tells of the event: what became of those counted, or <c>magnitude</c>; empty where it is no toll.</summary>
    public static string KindOf(QuantityValue value) =>
        value.IsVague || value.IsImplied || value.Scope is not (QuantityScope.None or QuantityScope.Total or QuantityScope.SoFar) ? string.Empty
        // "aftershocks of 3 to 5" are not the quake
        : value.Unit == Magnitude ? (value.Amount.Bound == Bound.Between ? string.Empty : Magnitude)
        : value.Noun is null or "person" || PersonNouns.Contains(value.Noun) ? value.Outcome
        : string.Empty;

    /// <summary>The first figure of its kind in the report; null for a figure that is no toll.</summary>
    public static QuantityValue? FirstOf(ArticleAnalysis report, QuantityValue value) =>
        KindOf(value) is { Length: > 0 } kind ? First.GetValue(report, FirstOfEach).GetValueOrDefault(kind) : null;

    /// <summary>Whether the value has the figure that the report gives first: <c>11 killed</c> in the headline, <c>at least 11</c> below.</summary>
    public static bool Opens(ArticleAnalysis report, QuantityValue value) => FirstOf(report, value) is { } first && first.Amount.Figure.Equals(value.Amount.Figure);

    /// <summary>The end of the last stretch of time that the report places; null where it places none.</summary>
    public static LocalDateTime? LastTime(ArticleAnalysis report) => Last.GetValue(report, r => new LastPlaced(r.Sentences.SelectMany(s => s.Values.Times).Select(t => t.End).Max())).Time;

    /// <summary>Pairs of sentences that give the tolls of the two reports and were not proposed, ordered by A, then B: <c>killing at least 34</c>, <c>the toll rose to 61</c>. A few mentions of each at most.</summary>
    public static IReadOnlyList<SentencePair> Pairs(ArticleAnalysis a, ArticleAnalysis b, IReadOnlyList<SentencePair> proposed)
    {
        ILookup<string, int> left = Mentions(a), right = Mentions(b);
        IEnumerable<(int, int)> wanted = left.SelectMany(kind => kind.Take(MostMentions).SelectMany(_ => right[kind.Key].Take(MostMentions), (i, j) => (i, j)));
        return SentencePairs.Beyond(a.Sentences, b.Sentences, wanted, proposed, int.MaxValue);
    }

    private static ILookup<string, int> Mentions(ArticleAnalysis report) =>
        report.Sentences.SelectMany(s => s.Values.Quantities.Where(q => Opens(report, q)).Select(KindOf).Distinct(), (s, kind) => (s.Index, Kind: kind)).ToLookup(m => m.Kind, m => m.Index);

    private static FrozenDictionary<string, QuantityValue> FirstOfEach(ArticleAnalysis report) =>
        report.Sentences.SelectMany(s => s.Values.Quantities).Where(q => KindOf(q).Length > 0).DistinctBy(KindOf).ToFrozenDictionary(KindOf);

    private sealed record LastPlaced(LocalDateTime? Time);
}
