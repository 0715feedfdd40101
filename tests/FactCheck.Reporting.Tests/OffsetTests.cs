using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Articles;
using FactCheck.Reporting.Csv;
using FactCheck.Reporting.GitHub;
using FactCheck.Reporting.Html;
using FactCheck.Reporting.Json;
using FactCheck.Reporting.Markdown;
using FactCheck.Reporting.Rdjson;
using FactCheck.Reporting.Sarif;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests;

/// <summary>A file with a byte order mark, CRLF, emoji and combining marks before the words: every format must point at the same ones.</summary>
public class OffsetTests
{
    private const string Words = "12";
    private const string Text = "Fe\u0301rry hits pier 🚢\r\n\r\nZoe\u0308 🙂👩‍👩‍👧 saw it: the crash left 12 people hurt.\r\n";
    private TemporaryFolder _folder = null!;
    private byte[] _bytes = null!;
    private ComparisonReport _report = null!;

    [SetUp]
    public async Task ReadFile()
    {
        _folder = new TemporaryFolder();
        string path = _folder.PathOf("draft.txt");
        _bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)];
        await File.WriteAllBytesAsync(path, _bytes);
        Article article = await new ArticleReader(new ArticleOptions()).ReadFileAsync(path);
        _report = new ReportSketch().Document(article.Text, path: path).Document("It left 14 people hurt.")
            .Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, "12 / 14", "the crash left [|12|] people hurt", "left [|14|] people hurt")
            .Change(finding => finding with { Suggestion = "14" })
            .Build();
        _report = _report with { Documents = [_report.Documents[0] with { Blocks = article.Blocks }, _report.Documents[1]] };
    }

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public void Json()
    {
        using JsonDocument json = JsonDocument.Parse(JsonReportWriter.ToText(_report));
        JsonElement focus = json.RootElement.GetProperty("findings")[0].GetProperty("evidence")[0].GetProperty("focus")[0];
        Assert.That(Text[focus.GetProperty("start").GetInt32()..focus.GetProperty("end").GetInt32()], Is.EqualTo(Words));
    }

    [TestCase("locations[0].physicalLocation.region")]
    [TestCase("fixes[0].artifactChanges[0].replacements[0].deletedRegion")]
    public void Sarif(string path)
    {
        using JsonDocument json = JsonDocument.Parse(SarifReportWriter.ToText(_report, []));
        JsonElement region = path.Split('.').Aggregate(json.RootElement.GetProperty("runs")[0].GetProperty("results")[0], (element, part) =>
            part.EndsWith("[0]", StringComparison.Ordinal) ? element.GetProperty(part[..^3])[0] : element.GetProperty(part));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text.Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()), Is.EqualTo(Words));
            Assert.That(ByColumns(region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()), Is.EqualTo(Words));
        }
    }

    [Test]
    public void Csv()
    {
        string[] cells = CsvReportWriter.ToText(_report).Split('\n')[1].Split(',');
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text[Number(cells[17])..Number(cells[18])], Is.EqualTo(Words));
            Assert.That(ByColumns(Number(cells[13]), Number(cells[14]), Number(cells[14]) + Words.Length), Is.EqualTo(Words));
        }
    }

    [Test]
    public void GitHub()
    {
        string command = GitHubAnnotationWriter.ToText(_report);
        Dictionary<string, string> properties = command[(command.IndexOf(' ', StringComparison.Ordinal) + 1)..command.IndexOf("::", 2, StringComparison.Ordinal)].Split(',').ToDictionary(part => part.Split('=')[0], part => part.Split('=')[1]);
        Assert.That(ByColumns(Number(properties["line"]), Number(properties["col"]), Number(properties["endColumn"])), Is.EqualTo(Words));
    }

    [TestCase("location")]
    [TestCase("suggestions")]
    public void Rdjson(string place)
    {
        using JsonDocument json = JsonDocument.Parse(RdjsonReportWriter.ToText(_report));
        JsonElement found = json.RootElement.GetProperty("diagnostics")[0].GetProperty(place);
        JsonElement range = (place == "location" ? found : found[0]).GetProperty("range");
        byte[] line = Encoding.UTF8.GetBytes(Text.Split("\r\n")[range.GetProperty("start").GetProperty("line").GetInt32() - 1]);
        Assert.That(Encoding.UTF8.GetString(line[(range.GetProperty("start").GetProperty("column").GetInt32() - 1)..(range.GetProperty("end").GetProperty("column").GetInt32() - 1)]), Is.EqualTo(Words));
    }

    [Test]
    public void Html()
    {
        IHtmlDocument page = new HtmlParser().ParseDocument(HtmlReportWriter.ToText(_report));
        Assert.That(page.QuerySelector(".words p:last-child")!.TextContent, Is.EqualTo("Zoe\u0308 🙂👩‍👩‍👧 saw it: the crash left 12F1 people hurt."));
    }

    [Test]
    public void Markdown() => Assert.That(MarkdownReportWriter.ToText(_report), Does.Contain("draft.txt:3 … the crash left <b>12</b> people hurt …"));

    private static string ByColumns(int line, int start, int end) => Text.Split("\r\n")[line - 1][(start - 1)..(end - 1)];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
