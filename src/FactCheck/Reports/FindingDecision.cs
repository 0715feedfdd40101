namespace FactCheck.Reports;

/// <summary>Why a finding is not new: somebody decided on it before.</summary>
/// <param name="Origin">Where the decision stands: <c>baseline</c>, <c>settings</c> or <c>comment</c>.</param>
/// <param name="Reason">The reason given there.</param>
public sealed record FindingDecision(string Origin, string Reason);
