using FactCheck.Claims;
using FactCheck.Values;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>The figure by which a report tells how many its event killed, hurt, saved, …: the first that it gives. Later ones are parts of it, or those of other events.</summary>
internal static class Toll
{
    /// <summary>Whether the value says what the first figure of its report for the same outcome says.</summary>
    public static bool Is(ArticleAnalysis report, QuantityValue value) => value.Outcome.Length > 0 && IsWhole(value) && First(report, value.Outcome) is { } first && first.CompareTo(value) == ValueComparison.Equal;

    private static QuantityValue? First(ArticleAnalysis report, string outcome) =>
        report.Sentences.SelectMany(s => s.Values.Quantities).FirstOrDefault(q => q.Outcome == outcome && IsWhole(q));

    private static bool IsWhole(QuantityValue value) =>
        !value.IsVague && !value.IsImplied && value.Scope is QuantityScope.None or QuantityScope.Total or QuantityScope.SoFar && (value.Noun is null || QuantityCloseness.CountsPeople(value));
}
