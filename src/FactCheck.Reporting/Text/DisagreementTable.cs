using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>For three reports or more: fact by report, and who stands alone. Only facts that three reports state are listed.</summary>
internal static class DisagreementTable
{
    private const int LeastDocuments = 3;
    private const int AloneWidth = 18;
    private static readonly Style _strong = new(decoration: Decoration.Bold);

    public static IEnumerable<StyledLine> Lay(IReadOnlyList<ReportDocument> documents, List<ReportFinding> discrepancies, int width)
    {
        List<ReportFinding> facts = [.. discrepancies.Where(finding => DocumentsOf(finding).Count >= LeastDocuments)];
        if (documents.Count < LeastDocuments || facts.Count == 0)
        {
            yield break;
        }

        int idWidth = facts.Max(finding => finding.Id.Length) + 4;
        int column = Math.Max((width - idWidth - AloneWidth) / documents.Count, 6);
        LineBuilder head = new LineBuilder(width).AddColumn("FACT", idWidth, _strong);
        foreach (ReportDocument document in documents)
        {
            head.AddColumn(document.Id, column, _strong);
        }

        yield return head.Build();
        Dictionary<string, ReportDocument> byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        foreach (ReportFinding finding in facts)
        {
            LineBuilder line = new LineBuilder(width).AddColumn($"  {finding.Id}", idWidth);
            foreach (ReportDocument document in documents)
            {
                ReportEvidence? evidence = finding.Evidence.FirstOrDefault(evidence => evidence.Document == document.Id);
                line.AddColumn(evidence is null ? "-" : LineBuilder.Cut(WordsOf(evidence, byId[document.Id]), column - 2), column);
            }

            yield return line.Add(WhoStandsAlone(finding) is { } alone ? $"{alone} stands alone" : "").Build();
        }

        yield return TextReportRenderer.Blank;
    }

    private static HashSet<string> DocumentsOf(ReportFinding finding) => [.. finding.Evidence.Select(evidence => evidence.Document)];

    private static string WordsOf(ReportEvidence evidence, ReportDocument document)
    {
        string text = document.Readable ?? document.Text;
        return VisibleText.Escape(evidence.Focus.Count > 0 ? string.Join(" … ", evidence.Focus.Select(focus => focus.Text(text))) : evidence.Span.Text(text));
    }

    /// <summary>The one report whose value differs while all others share theirs.</summary>
    private static string? WhoStandsAlone(ReportFinding finding)
    {
        List<IGrouping<string, string>> byValue =
        [
            .. finding.Evidence
                .Where(evidence => evidence.Value is not null)
                .DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)
                .GroupBy(evidence => string.Join('\u001F', evidence.Value!.Normalized), evidence => evidence.Document, StringComparer.Ordinal),
        ];
        return byValue.Count == 2 && byValue.Count(group => group.Count() == 1) == 1 ? byValue.Single(group => group.Count() == 1).Single() : null;
    }
}
