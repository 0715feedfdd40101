using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Remarks;

/// <summary>The discrepancies on which nobody decided yet as remarks in the margin of one document.</summary>
public static class FindingRemarks
{
    /// <summary>A remark for each finding with a passage of the document, in the order of the text.</summary>
    /// <param name="report">The report.</param>
    /// <param name="document">Id of the document.</param>
    public static IReadOnlyList<FindingRemark> Of(ComparisonReport report, string document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        return
        [
            .. view.Open
                .Where(finding => finding.Evidence.Any(evidence => evidence.Document == document))
                .Select(finding => new FindingRemark(DocumentView.MainSpan(finding.Evidence.First(evidence => evidence.Document == document)), LinesOf(finding, view, document)))
                .OrderBy(remark => remark.Span),
        ];
    }

    private static List<string> LinesOf(ReportFinding finding, ReportView view, string document)
    {
        string severity = finding.Severity is { } known ? ReportTerms.Of(known) : "";
        string type = finding.Type is { } named ? ReportTerms.Of(named) : "";
        List<string> lines = [$"{severity} ({type}, {finding.RuleId}): {VisibleText.Escape(view.HeadlineOf(finding))}"];
        lines.AddRange(finding.Evidence.Where(evidence => evidence.Document != document)
            .Select(evidence => $"{VisibleText.Escape(view.PlaceOf(evidence))}: {view[evidence.Document].WordsOf(evidence.Span)}"));
        if (finding.Suggestion is { } suggestion)
        {
            lines.Add($"Use: {VisibleText.Escape(suggestion)}");
        }

        return lines;
    }
}
