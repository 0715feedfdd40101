using FactCheck.Reporting.Text;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Text;

public class TextReportRendererTests
{
    [TestCase("two-reports", 100)]
    [TestCase("two-reports-narrow", 60)]
    public void Two_reports(string snapshot, int width) => Match(snapshot, SampleReports.Two(), width: width);

    [Test]
    public void Two_reports_in_colour() => Match("two-reports-colour", SampleReports.Two(), colours: true);

    [Test]
    public void Two_reports_with_what_only_one_has() => Match("two-reports-unmatched", SampleReports.Two(), new TextReportOptions { ShowUnmatched = true, Elapsed = TimeSpan.FromMilliseconds(420) });

    [Test]
    public void Quiet_leaves_findings_and_counts() => Match("two-reports-quiet", SampleReports.Two(), new TextReportOptions { Quiet = true });

    [Test]
    public void Three_reports_show_who_stands_alone() => Match("three-reports", new ReportSketch()
        .Document("Left 12 hurt at noon.", "First")
        .Document("Left 14 hurt at dusk.", "Second")
        .Document("Left 14 hurt at dawn.", "Third")
        .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 in a, 14 in b and c", "Left [|12|] hurt", "Left [|14|] hurt", "Left [|14|] hurt")
        .Discrepancy(DiscrepancyType.Time, Severity.Contradiction, "noon, dusk and dawn", "at [|noon|]", "at [|dusk|]", "at [|dawn|]")
        .Discrepancy(DiscrepancyType.Time, Severity.Wording, "noon / dusk", "at [|noon|]", "at [|dusk|]")
        .Build());

    [TestCase("a", "F1 F2", "12 / 14 ab", "12 / 14 ac", "")]
    [TestCase("a", "F1", "12 / 14 ab", "", "14 / 14 bc")]
    [TestCase("c", "F1", "12 / 14 bc", "12 / 12 ab", "")]
    [TestCase("", "F1 F2 F3", "12 / 14 ab", "12 / 16 ac", "14 / 16 bc")]
    public void Findings_on_two_reports_each_are_joined_into_one_fact(string alone, string ids, params string[] findings)
    {
        ReportSketch sketch = new ReportSketch().Document("12 14 16 hurt").Document("12 14 16 hurt").Document("12 14 16 hurt");
        foreach (string[] parts in findings.Where(finding => finding.Length > 0).Select(finding => finding.Split(' ')))
        {
            string[] passages = [$"{parts[3][0]}: [|{Word(parts[3][0])}|]", $"{parts[3][1]}: [|{Word(parts[3][1])}|]"];
            _ = parts[0] == parts[2]
                ? sketch.Agreement(DiscrepancyType.Quantity, "same", passages)
                : sketch.Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "differs", passages);
        }

        string text = PlainConsole.Capture(console => TextReportRenderer.Render(sketch.Build(), console));
        string row = text.Split('\n').SkipWhile(line => !line.StartsWith("FACT", StringComparison.Ordinal)).ElementAt(1);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(row.Trim(), Does.StartWith(ids));
            Assert.That(row.EndsWith(alone.Length == 0 ? "16" : $"{alone} stands alone", StringComparison.Ordinal), Is.True, row);
        }

        static string Word(char document) => document switch
        {
            'a' => "12",
            'b' => "14",
            _ => "16",
        };
    }

    [Test]
    public void Reports_that_agree_are_said_to() => Match("no-discrepancy", new ReportSketch().Document("A dozen tugs.", "Tugs").Document("12 tugs.", null, "2024-03-05", "-")
        .Agreement(DiscrepancyType.Quantity, "a dozen tugs", "A dozen tugs", "12 tugs").Build());

    [Test]
    public void Escapes_in_articles_and_names_are_made_visible()
    {
        const string Hostile = "\u001B]0;owned\u0007\u001B[31mred\u202Etxt\u200B\u009B2J\0";
        ComparisonReport report = new ReportSketch()
            .Document($"{Hostile} left 12 hurt", Hostile, Hostile, Hostile, Hostile)
            .Document("14 hurt", null, null, Hostile)
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, Hostile, $"[|{Hostile}|] left 12 hurt", "[|14|] hurt")
            .Agreement(null, Hostile, "hurt", "hurt")
            .Unmatched("a", Hostile)
            .Note(Hostile)
            .Build() with
        { Engine = new EngineInfo("0", "rules", "sha256:00", Hostile) };

        string text = PlainConsole.Capture(console => TextReportRenderer.Render(report, console, new TextReportOptions { ShowUnmatched = true }));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Where(character => char.IsControl(character) && character != '\n'), Is.Empty);
            Assert.That(text.AsSpan().ContainsAny('\u202E', '\u200B'), Is.False);
            Assert.That(text, Does.Contain(@"\u001B[31mred\u202Etxt"));
        }
    }

    [TestCase(100)]
    [TestCase(60)]
    public void No_line_is_wider_than_the_console(int width)
    {
        string wide = string.Concat(Enumerable.Repeat("漢字 wide words ", 60));
        ComparisonReport report = new ReportSketch()
            .Document(wide + new string('x', 5000), wide, path: wide, outlet: wide)
            .Document(wide, wide)
            .Discrepancy(DiscrepancyType.Attribution, Severity.Wording, wide, wide[..280], $"{wide[..100]}[|{wide[100..150]}|]{wide[150..300]}")
            .Discrepancy(DiscrepancyType.Kind, Severity.Wording, "x", new string('x', 300), "[|" + wide[..299] + "|]")
            .Agreement(null, wide, "漢字", "漢字")
            .Unmatched("a", wide)
            .Note(wide)
            .Build();

        string text = PlainConsole.Capture(console => TextReportRenderer.Render(report, console, new TextReportOptions { ShowUnmatched = true }), width);

        Assert.That(text.Split('\n').Max(Spectre.Console.StringExtensions.GetCellWidth), Is.LessThanOrEqualTo(width));
    }

    private static void Match(string snapshot, ComparisonReport report, TextReportOptions? options = null, int width = 100, bool colours = false) =>
        Snapshot.Match("FactCheck.Reporting.Tests", snapshot, PlainConsole.Capture(console => TextReportRenderer.Render(report, console, options), width, colours));
}
