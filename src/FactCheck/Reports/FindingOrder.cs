using System.Globalization;

namespace FactCheck.Reports;

/// <summary>The order in which a report lists its findings.</summary>
internal static class FindingOrder
{
    /// <summary>Discrepancies first, the gravest and surest before the others; numbered <c>F1</c>, <c>F2</c>, ….</summary>
    public static IReadOnlyList<ReportFinding> Apply(IEnumerable<ReportFinding> findings)
    {
        ReportFinding[] ordered = [.. findings
            .OrderBy(f => f.Relation == Relation.Discrepancy ? 0 : 1)
            .ThenByDescending(f => f.Severity)
            .ThenByDescending(f => f.Confidence)
            .ThenBy(f => f.Evidence[0].Document, StringComparer.Ordinal)
            .ThenBy(f => f.Evidence[0].Span)
            .ThenBy(f => f.RuleId, StringComparer.Ordinal)
            .ThenBy(f => f.Evidence[^1].Span)];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ordered[i] with { Id = string.Create(CultureInfo.InvariantCulture, $"F{i + 1}") };
        }

        return ordered;
    }
}
