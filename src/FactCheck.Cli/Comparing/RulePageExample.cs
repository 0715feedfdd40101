namespace FactCheck.Cli.Comparing;

/// <summary>An example of a rule in marked text.</summary>
internal sealed record RulePageExample(string A, string B, string? Note);
