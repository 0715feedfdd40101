using System.Globalization;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>A card for each discrepancy, then what agrees and what only one report has.</summary>
internal static class HtmlCards
{
    public static void Append(StringBuilder html, ReportView view)
    {
        if (view.Discrepancies.Count == 0)
        {
            html.Append("<p class=\"empty\">No discrepancies.</p>\n");
        }

        html.Append("<ol class=\"cards\">\n");
        foreach (ReportFinding finding in view.Discrepancies)
        {
            AppendCard(html, view, finding);
        }

        html.Append("</ol>\n");
        AppendClaims(html, view);
        AppendList(html, "Agreements", view.Agreements.Count, [.. view.Agreements.Select(finding => finding.Summary)]);
    }

    private static void AppendCard(StringBuilder html, ReportView view, ReportFinding finding)
    {
        string severity = finding.Severity is { } known ? ReportTerms.Of(known) : "";
        string type = finding.Type is { } named ? ReportTerms.Of(named) : "";
        string status = finding.Status == "new" ? "new" : "decided";
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"card {severity}\" id=\"{finding.Id}\" data-severity=\"{severity}\" data-type=\"{type}\" data-status=\"{status}\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"kind\"><b>{severity}</b> <span>{type}</span> <span>{finding.RuleId}</span> <span>{finding.Source} {finding.Confidence:F2}</span></p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h3 tabindex=\"-1\"><span class=\"number\">{finding.Id}</span> ").AppendText(view.HeadlineOf(finding)).Append("</h3>\n<dl>\n");
        foreach (ReportEvidence evidence in finding.Evidence)
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt><a href=\"#{HtmlArticle.AnchorOf(finding, evidence)}\">").AppendText(view.PlaceOf(evidence)).Append("</a></dt>\n<dd>");
            AppendPassage(html, evidence, view[evidence.Document]);
            html.Append("</dd>\n");
        }

        html.Append("</dl>\n");
        if (finding.Suggestion is { } suggestion)
        {
            html.Append("<p class=\"suggestion\">Suggestion: <b>").AppendText(suggestion).Append("</b></p>\n");
        }

        if (finding.Decision is { } decision)
        {
            html.Append("<p class=\"decision\">Decided before (").AppendText(decision.Origin).Append("): ").AppendText(decision.Reason).Append("</p>\n");
        }

        html.Append("<details><summary>Why these two were compared</summary>").AppendText(finding.Explanation).Append("</details>\n</li>\n");
    }

    private static void AppendPassage(StringBuilder html, ReportEvidence evidence, DocumentView document)
    {
        int position = evidence.Span.Start;
        foreach (TextSpan focus in evidence.Focus.Order())
        {
            int start = Math.Clamp(focus.Start, position, evidence.Span.End), end = Math.Clamp(focus.End, start, evidence.Span.End);
            html.AppendText(document.Readable[position..start]);
            if (end > start)
            {
                html.Append("<mark>").AppendText(document.Readable[start..end]).Append("</mark>");
            }

            position = end;
        }

        html.AppendText(document.Readable[position..evidence.Span.End]);
    }

    private static void AppendClaims(StringBuilder html, ReportView view)
    {
        if (view.Report.Review is { } review)
        {
            DraftClaim[] unsupported = [.. review.Claims.Where(claim => claim.Verdict == ClaimVerdict.Unsupported)];
            AppendList(html, "Claims that no source speaks of", unsupported.Length, [.. unsupported.Select(claim => view.Documents[0].WordsOf(claim.Span))]);
            return;
        }

        foreach (DocumentView document in view.Documents)
        {
            ReportPassage[] alone = [.. view.Report.Unmatched.Where(passage => passage.Document == document.Document.Id)];
            AppendList(html, $"Only in {view.NameOf(document.Document.Id)}", alone.Length, [.. alone.Select(passage => document.WordsOf(passage.Span))]);
        }
    }

    private static void AppendList(StringBuilder html, string title, int count, IReadOnlyList<string> entries)
    {
        if (count == 0)
        {
            return;
        }

        html.Append("<details class=\"more\"><summary>").AppendText(title).Append(CultureInfo.InvariantCulture, $" ({count})</summary>\n<ul>\n");
        foreach (string entry in entries)
        {
            html.Append("<li>").AppendText(entry).Append("</li>\n");
        }

        html.Append("</ul>\n</details>\n");
    }
}
