namespace FactCheck.Evaluation;

/// <summary>A finding to be scored. Relations, types and severities are the terms of the JSON report.</summary>
internal sealed record PredictedFinding(
    string Relation,
    string? Type,
    string? Severity,
    double Confidence,
    string? Summary,
    IReadOnlyList<PredictedEvidence> Evidence);
