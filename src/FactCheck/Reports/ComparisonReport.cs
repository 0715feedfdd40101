using FactCheck.Articles;
using FactCheck.Language;

namespace FactCheck.Reports;

/// <summary>The result of comparing two or more reports; what every renderer prints.</summary>
/// <param name="Engine">Which engine made it.</param>
/// <param name="Documents">The reports, in the order given.</param>
/// <param name="Findings">Agreements and discrepancies, the gravest first.</param>
/// <param name="Unmatched">Passages with facts that only one report has.</param>
/// <param name="Ignored">Passages left out of comparison, with the reason.</param>
/// <param name="Notes">What a reader must know about the whole set before the findings.</param>
public sealed record ComparisonReport(
    EngineInfo Engine,
    IReadOnlyList<ReportDocument> Documents,
    IReadOnlyList<ReportFinding> Findings,
    IReadOnlyList<ReportPassage> Unmatched,
    IReadOnlyList<ReportPassage> Ignored,
    IReadOnlyList<string> Notes)
{
    /// <summary>Whether a judge was asked and left requests without answer; the notes say why.</summary>
    public bool IsJudgeIncomplete { get; init; }

    /// <summary>What the review of a draft found, where the first document is a draft and the others are its sources; null for a comparison of equals.</summary>
    public ReviewResult? Review { get; init; }
}

/// <summary>Which engine made a report.</summary>
/// <param name="Version">Version of FactCheck.</param>
/// <param name="Mode">What decided: <c>rules+encoder</c>, <c>rules+encoder+judge</c>.</param>
/// <param name="Model">Hash of the encoder's weights, <c>sha256:…</c>.</param>
/// <param name="Judge">The language model asked for doubtful pairs; null where none was.</param>
public sealed record EngineInfo(string Version, string Mode, string Model, string? Judge);

/// <summary>One of the compared reports.</summary>
/// <param name="Id"><c>a</c>, <c>b</c>, <c>c</c>, … in the order given.</param>
/// <param name="Path">Path as given, or <c>-</c>; null where the text came without one.</param>
/// <param name="Title">Headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="PublishedAt">Publication date, ISO 8601.</param>
/// <param name="Language">Language code.</param>
/// <param name="SentenceCount">Number of compared sentences.</param>
/// <param name="Text">The decoded text that all offsets refer to.</param>
public sealed record ReportDocument(string Id, string? Path, string? Title, string? Outlet, string? PublishedAt, string Language, int SentenceCount, string Text)
{
    /// <summary>The text with markup inside compared blocks blanked out, as long as <see cref="Text"/>; null where the format has no markup.</summary>
    public string? Readable { get; init; }

    /// <summary>Headline, paragraphs and other blocks in order; empty where they are not known.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];
}

/// <summary>An agreement or a discrepancy between reports.</summary>
public sealed record ReportFinding
{
    /// <summary><c>F1</c>, <c>F2</c>, … in the order of the report.</summary>
    public required string Id { get; init; }

    /// <summary>Stable under unrelated edits: rule type, both normalised values and the anchor lemmas of the claim.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The rule that decided, <c>FCttnn</c>.</summary>
    public required string RuleId { get; init; }

    /// <summary>Agreement or discrepancy.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The respect compared; null on agreements where no value was compared.</summary>
    public required DiscrepancyType? Type { get; init; }

    /// <summary>How grave; null on agreements.</summary>
    public required Severity? Severity { get; init; }

    /// <summary>Calibrated probability that the finding is right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>One line that names both sides.</summary>
    public required string Summary { get; init; }

    /// <summary>Why the two passages were held to be about the same fact, and what decided.</summary>
    public required string Explanation { get; init; }

    /// <summary>Who decided: <c>rules</c>, <c>encoder</c> or <c>judge</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The other report's wording of a value that could simply be replaced.</summary>
    public string? Suggestion { get; init; }

    /// <summary><c>new</c>, <c>known</c> or <c>dismissed</c>.</summary>
    public string Status { get; init; } = "new";

    /// <summary>Who set a status other than <c>new</c>, and why; null for a new finding.</summary>
    public FindingDecision? Decision { get; init; }

    /// <summary>Whether the finding hangs on the uncertain identity of two events.</summary>
    public bool DependsOnIdentity { get; init; }

    /// <summary>The passages, at most three a document.</summary>
    public required IReadOnlyList<ReportEvidence> Evidence { get; init; }
}

/// <summary>One passage of a finding.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Span">The smallest clause that carries the claim.</param>
/// <param name="Focus">The words that differ (or, in agreements, that were compared).</param>
/// <param name="Value">The compared value; null where none was.</param>
public sealed record ReportEvidence(string Document, TextSpan Span, IReadOnlyList<TextSpan> Focus, ReportValue? Value);

/// <summary>A compared value as the report shows it.</summary>
/// <param name="Kind">Kind of value: <c>quantity</c>, <c>list</c>, …</param>
/// <param name="Normalized">Its normalised forms.</param>
public sealed record ReportValue(string Kind, IReadOnlyList<string> Normalized);

/// <summary>A passage outside the findings.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Reason">Why it was left out of comparison; null for unmatched facts.</param>
public sealed record ReportPassage(string Document, TextSpan Span, string? Reason);
