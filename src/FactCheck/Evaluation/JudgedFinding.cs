namespace FactCheck.Evaluation;

/// <summary>A finding and what scoring says of it.</summary>
/// <param name="Pair">Name of the gold pair or bank line.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Outcome">What scoring says.</param>
/// <param name="IsTypeRight">Whether it has the type of the gold discrepancy it matches.</param>
internal sealed record JudgedFinding(string Pair, PredictedFinding Finding, FindingOutcome Outcome, bool IsTypeRight);
