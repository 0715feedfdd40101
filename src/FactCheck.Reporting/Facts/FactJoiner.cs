namespace FactCheck.Reporting.Facts;

/// <summary>Joins the findings of every two reports into facts: findings of one type that share words of a report are one fact.</summary>
internal static class FactJoiner
{
    private const int LeastDocuments = 3;

    /// <summary>The facts that three reports or more state with a discrepancy among them, in the order of their first discrepancy; none for fewer reports and for reviews, where the draft is no witness.</summary>
    public static IReadOnlyList<ReportFact> Join(ComparisonReport report) => report.Documents.Count < LeastDocuments || report.Review is not null
        ? []
        : [.. Group(report.Findings).Where(fact => fact.Any(IsDiscrepancy) && DocumentsOf(fact).Count() >= LeastDocuments).Select(fact => Create(fact, report.Documents))];

    private static ReportFact Create(List<ReportFinding> fact, IReadOnlyList<ReportDocument> documents)
    {
        Dictionary<string, ReportEvidence> values = new(StringComparer.Ordinal);
        foreach (ReportEvidence evidence in fact.SelectMany(finding => finding.Evidence))
        {
            values.TryAdd(evidence.Document, evidence);
        }

        ReportDocument[] dated = [.. documents.Where(document => values.ContainsKey(document.Id) && document.PublishedAt is not null).OrderBy(document => document.PublishedAt, StringComparer.Ordinal)];
        bool ordered = dated.Length > 1 && dated[0].PublishedAt != dated[^1].PublishedAt;
        return new ReportFact(
            fact.First(IsDiscrepancy).Type!.Value,
            [.. fact.Where(IsDiscrepancy).Select(finding => finding.Id)],
            values,
            WhoStandsAlone(fact),
            ordered ? dated[0].Id : null,
            ordered ? dated[^1].Id : null);
    }

    private static bool IsDiscrepancy(ReportFinding finding) => finding.Relation == Relation.Discrepancy;

    private static IEnumerable<string> DocumentsOf(IEnumerable<ReportFinding> fact) =>
        fact.SelectMany(finding => finding.Evidence).Select(evidence => evidence.Document).Distinct(StringComparer.Ordinal);

    private static List<List<ReportFinding>> Group(IReadOnlyList<ReportFinding> findings)
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
