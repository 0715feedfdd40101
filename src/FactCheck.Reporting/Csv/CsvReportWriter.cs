using System.Globalization;
using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.Csv;

/// <summary>Writes a row for each passage of each finding, agreements included. Offsets are those of the JSON; texts are on one line and safe to open in a spreadsheet.</summary>
public static class CsvReportWriter
{
    private const string Head = "id,status,relation,severity,type,rule,confidence,summary,suggestion,reason,fingerprint,document,path,line,column,start,end,focus_start,focus_end,focus,text";

    /// <summary>The rows with their head; lines end in LF.</summary>
    public static string ToText(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        StringBuilder text = new(Head + "\n");
        foreach (ReportFinding finding in report.Findings)
        {
            foreach (ReportEvidence evidence in finding.Evidence)
            {
                AppendRow(text, finding, evidence, view[evidence.Document]);
            }
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, ReportFinding finding, ReportEvidence evidence, DocumentView document)
    {
        TextSpan focus = DocumentView.MainSpan(evidence);
        (int line, int column) = document.PositionOf(focus.Start);
        string[] cells =
        [
            finding.Id,
            finding.Status,
            ReportTerms.Of(finding.Relation),
            finding.Severity is { } severity ? ReportTerms.Of(severity) : "",
            finding.Type is { } type ? ReportTerms.Of(type) : "",
            finding.RuleId,
            finding.Confidence.ToString("0.####", CultureInfo.InvariantCulture),
            Cell(finding.Summary),
            Cell(finding.Suggestion ?? ""),
            Cell(finding.Decision?.Reason ?? ""),
            Cell(finding.Fingerprint),
            evidence.Document,
            Cell(document.Document.Path ?? ""),
            Number(line),
            Number(column),
            Number(evidence.Span.Start),
            Number(evidence.Span.End),
            Number(focus.Start),
            Number(focus.End),
            Cell(document.WordsOf(focus)),
            Cell(document.WordsOf(evidence.Span)),
        ];
        text.AppendJoin(',', cells).Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A quoted cell where needed; one that a spreadsheet would take for a formula begins with an apostrophe.</summary>
    private static string Cell(string text)
    {
        string cell = VisibleText.Escape(text);
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@')
        {
            cell = "'" + cell;
        }

        return cell.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
