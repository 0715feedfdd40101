namespace FactCheck.Reporting.Facts;

/// <summary>A fact that three reports or more state, and not all alike.</summary>
/// <param name="Type">The respect in which they differ.</param>
/// <param name="Findings">Ids of its discrepancies, in the order of the report.</param>
/// <param name="Values">What each report says, by document id; documents that do not speak of it are absent.</param>
/// <param name="Alone">The one report that differs from all others; null where there is none.</param>
/// <param name="Earliest">The report published first among those that speak of it; null where the dates are unknown or the same.</param>
/// <param name="Latest">The report published last.</param>
internal sealed record ReportFact(
    DiscrepancyType Type,
    IReadOnlyList<string> Findings,
    IReadOnlyDictionary<string, ReportEvidence> Values,
    string? Alone,
    string? Earliest,
    string? Latest);
