namespace FactCheck.Judge;

/// <summary>A judge's answer about one pair, as given: its quotations are not checked yet.</summary>
/// <param name="Pair">Id of the pair in the request.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Type">In what respect the passages differ; null where it says none.</param>
/// <param name="Severity">How gravely; null where it says nothing.</param>
/// <param name="QuoteA">Words of the first report.</param>
/// <param name="QuoteB">Words of the second report.</param>
/// <param name="Reason">One line for the editor.</param>
public sealed record PairVerdict(string Pair, Verdict Verdict, DiscrepancyType? Type, Severity? Severity, string QuoteA, string QuoteB, string Reason);
