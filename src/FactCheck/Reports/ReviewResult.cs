namespace FactCheck.Reports;

/// <summary>The review of a draft against its sources. The draft is the first document of the report.</summary>
/// <param name="Claims">The claims of the draft in the order of its text.</param>
/// <param name="Ignores">The <c>factcheck: ignore</c> comments of the draft in the order of its text.</param>
public sealed record ReviewResult(IReadOnlyList<DraftClaim> Claims, IReadOnlyList<InlineIgnore> Ignores);
