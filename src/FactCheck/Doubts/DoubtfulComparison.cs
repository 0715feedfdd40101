namespace FactCheck.Doubts;

/// <summary>A finished comparison with what the rules left in doubt, for a judge to look at.</summary>
/// <param name="Report">The report as the rules have it.</param>
/// <param name="MinConfidence">Confidence from which findings are shown.</param>
/// <param name="Pairs">The doubtful pairs, report by report, the most probable first.</param>
/// <param name="LeftOut">How many more there were than <see cref="DoubtOptions.MostPairs"/> allows.</param>
/// <param name="Passages">The aligned sentences in the order of the reports; empty unless asked for.</param>
public sealed record DoubtfulComparison(ComparisonReport Report, double MinConfidence, IReadOnlyList<DoubtfulPair> Pairs, int LeftOut, IReadOnlyList<AlignedPassages> Passages);
