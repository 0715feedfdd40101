namespace FactCheck.Cli.Comparing;

/// <summary>What <c>rules</c> shows of one rule.</summary>
internal sealed record RulePage(string Id, string Slug, string Summary, string Why, Severity Severity, string Status, IReadOnlyList<RulePageExample> Examples);
