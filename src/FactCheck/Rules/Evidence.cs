using FactCheck.Language;

namespace FactCheck.Rules;

/// <summary>One side of a finding.</summary>
/// <param name="SentenceIndex">Index of the sentence in its report.</param>
/// <param name="Clause">The smallest clause that carries the claim.</param>
/// <param name="Focus">The words that differ or were compared.</param>
/// <param name="Value">The compared value, if one was read.</param>
public sealed record Evidence(int SentenceIndex, TextSpan Clause, IReadOnlyList<TextSpan> Focus, ReportValue? Value);
