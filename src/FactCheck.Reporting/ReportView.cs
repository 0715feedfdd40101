using System.Globalization;

namespace FactCheck.Reporting;

/// <summary>A report with its documents by id and its findings sorted out.</summary>
internal sealed class ReportView
{
    private const string New = "new";
    private readonly Dictionary<string, DocumentView> _documents;

    public ReportView(ComparisonReport report)
    {
        Report = report;
        Documents = [.. report.Documents.Select(document => new DocumentView(document))];
        _documents = Documents.ToDictionary(view => view.Document.Id, StringComparer.Ordinal);
        Discrepancies = [.. report.Findings.Where(finding => finding.Relation == Relation.Discrepancy)];
        Agreements = [.. report.Findings.Where(finding => finding.Relation == Relation.Agreement)];
        Open = [.. Discrepancies.Where(finding => finding.Status == New)];
        Decided = [.. Discrepancies.Where(finding => finding.Status != New)];
    }

    public ComparisonReport Report { get; }

    public IReadOnlyList<DocumentView> Documents { get; }

    public IReadOnlyList<ReportFinding> Discrepancies { get; }

    public IReadOnlyList<ReportFinding> Agreements { get; }

    /// <summary>Discrepancies on which nobody decided yet.</summary>
    public IReadOnlyList<ReportFinding> Open { get; }

    /// <summary>Discrepancies that a baseline, the settings or a comment take out.</summary>
    public IReadOnlyList<ReportFinding> Decided { get; }

    public DocumentView this[string id] => _documents[id];

    /// <summary>The name by which messages call a document: its file name where that is unique, else its id and file name.</summary>
    public string NameOf(string id)
    {
        DocumentView document = _documents[id];
        return Documents.Count(other => other.Name == document.Name) == 1 ? document.Name : $"{id}:{document.Name}";
    }

    /// <summary>File and line of a passage, <c>wire.txt:3</c>.</summary>
    public string PlaceOf(ReportEvidence evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{NameOf(evidence.Document)}:{_documents[evidence.Document].PositionOf(DocumentView.MainSpan(evidence).Start).Line}");

    /// <summary>What differs, in the words of the texts where a value is compared, else as the rule puts it.</summary>
    public string HeadlineOf(ReportFinding finding)
    {
        const int Longest = 60;
        if (finding.Type is not (DiscrepancyType.Quantity or DiscrepancyType.Time or DiscrepancyType.Place) || finding.Evidence.Any(evidence => evidence.Focus.Count != 1 || evidence.Focus[0].Length > Longest))
        {
            return finding.Summary;
        }

        string first = finding.Evidence[0].Document;
        string own = WordsOf(finding.Evidence[0]);
        string[] others = [.. finding.Evidence.Where(evidence => evidence.Document != first).DistinctBy(ValueOf, StringComparer.Ordinal).Select(WordsOf).Distinct(StringComparer.OrdinalIgnoreCase)];
        int rest = finding.Summary.IndexOf("; ", StringComparison.Ordinal);
        return others.Length == 0 || others.Contains(own, StringComparer.OrdinalIgnoreCase) ? finding.Summary : $"{own} / {string.Join(" / ", others)}{(rest < 0 ? "" : finding.Summary[rest..])}";
    }

    private string ValueOf(ReportEvidence evidence) => evidence.Value is { } value ? string.Join('\u001F', value.Normalized) : WordsOf(evidence);

    private string WordsOf(ReportEvidence evidence) => _documents[evidence.Document].WordsOf(evidence.Focus[0]);

    /// <summary>The passages of a finding apart from its first one.</summary>
    public static IEnumerable<ReportEvidence> OthersOf(ReportFinding finding) => finding.Evidence.Skip(1);

    /// <summary><c>2 contradiction, 1 wording</c>, or <c>none</c>.</summary>
    public static string CountsOf(IReadOnlyList<ReportFinding> findings)
    {
        string counts = string.Join(", ", ReportTerms.Severities
            .Select(severity => (severity, Count: findings.Count(finding => finding.Severity == severity)))
            .Where(entry => entry.Count > 0)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Count} {ReportTerms.Of(entry.severity)}")));
        return counts.Length == 0 ? "none" : counts;
    }
}
