using System.Globalization;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;

namespace FactCheck.Reviewing;

/// <summary>Turns a comparison whose first report is a draft and whose others are its sources into a review: what the sources say of each claim of the draft.</summary>
internal static class DraftReview
{
    /// <summary>Id of the draft.</summary>
    public const string Draft = "a";

    /// <summary>The review.</summary>
    /// <param name="report">The comparison of the draft with its sources, and of these with each other.</param>
    /// <param name="reports">The draft and its sources.</param>
    /// <param name="pairs">Every two of them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ComparisonReport Of(ComparisonReport report, IReadOnlyList<ArticleAnalysis> reports, IReadOnlyList<ReviewedPair> pairs, CancellationToken cancellationToken)
    {
        ReportFinding[] agreements = [.. report.Findings.Where(f => f.Relation == Relation.Agreement && OfDraft(f))];
        ReportFinding[] ofSources = [.. report.Findings.Where(f => f.Relation == Relation.Discrepancy && !OfDraft(f))];
        List<ReviewedFinding> reviewed = FindingGroups.Join([.. report.Findings.Where(f => f.Relation == Relation.Discrepancy && OfDraft(f))]);
        reviewed = [.. reviewed.Select(r => SourceDisputes.Settle(r, agreements, report.Documents, reports[0]))];
        reviewed.AddRange(SourceDisputes.Among(ofSources, agreements, reviewed, report.Documents, reports[0]));
        ReviewedFinding[] ordered = [.. reviewed
            .OrderByDescending(r => r.Finding.Severity)
            .ThenByDescending(r => r.Finding.Confidence)
            .ThenBy(r => r.Finding.Evidence[0].Span)
            .ThenBy(r => r.Finding.RuleId, StringComparer.Ordinal)
            .ThenBy(r => r.Finding.Fingerprint, StringComparer.Ordinal)];
        Suggestions suggestions = new(report.Documents);
        for (int i = 0; i < ordered.Length; i++)
        {
            ReportFinding finding = ordered[i].Finding with { Id = Id(i), Summary = SourceNames.InSummary(ordered[i].Finding.Summary, report.Documents) };
            ordered[i] = ordered[i] with { Finding = finding with { Suggestion = ordered[i].IsDisputed ? null : suggestions.For(finding) } };
        }

        ReportFinding[] findings = [.. ordered.Select(r => r.Finding), .. agreements.Select((f, i) => f with { Id = Id(ordered.Length + i) })];
        DraftClaim[] claims = [.. DraftClaims.Read(reports[0], ordered, ClaimSupport.Find(reports, [.. pairs.Where(p => p.A == 0).Select(p => p.Context)], cancellationToken))];
        return report with { Findings = findings, Notes = ReviewNotes.Rename(report, pairs), Review = new ReviewResult(claims, InlineIgnores.Read(reports[0].Article.Original)) };
    }

    private static bool OfDraft(ReportFinding finding) => finding.Evidence.Any(e => e.Document == Draft);

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"F{index + 1}");
}
