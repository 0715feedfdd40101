using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FactCheck.Reporting.Html;

/// <summary>
/// Writes a report as one page that needs nothing else: findings as cards, the texts side by side with the differing words linked to them.
/// The page's policy allows only its own style and script, so nothing in an article can run or be fetched.
/// </summary>
public static class HtmlReportWriter
{
    /// <summary>The page.</summary>
    public static string ToText(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        string style = ReadAsset("report.css"), script = ReadAsset("report.js");
        StringBuilder html = new();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\" class=\"no-script\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'sha256-{HashOf(style)}'; script-src 'sha256-{HashOf(script)}'; base-uri 'none'; form-action 'none'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n<title>");
        html.AppendText(TitleOf(view)).Append("</title>\n<style>").Append(style).Append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n");
        AppendHead(html, view);
        AppendFilters(html, view);
        HtmlFacts.Append(html, view);
        html.Append("<main>\n<section class=\"findings\" id=\"findings\" aria-labelledby=\"findings-title\" tabindex=\"-1\">\n<h2 id=\"findings-title\">Findings</h2>\n");
        HtmlCards.Append(html, view);
        html.Append("</section>\n<div class=\"texts\">\n");
        foreach (DocumentView document in view.Documents)
        {
            HtmlArticle.Append(html, view, document);
        }

        html.Append("</div>\n</main>\n");
        AppendFoot(html, report.Engine);
        html.Append("<script>").Append(script).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static string TitleOf(ReportView view) => view.Report.Review is null
        ? $"FactCheck: {string.Join(" and ", view.Documents.Select(document => document.Name))}"
        : $"FactCheck: review of {view.Documents[0].Name}";

    private static void AppendHead(StringBuilder html, ReportView view)
    {
        html.Append("<header class=\"top\">\n<h1>");
        if (view.Report.Review is null)
        {
            html.AppendText(string.Create(CultureInfo.InvariantCulture, $"{view.Documents.Count} reports compared: ")).AppendText(string.Join(", ", view.Documents.Select(document => document.Name)));
        }
        else
        {
            html.Append("Review of ").AppendText(view.Documents[0].Name).Append(" against ").AppendText(string.Join(", ", view.Documents.Skip(1).Select(document => document.Name)));
        }

        html.Append("</h1>\n<ul class=\"counts\">\n");
        foreach (Severity severity in ReportTerms.Severities)
        {
            AppendCount(html, ReportTerms.Of(severity), view.Open.Count(finding => finding.Severity == severity), ReportTerms.Of(severity));
        }

        AppendCount(html, "agreement", view.Agreements.Count, view.Agreements.Count == 1 ? "agreement" : "agreements");
        if (view.Report.Review is { } review)
        {
            int unsupported = review.Claims.Count(claim => claim.Verdict == ClaimVerdict.Unsupported);
            AppendCount(html, "unsupported", unsupported, unsupported == 1 ? "claim that no source speaks of" : "claims that no source speaks of");
        }

        if (view.Decided.Count > 0)
        {
            AppendCount(html, "decided", view.Decided.Count, "decided before");
        }

        html.Append("</ul>\n");
        if (view.Report.Notes.Count > 0)
        {
            html.Append("<div class=\"notes\" role=\"note\" tabindex=\"0\">\n");
            foreach (string note in view.Report.Notes)
            {
                html.Append("<p>").AppendText(note).Append("</p>\n");
            }

            html.Append("</div>\n");
        }

        html.Append("</header>\n");
    }

    private static void AppendCount(StringBuilder html, string kind, int count, string words) =>
        html.Append(CultureInfo.InvariantCulture, $"<li class=\"{kind}\"><b>{count}</b> {words}</li>\n");

    private static void AppendFilters(StringBuilder html, ReportView view)
    {
        html.Append("<search class=\"filters needs-script\" aria-label=\"Filter the findings\">\n<form>\n<fieldset><legend>Severity</legend>");
        foreach (Severity severity in ReportTerms.Severities.Where(severity => view.Discrepancies.Any(finding => finding.Severity == severity)))
        {
            AppendBox(html, "severity", ReportTerms.Of(severity), ReportTerms.Of(severity), isChecked: true);
        }

        html.Append("</fieldset>\n<fieldset><legend>Type</legend>");
        foreach (DiscrepancyType type in ReportTerms.Types.Where(type => view.Discrepancies.Any(finding => finding.Type == type)))
        {
            AppendBox(html, "type", ReportTerms.Of(type), ReportTerms.Of(type), isChecked: true);
        }

        html.Append("</fieldset>\n<fieldset><legend class=\"unseen\">Show as well</legend>");
        AppendBox(html, "agreements", "on", "mark agreements", isChecked: false);
        if (view.Decided.Count > 0)
        {
            AppendBox(html, "decided", "on", "decided before", isChecked: false);
        }

        html.Append(CultureInfo.InvariantCulture, $"</fieldset>\n<p class=\"shown\" role=\"status\">{view.Discrepancies.Count} {(view.Discrepancies.Count == 1 ? "finding" : "findings")}</p>\n</form>\n</search>\n");
    }

    private static void AppendBox(StringBuilder html, string name, string value, string label, bool isChecked) =>
        html.Append(CultureInfo.InvariantCulture, $"<label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\"{(isChecked ? " checked" : "")}>{label}</label>");

    private static void AppendFoot(StringBuilder html, EngineInfo engine)
    {
        string judge = engine.Judge is { } model ? $"judge {model}" : "no language model asked";
        html.Append("<footer class=\"foot\">\n<p class=\"keys needs-script\"><kbd>n</kbd> next finding, <kbd>p</kbd> previous, <kbd>1</kbd> <kbd>2</kbd> … its words in the first, second … text, <kbd>Esc</kbd> back to the finding, <kbd>f</kbd> filters</p>\n<p>");
        html.AppendText($"FactCheck {engine.Version}, {engine.Mode}, {judge}, encoder {Short(engine.Model)}").Append("</p>\n</footer>\n");
    }

    private static string Short(string hash) => hash.Length > 20 ? hash[..20] + "…" : hash;

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string ReadAsset(string name)
    {
        using Stream stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
