namespace FactCheck.Reporting.Remarks;

/// <summary>A finding as a remark in the margin of one document.</summary>
/// <param name="Span">The words that it speaks of.</param>
/// <param name="Lines">What it says: the difference, the other passages, the suggestion; safe to show.</param>
public sealed record FindingRemark(TextSpan Span, IReadOnlyList<string> Lines);
