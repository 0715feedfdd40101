namespace FactCheck.Evaluation;

/// <summary>What was counted of one type of discrepancy.</summary>
/// <param name="Type">The type; null for findings without one.</param>
/// <param name="Gold">Gold discrepancies.</param>
/// <param name="Found">Of those, found under any type.</param>
/// <param name="Typed">Of those, found under this type.</param>
/// <param name="False">False alarms reported under this type.</param>
internal sealed record TypeCounts(string? Type, int Gold, int Found, int Typed, int False);
