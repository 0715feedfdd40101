namespace FactCheck.Cli.Reviewing;

/// <summary>A known finding.</summary>
/// <param name="Fingerprint">Its key.</param>
/// <param name="RuleId">The rule, for readers of the file.</param>
/// <param name="Summary">What differed when it was written.</param>
internal sealed record BaselineEntry(string Fingerprint, string RuleId, string Summary);
