using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Comparing;

/// <summary>Which findings of a report are written.</summary>
internal sealed record ReportFilter
{
    private const double DefaultConfidence = 0.5;

    /// <summary>Findings below are left out.</summary>
    public double LeastConfidence { get; init; } = DefaultConfidence;

    /// <summary>Discrepancies below are left out; agreements stay.</summary>
    public Severity? LeastSeverity { get; init; }

    /// <summary>Findings of other types, or of none, are left out; null keeps all.</summary>
    public IReadOnlySet<DiscrepancyType>? Types { get; init; }

    /// <summary>The report with the findings that pass; they keep their ids.</summary>
    public ComparisonReport Apply(ComparisonReport report) => report with { Findings = [.. report.Findings.Where(Passes)] };

    /// <summary>Settings by which the engine reports all that may pass.</summary>
    public Settings Configure(Settings settings) => settings with { Engine = settings.Engine with { MinConfidence = LeastConfidence } };

    private bool Passes(ReportFinding finding) =>
        finding.Confidence >= LeastConfidence
        && (finding.Relation == Relation.Agreement || LeastSeverity is not { } least || finding.Severity >= least)
        && (Types is null || (finding.Type is { } type && Types.Contains(type)));
}
