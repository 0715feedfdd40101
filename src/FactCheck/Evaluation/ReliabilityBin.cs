namespace FactCheck.Evaluation;

/// <summary>How often findings of a range of confidence were right; repetitions and unmarked agreements are left out.</summary>
/// <param name="From">Least confidence of the bin.</param>
/// <param name="To">Upper end, itself in the bin only where it is 1.</param>
/// <param name="Count">Findings in the bin.</param>
/// <param name="Right">Of those, right.</param>
/// <param name="MeanConfidence">Mean confidence of the findings.</param>
internal sealed record ReliabilityBin(double From, double To, int Count, int Right, double MeanConfidence)
{
    /// <summary>Bins of a tenth over the discrepancies; empty ones are left out.</summary>
    public static IReadOnlyList<ReliabilityBin> Of(IEnumerable<JudgedFinding> findings) =>
    [
        .. findings
            .Where(judged => judged.Finding.Relation == PairScorer.Discrepancy && judged.Outcome is FindingOutcome.Right or FindingOutcome.Wrong)
            .GroupBy(judged => Math.Clamp((int)(judged.Finding.Confidence * 10), 0, 9))
            .OrderBy(bin => bin.Key)
            .Select(bin => new ReliabilityBin(
                bin.Key / 10.0,
                (bin.Key + 1) / 10.0,
                bin.Count(),
                bin.Count(judged => judged.Outcome == FindingOutcome.Right),
                bin.Average(judged => judged.Finding.Confidence))),
    ];
}
