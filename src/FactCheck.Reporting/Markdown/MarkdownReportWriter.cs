using System.Globalization;
using System.Text;
using FactCheck.Reporting.Facts;

namespace FactCheck.Reporting.Markdown;

/// <summary>Writes a report that fits a pull-request comment: counts, a table of discrepancies for each severity, the rest folded away.</summary>
public static class MarkdownReportWriter
{
    /// <summary>GitHub takes comments up to 65,536 characters.</summary>
    internal const int MostCharacters = 60_000;

    private const int MostListed = 40;

    /// <summary>The report in GitHub's Markdown, at most 60,000 characters; what does not fit is counted.</summary>
    public static string ToText(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        StringBuilder text = new();
        AppendHead(text, view);
        AppendFindings(text, view);
        AppendFacts(text, view);
        AppendFolded(text, "Agreements", [.. view.Agreements.Select(finding => MarkdownText.Escape(finding.Summary))]);
        AppendClaims(text, view);
        AppendFolded(text, "Decided before, not counted", [.. view.Decided.Select(finding => $"{finding.RuleId} {MarkdownText.Escape(finding.Summary)}: {MarkdownText.Escape(finding.Decision?.Reason ?? finding.Status)}")]);
        string judge = report.Engine.Judge is { } model ? $"judge {MarkdownText.Escape(model)}" : "no model asked";
        text.Append(CultureInfo.InvariantCulture, $"\n<sub>FactCheck {report.Engine.Version} · {MarkdownText.Escape(report.Engine.Mode)}, {judge}</sub>\n");
        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, ReportView view)
    {
        string counts = view.Open.Count == 0 ? "no discrepancies" : ReportView.CountsOf(view.Open);
        text.Append(CultureInfo.InvariantCulture, $"### FactCheck: {counts}\n\n");
        foreach (DocumentView document in view.Documents)
        {
            string role = view.Report.Review is null ? document.Document.Id : document == view.Documents[0] ? "draft" : "source";
            string title = document.Document.Title is { } known ? $" {MarkdownText.Escape(known)}" : "";
            string published = document.Document.PublishedAt is { } date ? $" ({MarkdownText.Escape(date)})" : "";
            text.Append(CultureInfo.InvariantCulture, $"- **{role}** {MarkdownText.Escape(document.Path ?? document.Name)}:{title}{published}\n");
        }

        foreach (string note in view.Report.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n> {MarkdownText.Escape(note)}\n");
        }
    }

    private static void AppendFindings(StringBuilder text, ReportView view)
    {
        int left = view.Open.Count;
        foreach (Severity severity in ReportTerms.Severities)
        {
            ReportFinding[] group = [.. view.Open.Where(finding => finding.Severity == severity)];
            if (group.Length == 0)
            {
                continue;
            }

            string term = ReportTerms.Of(severity);
            text.Append(CultureInfo.InvariantCulture, $"\n#### {char.ToUpperInvariant(term[0])}{term[1..]} ({group.Length})\n\n| | What differs | Passages |\n|---|---|---|\n");
            foreach (ReportFinding finding in group)
            {
                string row = RowOf(finding, view);
                if (text.Length + row.Length > MostCharacters)
                {
                    text.Append(CultureInfo.InvariantCulture, $"\n{left} more findings do not fit here.\n");
                    return;
                }

                text.Append(row);
                left--;
            }
        }
    }

    private static string RowOf(ReportFinding finding, ReportView view)
    {
        string type = finding.Type is { } known ? ReportTerms.Of(known) : "";
        string suggestion = finding.Suggestion is { } words ? $"<br>Suggestion: **{MarkdownText.Escape(words)}**" : "";
        IEnumerable<string> passages = finding.Evidence.Select(evidence => $"{MarkdownText.Escape(view.PlaceOf(evidence))} … {Marked(evidence, view[evidence.Document])} …");
        return $"| {finding.Id} {type}<br>{finding.RuleId} | {MarkdownText.Escape(view.HeadlineOf(finding))}{suggestion} | {string.Join("<br>", passages)} |\n";
    }

    /// <summary>The passage with the words that differ in bold.</summary>
    private static string Marked(ReportEvidence evidence, DocumentView document)
    {
        StringBuilder text = new();
        int position = evidence.Span.Start;
        foreach (TextSpan focus in evidence.Focus.Where(focus => focus.Start >= evidence.Span.Start && focus.End <= evidence.Span.End).Order())
        {
            if (focus.Start < position)
            {
                continue;
            }

            Append(text, document, TextSpan.FromBounds(position, focus.Start), strong: false);
            Append(text, document, focus, strong: true);
            position = focus.End;
        }

        Append(text, document, TextSpan.FromBounds(position, evidence.Span.End), strong: false);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, DocumentView document, TextSpan span, bool strong)
    {
        string words = span.Text(document.Readable);
        string escaped = MarkdownText.Escape(words);
        if (escaped.Length == 0)
        {
            text.Append(span.IsEmpty ? "" : " ");
            return;
        }

        string before = char.IsWhiteSpace(words[0]) ? " " : "";
        string after = char.IsWhiteSpace(words[^1]) ? " " : "";
        text.Append(before).Append(strong ? $"<b>{escaped}</b>" : escaped).Append(after);
    }

    private static void AppendFacts(StringBuilder text, ReportView view)
    {
        IReadOnlyList<ReportFact> facts = FactJoiner.Join(view.Report);
        if (facts.Count == 0 || text.Length > MostCharacters)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n#### Facts\n\n| | {string.Join(" | ", view.Documents.Select(document => document.Document.Id))} | alone | earliest | latest |\n|---|");
        text.Insert(text.Length, "---|", view.Documents.Count + 3).Append('\n');
        foreach (ReportFact fact in facts)
        {
            IEnumerable<string> values = view.Documents.Select(document => fact.Values.TryGetValue(document.Document.Id, out ReportEvidence? evidence)
                ? MarkdownText.Escape(document.WordsOf(DocumentView.MainSpan(evidence)))
                : "–");
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(' ', fact.Findings)} {ReportTerms.Of(fact.Type)} | {string.Join(" | ", values)} | {fact.Alone ?? ""} | {fact.Earliest ?? ""} | {fact.Latest ?? ""} |\n");
        }
    }

    private static void AppendClaims(StringBuilder text, ReportView view)
    {
        if (view.Report.Review is { } review)
        {
            DocumentView draft = view.Documents[0];
            AppendFolded(text, "Supported by nothing, not a finding", [.. review.Claims.Where(claim => claim.Verdict == ClaimVerdict.Unsupported)
                .Select(claim => string.Create(CultureInfo.InvariantCulture, $"line {draft.PositionOf(claim.Span.Start).Line}: {MarkdownText.Escape(draft.WordsOf(claim.Span))}"))]);
        }
        else
        {
            AppendFolded(text, "Only in one", [.. view.Report.Unmatched.Select(passage => $"{passage.Document}: {MarkdownText.Escape(view[passage.Document].WordsOf(passage.Span))}")]);
        }
    }

    private static void AppendFolded(StringBuilder text, string title, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0 || text.Length > MostCharacters)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n<details><summary>{title} ({entries.Count})</summary>\n\n");
        int shown = 0;
        foreach (string entry in entries.Take(MostListed))
        {
            if (text.Length + entry.Length > MostCharacters)
            {
                break;
            }

            text.Append("- ").Append(entry).Append('\n');
            shown++;
        }

        if (shown < entries.Count)
        {
            text.Append(CultureInfo.InvariantCulture, $"- and {entries.Count - shown} more\n");
        }

        text.Append("\n</details>\n");
    }
}
