using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>For three reports or more: fact by report, and who stands alone. Findings of one type that share words of a report are one fact; only facts that three reports state are listed.</summary>
internal static class FactTable
{
    private const int LeastDocuments = 3;
    private const int AloneWidth = 16;
    private const int LeastColumn = 8;
    private static readonly Style _strong = new(decoration: Decoration.Bold);

    public static IEnumerable<StyledLine> Lay(IReadOnlyList<ReportDocument> documents, IReadOnlyList<ReportFinding> findings, int width)
    {
        if (documents.Count < LeastDocuments)
        {
            yield break;
        }

        List<List<ReportFinding>> facts = [.. Join(findings).Where(fact => fact.Any(IsDiscrepancy) && DocumentsOf(fact).Count() >= LeastDocuments)];
        if (facts.Count == 0)
        {
            yield break;
        }

        Dictionary<string, ReportDocument> byId = documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        int idWidth = Math.Max(facts.Max(fact => IdsOf(fact).Length) + 4, "FACT".Length + 2);
        int column = Math.Max((width - idWidth - AloneWidth) / documents.Count, LeastColumn);
        LineBuilder head = new LineBuilder(width).AddColumn("FACT", idWidth, _strong);
        foreach (ReportDocument document in documents)
        {
            head.AddColumn(document.Id, column, _strong);
        }

        yield return head.Build();
        foreach (List<ReportFinding> fact in facts)
        {
            LineBuilder line = new LineBuilder(width).AddColumn($"  {IdsOf(fact)}", idWidth);
            foreach (ReportDocument document in documents.Take((width - idWidth) / column))
            {
                ReportEvidence? evidence = fact.SelectMany(finding => finding.Evidence).FirstOrDefault(evidence => evidence.Document == document.Id);
                line.AddColumn(evidence is null ? "-" : LineBuilder.Cut(WordsOf(evidence, byId[document.Id]), column - 2), column);
            }

            string alone = WhoStandsAlone(fact) is { } loner ? $"{loner} stands alone" : "";
            yield return line.Add(alone.Length <= line.Room ? alone : "").Build();
        }

        yield return TextReportRenderer.Blank;
    }

    private static bool IsDiscrepancy(ReportFinding finding) => finding.Relation == Relation.Discrepancy;

    private static IEnumerable<string> DocumentsOf(IEnumerable<ReportFinding> fact) =>
        fact.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal);

    private static string IdsOf(List<ReportFinding> fact) => string.Join(' ', fact.Where(IsDiscrepancy).Select(finding => finding.Id));

    /// <summary>Groups findings that are about one fact, in the order of their first discrepancy.</summary>
    private static List<List<ReportFinding>> Join(IReadOnlyList<ReportFinding> findings)
    {
        List<List<ReportFinding>> facts = [];
        foreach (ReportFinding finding in findings.OrderBy(finding => finding.Relation == Relation.Agreement))
        {
            List<List<ReportFinding>> same = [.. facts.Where(fact => fact.Any(other => AreOneFact(finding, other)))];
            if (same.Count == 0)
            {
                facts.Add([finding]);
                continue;
            }

            same[0].Add(finding);
            foreach (List<ReportFinding> merged in same.Skip(1))
            {
                same[0].AddRange(merged);
                facts.Remove(merged);
            }
        }

        return facts;
    }

    private static bool AreOneFact(ReportFinding left, ReportFinding right) =>
        left.Type is not null && left.Type == right.Type && left.Evidence.Any(one => right.Evidence.Any(other => one.Document == other.Document && ShareWords(one, other)));

    private static bool ShareWords(ReportEvidence left, ReportEvidence right) => left.Focus.Any(one => right.Focus.Any(one.Overlaps));

    private static string WordsOf(ReportEvidence evidence, ReportDocument document)
    {
        string text = document.Readable ?? document.Text;
        return VisibleText.Escape(evidence.Focus.Count > 0 ? string.Join(" … ", evidence.Focus.Select(focus => focus.Text(text))) : evidence.Span.Text(text));
    }

    /// <summary>The one report that every discrepancy is with and that agrees with none; by the values where one finding spans all reports.</summary>
    private static string? WhoStandsAlone(List<ReportFinding> fact)
    {
        List<string> alone = fact is [{ } only]
            ? AloneByValue(only)
            :
            [
                .. DocumentsOf(fact).Where(document =>
                    fact.Where(IsDiscrepancy).All(finding => States(finding, document)) && !fact.Any(finding => !IsDiscrepancy(finding) && States(finding, document))),
            ];
        return alone is [{ } document] ? document : null;
    }

    private static bool States(ReportFinding finding, string document) => finding.Evidence.Any(evidence => evidence.Document == document);

    private static List<string> AloneByValue(ReportFinding finding)
    {
        List<IGrouping<string, string>> byValue =
        [
            .. finding.Evidence
                .Where(evidence => evidence.Value is not null)
                .DistinctBy(evidence => evidence.Document, StringComparer.Ordinal)
                .GroupBy(evidence => string.Join('\u001F', evidence.Value!.Normalized), evidence => evidence.Document, StringComparer.Ordinal),
        ];
        return byValue.Count == 2 ? [.. byValue.Where(group => group.Count() == 1).SelectMany(group => group)] : [];
    }
}
