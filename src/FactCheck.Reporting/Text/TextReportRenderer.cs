using System.Globalization;
using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>
/// Prints a report for an editor: what concerns the whole set first, then the discrepancies, the gravest first, with their passages
/// one under the other, then what agrees and what only one report has. Foreign text is made safe to show (<see cref="VisibleText"/>).
/// </summary>
public static class TextReportRenderer
{
    private const int WidestLine = 120;
    private const int NarrowestLine = 60;
    private const int Indent = 6;
    private const int LeastExampleWidth = 12;
    private const string UnmatchedHint = "--unmatched shows them";
    private static readonly Style _faint = new(decoration: Decoration.Dim);
    private static readonly Style _strong = new(decoration: Decoration.Bold);

    /// <summary>Prints the report; without colours the differing words stand in brackets.</summary>
    public static void Render(ComparisonReport report, IAnsiConsole console, TextReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(console);
        options ??= new TextReportOptions();
        int width = Math.Clamp(console.Profile.Width, NarrowestLine, WidestLine);
        bool colours = console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
        foreach (StyledLine line in Lay(report, options, width, colours))
        {
            console.Write(line);
        }
    }

    private static List<StyledLine> Lay(ComparisonReport report, TextReportOptions options, int width, bool colours)
    {
        Dictionary<string, ReportDocument> documents = report.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        List<ReportFinding> discrepancies = [.. report.Findings.Where(finding => finding.Relation == Relation.Discrepancy)];
        List<StyledLine> lines = [];
        if (!options.Quiet)
        {
            lines.AddRange(LayHead(report.Documents, width));
        }

        lines.AddRange(LayNotes(report.Notes, width));
        FindingLayout layout = new(documents, discrepancies, width, colours);
        foreach (Severity severity in ReportTerms.Severities)
        {
            List<ReportFinding> group = [.. discrepancies.Where(finding => finding.Severity == severity)];
            if (group.Count > 0)
            {
                lines.Add(GroupHead(severity, group.Count, discrepancies.Count, width));
                lines.Add(Blank);
                lines.AddRange(group.SelectMany(layout.Lay));
            }
        }

        if (!options.Quiet)
        {
            lines.AddRange(FactTable.Lay(report, width));
            lines.AddRange(LayAgreements(report.Findings, width));
            lines.AddRange(LayUnmatched(report, documents, layout, options.ShowUnmatched, width));
        }

        lines.AddRange(LineBuilder.Wrap(LastLine(report, discrepancies, options.Elapsed), width, " · ").Select(line => new LineBuilder(width).Add(line, _strong).Build()));
        return lines;
    }

    internal static StyledLine Blank { get; } = new([]);

    internal static Style StyleOf(Severity severity) => new(severity switch
    {
        Severity.Contradiction => Color.Red,
        Severity.Incomplete => Color.Yellow,
        _ => Color.Blue,
    });

    internal static IEnumerable<StyledLine> LayHead(IReadOnlyList<ReportDocument> documents, int width)
    {
        foreach (ReportDocument document in documents)
        {
            string name = document.Title ?? document.Path switch
            {
                null => "(no title)",
                "-" => "(standard input)",
                { } path => path,
            };
            string date = document.PublishedAt is { } published ? SpellDate(published) : "no date found";
            string count = Count(document.SentenceCount, "sentence", "sentences");
            yield return new LineBuilder(width)
                .Add($"{document.Id}  ", _strong)
                .AddColumn(VisibleText.Escape(document.Outlet is { } outlet ? $"{name} ({outlet})" : name), width - Indent - 38, _strong)
                .Add("  ")
                .AddColumn(VisibleText.Escape(date), 18)
                .AddRight(count, _faint)
                .Build();
        }

        yield return Blank;
    }

    internal static List<StyledLine> LayNotes(IReadOnlyList<string> notes, int width)
    {
        List<StyledLine> lines = [];
        foreach (string note in notes)
        {
            string lead = "! ";
            foreach (string line in LineBuilder.Wrap(VisibleText.Escape(note), width - 2))
            {
                lines.Add(new LineBuilder(width).Add(lead, _strong).Add(line).Build());
                lead = "  ";
            }
        }

        if (lines.Count > 0)
        {
            lines.Add(Blank);
        }

        return lines;
    }

    private static StyledLine GroupHead(Severity severity, int count, int all, int width) =>
        new LineBuilder(width)
            .Add(ReportTerms.Of(severity).ToUpperInvariant(), StyleOf(severity).Decoration(Decoration.Bold))
            .AddRight(string.Create(CultureInfo.InvariantCulture, $"{count} of {all}"), _faint)
            .Build();

    private static IEnumerable<StyledLine> LayAgreements(IReadOnlyList<ReportFinding> findings, int width)
    {
        List<ReportFinding> agreements = [.. findings.Where(finding => finding.Relation == Relation.Agreement)];
        if (agreements.Count > 0)
        {
            string head = string.Create(CultureInfo.InvariantCulture, $"AGREE ({agreements.Count})  ");
            string list = string.Join(" · ", agreements.Select(finding => VisibleText.Escape(finding.Summary)));
            yield return new LineBuilder(width).Add(head, _strong).Add(LineBuilder.Cut(list, width - head.Length)).Build();
        }
    }

    private static IEnumerable<StyledLine> LayUnmatched(
        ComparisonReport report,
        Dictionary<string, ReportDocument> documents,
        FindingLayout layout,
        bool listed,
        int width)
    {
        if (report.Unmatched.Count == 0)
        {
            yield break;
        }

        List<(string Count, ReportPassage First)> counts =
        [
            .. report.Unmatched
                .GroupBy(passage => passage.Document, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => ($"  {group.Key}: {Count(group.Count(), "fact", "facts")}", group.First())),
        ];
        LineBuilder line = new LineBuilder(width).Add("ONLY IN ONE", _strong);
        int exampleWidth = ((line.Room - counts.Sum(entry => entry.Count.Length) - UnmatchedHint.Length - 2) / counts.Count) - " ()".Length;
        foreach ((string count, ReportPassage first) in counts)
        {
            bool shown = !listed && exampleWidth >= LeastExampleWidth;
            line.Add(count).Add(shown ? $" ({LineBuilder.Cut(TextOf(first, documents[first.Document]), exampleWidth)})" : "");
        }

        yield return listed ? line.Build() : line.AddRight(UnmatchedHint, _faint).Build();
        if (listed)
        {
            foreach (ReportPassage passage in report.Unmatched)
            {
                ReportDocument document = documents[passage.Document];
                string label = layout.LabelOf(passage.Document, passage.Span.Start).PadRight(7);
                string text = LineBuilder.Cut(TextOf(passage, document), width - Indent - label.Length);
                yield return new LineBuilder(width).Add(new string(' ', Indent)).Add(label, _faint).Add(text).Build();
            }
        }
    }

    private static string TextOf(ReportPassage passage, ReportDocument document) => VisibleText.Escape(passage.Span.Text(document.Readable ?? document.Text));

    private static string LastLine(ComparisonReport report, List<ReportFinding> discrepancies, TimeSpan? elapsed)
    {
        IEnumerable<string> bySeverity = ReportTerms.Severities
            .Select(severity => (severity, count: discrepancies.Count(finding => finding.Severity == severity)))
            .Where(entry => entry.count > 0)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.count} {ReportTerms.Of(entry.severity)}"));
        string counts = discrepancies.Count == 0
            ? "no discrepancies"
            : $"{Count(discrepancies.Count, "discrepancy", "discrepancies")}: {string.Join(", ", bySeverity)}";
        string judge = report.Engine.Judge is { } model ? $"judge {VisibleText.Escape(model)}" : "no model asked";
        string last = $"{counts} · {Count(report.Findings.Count - discrepancies.Count, "agreement", "agreements")} · " +
            $"{VisibleText.Escape(report.Engine.Mode.Replace("+", " + ", StringComparison.Ordinal))}, {judge}";
        return elapsed is { } time ? string.Create(CultureInfo.InvariantCulture, $"{last} · {time.TotalSeconds:F1} s") : last;
    }

    private static string SpellDate(string published) =>
        DateOnly.TryParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
            : published;

    internal static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
