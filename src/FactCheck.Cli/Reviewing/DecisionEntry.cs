namespace FactCheck.Cli.Reviewing;

/// <summary>A decision of <c>.factcheck.json</c>.</summary>
internal abstract record DecisionEntry
{
    /// <summary>Where it stands, <c>accepted[2]</c>.</summary>
    public required string Place { get; init; }

    /// <summary>Why; never empty.</summary>
    public required string Reason { get; init; }

    /// <summary>Paths of drafts, from the folder of the file, that it speaks of; empty means all.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];
}

/// <summary>A difference that is accepted: a finding by its fingerprint, or by the words of both sides.</summary>
internal sealed record AcceptedDifference : DecisionEntry
{
    public string? Fingerprint { get; init; }

    public string? RuleId { get; init; }

    public string? Draft { get; init; }

    public string? Source { get; init; }
}

/// <summary>A rule whose findings are ignored.</summary>
internal sealed record IgnoredRule : DecisionEntry
{
    public required string RuleId { get; init; }
}

/// <summary>A rule whose findings have another severity.</summary>
internal sealed record SeverityOverride : DecisionEntry
{
    public required string RuleId { get; init; }

    public required Severity Severity { get; init; }
}

/// <summary>Names of one person, body or place.</summary>
internal sealed record AliasGroup : DecisionEntry
{
    public required IReadOnlyList<string> Names { get; init; }
}
