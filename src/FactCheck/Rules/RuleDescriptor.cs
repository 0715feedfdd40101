namespace FactCheck.Rules;

/// <summary>What a rule finds, and why it matters; the source of the rule catalogue, of <c>factcheck rules</c> and of the tests of its examples.</summary>
/// <param name="Id"><c>FCttnn</c>: type of discrepancy, number.</param>
/// <param name="Slug">Short name of what is found (<c>count-mismatch</c>).</param>
/// <param name="Type">The respect in which two passages differ.</param>
/// <param name="Summary">One line: what is found.</param>
/// <param name="Why">Why an editor wants to know.</param>
/// <param name="DefaultSeverity">Severity unless the passages themselves call for another.</param>
/// <param name="Status">Where the rule stands in its life.</param>
/// <param name="Examples">Three to eight marked pairs, at least as many silent as flagged.</param>
public sealed record RuleDescriptor(string Id, string Slug, DiscrepancyType Type, string Summary, string Why, Severity DefaultSeverity, RuleStatus Status, IReadOnlyList<RuleExample> Examples);
