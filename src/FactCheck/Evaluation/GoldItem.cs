namespace FactCheck.Evaluation;

/// <summary>One mark of a gold pair. Relations, types and severities are the terms of the file.</summary>
/// <param name="Relation"><c>agreement</c>, <c>discrepancy</c> or, for traps, <c>unrelated</c>.</param>
/// <param name="IsTrap">Whether a naive checker would flag it wrongly.</param>
/// <param name="Type">Type of a discrepancy; null otherwise.</param>
/// <param name="Severity">Severity of a discrepancy; null otherwise.</param>
/// <param name="A">Passage of the first report.</param>
/// <param name="B">Passage of the second.</param>
/// <param name="SpanA">Where the first stands.</param>
/// <param name="SpanB">Where the second stands.</param>
internal sealed record GoldItem(string Relation, bool IsTrap, string? Type, string? Severity, string A, string B, CodePointSpan SpanA, CodePointSpan SpanB);
