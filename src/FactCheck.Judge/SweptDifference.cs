namespace FactCheck.Judge;

/// <summary>A difference that a judge found where no rule did, as given: its quotations are not checked yet.</summary>
/// <param name="Passage">Id of the passage pair in the request.</param>
/// <param name="Type">In what respect the passages differ.</param>
/// <param name="Severity">How gravely.</param>
/// <param name="QuoteA">Words of the first report.</param>
/// <param name="QuoteB">Words of the second report.</param>
/// <param name="Summary">One line that names both sides.</param>
/// <param name="Reason">One line for the editor.</param>
public sealed record SweptDifference(string Passage, DiscrepancyType Type, Severity Severity, string QuoteA, string QuoteB, string Summary, string Reason);
