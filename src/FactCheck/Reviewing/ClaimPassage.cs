namespace FactCheck.Reviewing;

/// <summary>A passage of a source that says what a sentence of the draft says.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="IsWhole">Whether it says all of it, figures included.</param>
internal readonly record struct ClaimPassage(ReportPassage Passage, bool IsWhole);
