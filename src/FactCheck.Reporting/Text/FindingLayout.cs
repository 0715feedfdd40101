using System.Globalization;
using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>Lays out one discrepancy: a head line, then its passages with file and line.</summary>
internal sealed class FindingLayout
{
    private const int Indent = 6;
    private static readonly Style _faint = new(decoration: Decoration.Dim);
    private static readonly Style _strong = new(decoration: Decoration.Bold);
    private readonly Dictionary<string, ReportDocument> _documents;
    private readonly Dictionary<string, LineTable> _lines;
    private readonly int _width;
    private readonly bool _colours;
    private readonly int _idWidth;
    private readonly int _typeWidth;
    private readonly Func<string, string>? _nameOf;

    /// <param name="documents">The documents by id.</param>
    /// <param name="findings">All findings to lay out.</param>
    /// <param name="width">Columns.</param>
    /// <param name="colours">Whether words are marked by colours.</param>
    /// <param name="nameOf">How passages call a document; null means by its id.</param>
    public FindingLayout(Dictionary<string, ReportDocument> documents, List<ReportFinding> findings, int width, bool colours, Func<string, string>? nameOf = null)
    {
        _nameOf = nameOf;
        _documents = documents;
        _lines = documents.ToDictionary(entry => entry.Key, entry => new LineTable(entry.Value.Text), StringComparer.Ordinal);
        _width = width;
        _colours = colours;
        _idWidth = findings.Count == 0 ? 0 : findings.Max(finding => finding.Id.Length);
        _typeWidth = findings.Count == 0 ? 0 : findings.Max(finding => TypeOf(finding).Length);
    }

    /// <summary>Document and line of an offset, <c>a:11</c>.</summary>
    public string LabelOf(string document, int offset) => string.Create(CultureInfo.InvariantCulture, $"{_nameOf?.Invoke(document) ?? document}:{_lines[document].PositionOf(offset).Line}");

    public IEnumerable<StyledLine> Lay(ReportFinding finding)
    {
        yield return Head(finding);
        List<(string Label, ReportEvidence Evidence)> labelled =
            [.. finding.Evidence.Select(evidence => (LabelOf(evidence.Document, evidence.Span.Start), evidence))];
        int labelWidth = labelled.Count == 0 ? 0 : labelled.Max(entry => entry.Label.Length) + 2;
        Style? mark = _colours && finding.Severity is { } severity ? TextReportRenderer.StyleOf(severity).Decoration(Decoration.Bold) : null;
        foreach ((string label, ReportEvidence evidence) in labelled)
        {
            ReportDocument document = _documents[evidence.Document];
            string lead = label;
            foreach (IReadOnlyList<StyledPiece> line in Passage.Lay(document.Readable ?? document.Text, evidence.Span, evidence.Focus, _width - Indent - labelWidth, mark))
            {
                yield return new LineBuilder(_width).Add(new string(' ', Indent)).AddColumn(lead, labelWidth, _faint).Add(line).Build();
                lead = "";
            }
        }

        if (finding.Suggestion is { } suggestion)
        {
            yield return new LineBuilder(_width).Add(new string(' ', Indent)).AddColumn("use", labelWidth, _faint).Add(LineBuilder.Cut(VisibleText.Escape(suggestion), _width - Indent - labelWidth), _strong).Build();
        }

        yield return TextReportRenderer.Blank;
    }

    private static string TypeOf(ReportFinding finding) => finding.Type is { } type ? ReportTerms.Of(type) : "";

    private StyledLine Head(ReportFinding finding)
    {
        string right = string.Create(CultureInfo.InvariantCulture, $"{finding.RuleId}  {finding.Source}  {finding.Confidence:F2}");
        LineBuilder line = new LineBuilder(_width)
            .Add(finding.DependsOnIdentity ? "≈ " : "  ")
            .AddColumn(finding.Id, _idWidth, new Style(decoration: Decoration.Bold))
            .Add("  ")
            .AddColumn(TypeOf(finding), _typeWidth)
            .Add("  ");
        string status = finding.Status == "new" ? "" : $" ({finding.Status})";
        return line.AddColumn(VisibleText.Escape(finding.Summary) + status, line.Room - right.Length - 2).AddRight(right, _faint).Build();
    }
}
