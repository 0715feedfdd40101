namespace FactCheck.Cli.Configuration;

/// <summary>Changes to one rule; null leaves its default.</summary>
internal sealed record RuleSettings(Severity? Severity, double? Tolerance);
