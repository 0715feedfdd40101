using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Reporting.Html;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Html;

public class HtmlReportWriterTests
{
    [TestCase("html-two-reports")]
    [TestCase("html-three-reports")]
    [TestCase("html-review")]
    public void The_body_is_as_approved(string snapshot)
    {
        string html = HtmlReportWriter.ToText(snapshot switch { "html-review" => SampleReports.Review(), "html-three-reports" => SampleReports.Three(), _ => SampleReports.Two() });
        int body = html.IndexOf("<body>", StringComparison.Ordinal), script = html.IndexOf("<script>", StringComparison.Ordinal);
        Snapshot.Match("FactCheck.Reporting.Tests", snapshot, html[body..script]);
    }

    [Test]
    public void Hostile_text_stays_text()
    {
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(HostileReport.Build()));
        string shown = page.Body!.TextContent;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.QuerySelectorAll("script"), Has.Length.EqualTo(1));
            Assert.That(page.QuerySelectorAll("style"), Has.Length.EqualTo(1));
            Assert.That(page.QuerySelectorAll("img, iframe, object, embed, form[action], base"), Is.Empty);
            Assert.That(page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")), Has.All.StartsWith("#"));
            Assert.That(page.All.SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)), Is.Empty);
            Assert.That(shown, Does.Contain(HostileReport.Script).And.Contain(HostileReport.Link).And.Contain(HostileReport.Style));
            Assert.That(shown, Does.Contain("U+202E").And.Contain("U+001B").And.Contain("U+0007"));
            Assert.That(shown.Where(c => (char.IsControl(c) && c != '\n') || c is '\u202E' or '\u202C'), Is.Empty);
        }
    }

    [Test]
    public void Nothing_is_fetched_and_only_its_own_script_and_style_may_run()
    {
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(SampleReports.Two()));
        string policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(policy, Does.StartWith("default-src 'none'"));
            Assert.That(policy, Does.Contain($"script-src 'sha256-{Hash(page.QuerySelector("script")!.TextContent)}'"));
            Assert.That(policy, Does.Contain($"style-src 'sha256-{Hash(page.QuerySelector("style")!.TextContent)}'"));
            Assert.That(page.QuerySelectorAll("[src], link:not([href='data:,']), [style]"), Is.Empty);
            Assert.That(page.QuerySelector("style")!.TextContent, Does.Not.Contain("url(").And.Not.Contain("@import"));
        }
    }

    [Test]
    public void Highlights_stand_on_the_differing_words_and_link_both_ways()
    {
        ComparisonReport report = SampleReports.Two();
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(report));
        using (Assert.EnterMultipleScope())
        {
            foreach (ReportFinding finding in report.Findings.Where(finding => finding.Relation == Relation.Discrepancy))
            {
                IElement card = page.GetElementById(finding.Id)!;
                string[] marked = [.. page.QuerySelectorAll($".words a.m[href='#{finding.Id}']").Select(Words)];
                string[] focus = [.. finding.Evidence.OrderBy(evidence => evidence.Document).ThenBy(evidence => evidence.Span)
                    .SelectMany(evidence => evidence.Focus.Select(words => OneLine(words.Text(report.Documents.Single(document => document.Id == evidence.Document).Text))))];
                Assert.That(marked, Is.EqualTo(focus), finding.Id);
                Assert.That(card.QuerySelectorAll("dt a").Select(link => page.GetElementById(link.GetAttribute("href")![1..])?.ClassName), Has.All.Contains("m "), finding.Id);
                Assert.That(card.QuerySelectorAll("mark").Select(mark => OneLine(mark.TextContent)), Is.EquivalentTo(focus), finding.Id);
            }
        }
    }

    [Test]
    public void Overlapping_words_of_two_findings_lead_to_both()
    {
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(new ReportSketch()
            .Document("about 12 people hurt").Document("some 14 persons hurt")
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "s", "[|about 12|] people", "[|some 14|] persons")
            .Discrepancy(DiscrepancyType.Kind, Severity.Wording, "s", "about [|12 people|] hurt", "some [|14 persons|] hurt")
            .Build()));
        IElement both = page.QuerySelector(".words a[data-f='F1 F2']")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Words(both), Is.EqualTo("12"));
            Assert.That(page.QuerySelectorAll(".words")[0].QuerySelectorAll("a.m").Select(Words), Is.EqualTo((string[])["about", "12", "people"]));
            Assert.That(page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)), Is.Unique);
        }
    }

    [Test]
    public void An_agreement_under_a_highlight_does_not_cut_it()
    {
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(new ReportSketch()
            .Document("in Norland, Sudland and Ostland").Document("in Norland and Ostland")
            .Discrepancy(DiscrepancyType.List, Severity.Incomplete, "s", "in [|Norland, Sudland and Ostland|]", "in [|Norland and Ostland|]")
            .Agreement(DiscrepancyType.Place, "s", "[|Ostland|]", "[|Ostland|]")
            .Build()));
        Assert.That(page.QuerySelectorAll(".words a.m").Select(Words), Is.EqualTo((string[])["Norland, Sudland and Ostland", "Norland and Ostland"]));
    }

    [Test]
    public void Blocks_left_out_are_shown_with_their_reason()
    {
        ComparisonReport report = new ReportSketch().Document("Head\n\nShare this\n\nBody 12").Document("Body 14").Build();
        report = report with
        {
            Documents =
            [
                report.Documents[0] with { Blocks = [new(Articles.BlockKind.Headline, new(0, 4)), new(Articles.BlockKind.Noise, new(6, 10), "share prompt"), new(Articles.BlockKind.Paragraph, new(18, 7))] },
                report.Documents[1],
            ],
        };
        IHtmlDocument page = Parse(HtmlReportWriter.ToText(report));
        Assert.That(page.QuerySelector(".left-out")!.TextContent, Is.EqualTo("left out (share prompt): Share this"));
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Words(IElement link) => OneLine(string.Concat(link.ChildNodes.Where(node => node is not IElement { LocalName: "sup" }).Select(node => node.TextContent)));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
