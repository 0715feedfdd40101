using System.Globalization;
using System.Text;
using FactCheck.Reporting.Facts;

namespace FactCheck.Reporting.Html;

/// <summary>For three reports or more: a table of facts with each report's value.</summary>
internal static class HtmlFacts
{
    public static void Append(StringBuilder html, ReportView view)
    {
        IReadOnlyList<ReportFact> facts = FactJoiner.Join(view.Report);
        if (facts.Count == 0)
        {
            return;
        }

        html.Append("<section class=\"facts\" aria-labelledby=\"facts-title\" tabindex=\"0\">\n<h2 id=\"facts-title\">Facts</h2>\n<table>\n<thead><tr><th scope=\"col\">Fact</th>");
        foreach (DocumentView document in view.Documents)
        {
            html.Append("<th scope=\"col\">").AppendText(view.NameOf(document.Document.Id)).Append("</th>");
        }

        html.Append("<th scope=\"col\">Stands alone</th></tr></thead>\n<tbody>\n");
        foreach (ReportFact fact in facts)
        {
            AppendFact(html, view, fact);
        }

        html.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void AppendFact(StringBuilder html, ReportView view, ReportFact fact)
    {
        html.Append("<tr><th scope=\"row\">");
        foreach (string id in fact.Findings)
        {
            html.Append(CultureInfo.InvariantCulture, $"<a href=\"#{id}\">{id}</a> ");
        }

        html.Append(CultureInfo.InvariantCulture, $"{ReportTerms.Of(fact.Type)}</th>");
        foreach (DocumentView document in view.Documents)
        {
            string id = document.Document.Id;
            html.Append(fact.Alone == id ? "<td class=\"alone\">" : "<td>");
            if (fact.Values.TryGetValue(id, out ReportEvidence? evidence))
            {
                html.AppendText(document.Readable.Substring(DocumentView.MainSpan(evidence).Start, DocumentView.MainSpan(evidence).Length));
                html.Append(fact.Earliest == id ? " <span class=\"when\">earliest</span>" : fact.Latest == id ? " <span class=\"when\">latest</span>" : "");
            }
            else
            {
                html.Append('–');
            }

            html.Append("</td>");
        }

        html.Append("<td>").AppendText(fact.Alone is { } alone ? view.NameOf(alone) : "").Append("</td></tr>\n");
    }
}
