namespace FactCheck.Evaluation;

/// <summary>A counterpart that differs in one respect.</summary>
/// <param name="B">The counterpart.</param>
/// <param name="Type">In what respect.</param>
/// <param name="Severity">How gravely.</param>
/// <param name="WordsA">The words that differ in the sentence.</param>
/// <param name="WordsB">The words that differ in the counterpart.</param>
internal sealed record BankDifference(string B, string Type, string Severity, string WordsA, string WordsB);
