using System.Globalization;
using System.Text;
using FactCheck.Articles;

namespace FactCheck.Reporting.Html;

/// <summary>One text with its blocks; words that differ are links to their card.</summary>
internal static class HtmlArticle
{
    /// <summary>The id of the first marked word of a passage.</summary>
    public static string AnchorOf(ReportFinding finding, ReportEvidence evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Id}-{evidence.Document}-{evidence.Span.Start}");

    public static void Append(StringBuilder html, ReportView view, DocumentView document)
    {
        string id = document.Document.Id;
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"text\" aria-labelledby=\"text-{id}\">\n<header><h2 id=\"text-{id}\">");
        html.AppendText(view.Report.Review is null ? $"{id}: {view[id].Name}" : view.NameOf(id)).Append("</h2><p>").AppendText(AboutOf(view, document)).Append("</p></header>\n");
        html.Append("<div class=\"words\" tabindex=\"0\" role=\"group\" aria-label=\"Text of ").AppendAttribute(view.NameOf(id)).Append("\">\n");
        HtmlMarks marks = new(view, document);
        foreach (ArticleBlock block in BlocksOf(document))
        {
            bool isHeadline = block.Kind == BlockKind.Headline && block.IsCompared;
            if (!block.IsCompared)
            {
                html.Append("<p class=\"left-out\"><span class=\"why\">left out (").AppendText(block.IgnoreReason ?? "").Append("): </span>").AppendText(block.Span.Text(document.Readable)).Append("</p>\n");
                continue;
            }

            html.Append(isHeadline ? "<h3>" : "<p>");
            marks.Append(html, block.Span);
            html.Append(isHeadline ? "</h3>\n" : "</p>\n");
        }

        html.Append("</div>\n</section>\n");
    }

    private static string AboutOf(ReportView view, DocumentView document)
    {
        string? role = view.Report.Review is null ? null : document == view.Documents[0] ? "draft" : "source";
        string?[] parts = [role, document.Document.Outlet, document.Document.PublishedAt ?? "no date found", string.Create(CultureInfo.InvariantCulture, $"{document.Document.SentenceCount} sentences")];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    /// <summary>The blocks of the document; its lines where they are not known. What lies between blocks is blank or markup.</summary>
    private static IEnumerable<ArticleBlock> BlocksOf(DocumentView document)
    {
        if (document.Document.Blocks.Count > 0)
        {
            return document.Document.Blocks;
        }

        List<ArticleBlock> lines = [];
        int start = 0;
        string text = document.Readable;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || text[index] is '\n' or '\r')
            {
                if (!string.IsNullOrWhiteSpace(text[start..index]))
                {
                    lines.Add(new ArticleBlock(BlockKind.Paragraph, TextSpan.FromBounds(start, index)));
                }

                start = index + 1;
            }
        }

        return lines;
    }
}
