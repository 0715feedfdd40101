using FactCheck.Reporting.Markdown;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Markdown;

public class MarkdownReportWriterTests
{
    [Test]
    public void Two_reports() => Match("markdown-two-reports", SampleReports.Two());

    [Test]
    public void Three_reports() => Match("markdown-three-reports", SampleReports.Three());

    [Test]
    public void A_review() => Match("markdown-review", SampleReports.Review());

    [Test]
    public void Hostile_text_is_no_markup()
    {
        string text = MarkdownReportWriter.ToText(HostileReport.Build());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Does.Not.Contain("<script").And.Not.Contain("<img").And.Not.Contain("<a ").And.Not.Contain("</style"));
            Assert.That(new[] { "@editor", "#12", "https://", "[x](" }.Where(live => text.Contains(live, StringComparison.Ordinal)), Is.Empty);
            Assert.That(text.Where(c => (char.IsControl(c) && c != '\n') || c is '\u202E'), Is.Empty);
            Assert.That(text.Split('\n').Where(line => line.StartsWith("| F1", StringComparison.Ordinal)).Select(Cells), Is.EqualTo((int[])[3]));
        }
    }

    [Test]
    public void It_fits_a_comment_and_says_what_it_leaves_out()
    {
        ReportSketch sketch = new ReportSketch().Document(new string('x', 250) + " 12 hurt").Document("14 hurt");
        for (int i = 0; i < 500; i++)
        {
            sketch.Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14", new string('x', 250) + " [|12|]", "[|14|] hurt");
        }

        string text = MarkdownReportWriter.ToText(sketch.Build());
        int rows = text.Split('\n').Count(line => line.StartsWith("| F", StringComparison.Ordinal));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text, Has.Length.LessThan(65_536));
            Assert.That(rows, Is.GreaterThan(100));
            Assert.That(text, Does.Contain($"{500 - rows} more findings do not fit here."));
        }
    }

    private static int Cells(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') - 1;

    private static void Match(string snapshot, ComparisonReport report) => Snapshot.Match("FactCheck.Reporting.Tests", snapshot, MarkdownReportWriter.ToText(report));
}
