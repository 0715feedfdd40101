namespace FactCheck.Reporting.Text;

/// <summary>What the text report shows.</summary>
public sealed record TextReportOptions
{
    /// <summary>Whether facts that only one report has are listed; otherwise they are counted.</summary>
    public bool ShowUnmatched { get; init; }

    /// <summary>Whether only the discrepancies and the last line are shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>Time the comparison took, for the last line; null leaves it out.</summary>
    public TimeSpan? Elapsed { get; init; }
}
