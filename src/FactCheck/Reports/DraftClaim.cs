using FactCheck.Language;

namespace FactCheck.Reports;

/// <summary>A claim of the draft: one compared sentence.</summary>
/// <param name="Span">Where it stands in the draft.</param>
/// <param name="Verdict">What the sources say of it, the gravest first.</param>
/// <param name="Findings">Ids of the discrepancies that lie in it.</param>
/// <param name="Supports">The passages that say the same, or part of it where it is partly supported; at most one a source.</param>
public sealed record DraftClaim(TextSpan Span, ClaimVerdict Verdict, IReadOnlyList<string> Findings, IReadOnlyList<ReportPassage> Supports);
