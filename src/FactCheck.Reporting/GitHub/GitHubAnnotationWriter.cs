using System.Globalization;
using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting.GitHub;

/// <summary>Writes the discrepancies on which nobody decided yet as workflow commands of GitHub Actions, which it shows beside the lines of a file.</summary>
public static class GitHubAnnotationWriter
{
    /// <summary>A line for each finding; empty where there is none.</summary>
    public static string ToText(ComparisonReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportView view = new(report);
        StringBuilder text = new();
        foreach (ReportFinding finding in view.Open)
        {
            Append(text, finding, view);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportFinding finding, ReportView view)
    {
        ReportEvidence first = finding.Evidence[0];
        DocumentView document = view[first.Document];
        TextSpan span = DocumentView.MainSpan(first);
        (int line, int column) = document.PositionOf(span.Start);
        (int endLine, int endColumn) = document.PositionOf(span.End);
        string type = finding.Type is { } known ? ReportTerms.Of(known) : "";
        text.Append(finding.Severity switch { Severity.Contradiction => "::error ", Severity.Incomplete => "::warning ", _ => "::notice " });
        if (document.Path is { } path)
        {
            text.Append("file=").Append(Property(path)).Append(',');
        }

        text.Append(CultureInfo.InvariantCulture, $"line={line},endLine={endLine}");
        if (line == endLine)
        {
            text.Append(CultureInfo.InvariantCulture, $",col={column},endColumn={endColumn}");
        }

        text.Append(CultureInfo.InvariantCulture, $",title={Property($"{finding.RuleId} {type}".TrimEnd())}::");
        text.Append(Data(MessageOf(finding, view))).Append('\n');
    }

    private static string MessageOf(ReportFinding finding, ReportView view)
    {
        StringBuilder message = new(VisibleText.Escape(view.HeadlineOf(finding)));
        foreach (ReportEvidence evidence in ReportView.OthersOf(finding))
        {
            message.Append('\n').Append(VisibleText.Escape(view.PlaceOf(evidence))).Append(": ").Append(view[evidence.Document].WordsOf(evidence.Span));
        }

        if (finding.Suggestion is { } suggestion)
        {
            message.Append("\nSuggestion: ").Append(VisibleText.Escape(suggestion));
        }

        return message.ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
