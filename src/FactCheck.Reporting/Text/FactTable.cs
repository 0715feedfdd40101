using FactCheck.Reporting.Facts;
using Spectre.Console;

namespace FactCheck.Reporting.Text;

/// <summary>For three reports or more: fact by report, who stands alone, which value is the earliest and which the latest. Only facts that three reports state are listed.</summary>
internal static class FactTable
{
    private const int RemarkWidth = 36;
    private const int AloneWidth = 16;
    private const int LeastColumn = 8;
    private static readonly Style _strong = new(decoration: Decoration.Bold);

    public static IEnumerable<StyledLine> Lay(ComparisonReport report, int width)
    {
        IReadOnlyList<ReportFact> facts = FactJoiner.Join(report);
        if (facts.Count == 0)
        {
            yield break;
        }

        Dictionary<string, ReportDocument> byId = report.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        int idWidth = Math.Max(facts.Max(fact => IdsOf(fact).Length) + 4, "FACT".Length + 2);
        int column = Math.Max((width - idWidth - (facts.Any(fact => fact.Earliest is not null) ? RemarkWidth : AloneWidth)) / report.Documents.Count, LeastColumn);
        LineBuilder head = new LineBuilder(width).AddColumn("FACT", idWidth, _strong);
        foreach (ReportDocument document in report.Documents)
        {
            head.AddColumn(document.Id, column, _strong);
        }

        yield return head.Build();
        foreach (ReportFact fact in facts)
        {
            LineBuilder line = new LineBuilder(width).AddColumn($"  {IdsOf(fact)}", idWidth);
            foreach (ReportDocument document in report.Documents.Take((width - idWidth) / column))
            {
                string words = fact.Values.TryGetValue(document.Id, out ReportEvidence? evidence) ? WordsOf(evidence, byId[document.Id]) : "-";
                line.AddColumn(LineBuilder.Cut(words, column - 2), column);
            }

            string remark = RemarkOf(fact, line.Room);
            yield return line.Add(remark).Build();
        }

        yield return TextReportRenderer.Blank;
    }

    private static string IdsOf(ReportFact fact) => string.Join(' ', fact.Findings);

    private static string RemarkOf(ReportFact fact, int room)
    {
        string alone = fact.Alone is { } loner ? $"{loner} stands alone" : "";
        string order = fact.Earliest is { } first ? $"{first} earliest, {fact.Latest} latest" : "";
        string both = string.Join("; ", new[] { alone, order }.Where(part => part.Length > 0));
        return both.Length <= room ? both : alone.Length <= room ? alone : "";
    }

    private static string WordsOf(ReportEvidence evidence, ReportDocument document)
    {
        string text = document.Readable ?? document.Text;
        return VisibleText.Escape(evidence.Focus.Count > 0 ? string.Join(" … ", evidence.Focus.Select(focus => focus.Text(text))) : evidence.Span.Text(text));
    }
}
