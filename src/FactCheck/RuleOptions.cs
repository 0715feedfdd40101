namespace FactCheck;

/// <summary>Settings of one rule (<c>FactCheck:Rules:FC0101</c>).</summary>
public sealed record RuleOptions
{
    /// <summary>Whether the rule runs; null means by its status.</summary>
    public bool? Enabled { get; init; }

    /// <summary>Severity of all its discrepancies; null means as the rule decides.</summary>
    public Severity? Severity { get; init; }
}
