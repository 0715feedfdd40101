using FactCheck.Language;

namespace FactCheck.Reports;

/// <summary>A comment in a draft that takes findings out of its review.</summary>
/// <param name="Line">Line of the comment, from 1.</param>
/// <param name="RuleIds">The rules that it names.</param>
/// <param name="Reason">Why; empty where the author gave none, and then the comment does nothing.</param>
/// <param name="Scope">The block that it speaks of; empty where none follows.</param>
public sealed record InlineIgnore(int Line, IReadOnlyList<string> RuleIds, string Reason, TextSpan Scope);
