namespace FactCheck.Evaluation;

/// <summary>The scoring of one gold pair.</summary>
/// <param name="Pair">Name of the pair.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="Missed">Gold discrepancies not found.</param>
/// <param name="FoundItems">Gold discrepancies found, and whether with their type.</param>
/// <param name="Findings">Every finding counted, discrepancies first, in the order of the report.</param>
internal sealed record PairScore(
    string Pair,
    PairCounts Counts,
    IReadOnlyList<GoldItem> Missed,
    IReadOnlyList<(GoldItem Item, bool IsTypeRight)> FoundItems,
    IReadOnlyList<JudgedFinding> Findings)
{
    /// <summary>Discrepancies that match no gold discrepancy and repeat none.</summary>
    public IEnumerable<PredictedFinding> FalseAlarms =>
        Findings.Where(judged => judged.Outcome == FindingOutcome.Wrong && judged.Finding.Relation == PairScorer.Discrepancy).Select(judged => judged.Finding);
}
