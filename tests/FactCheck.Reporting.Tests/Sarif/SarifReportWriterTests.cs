using System.Text.Json;
using FactCheck.Reporting.Sarif;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.Sarif;

public class SarifReportWriterTests
{
    private static readonly IReadOnlyList<RuleDescriptor> Rules = [.. RuleCatalog.All.Select(rule => rule.Descriptor)];

    [Test]
    public void Two_reports() => Snapshot.Match("FactCheck.Reporting.Tests", "sarif-review", SarifReportWriter.ToText(SampleReports.Review(), []));

    [TestCase("two")]
    [TestCase("three")]
    [TestCase("review")]
    [TestCase("hostile")]
    [TestCase("none")]
    public void The_log_keeps_to_the_schema(string name)
    {
        ComparisonReport report = name switch
        {
            "two" => SampleReports.Two(),
            "three" => SampleReports.Three(),
            "review" => SampleReports.Review(),
            "hostile" => HostileReport.Build(),
            _ => new ReportSketch().Document("x").Document("y").Build(),
        };
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("fixtures", "schemas", "sarif-2.1.0.json")));
        using JsonDocument log = JsonDocument.Parse(SarifReportWriter.ToText(report, Rules));
        Assert.That(JsonSchemaCheck.Validate(schema.RootElement, log.RootElement), Is.Empty);
    }

    [Test]
    public void The_check_of_the_schema_finds_mistakes()
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("fixtures", "schemas", "sarif-2.1.0.json")));
        using JsonDocument log = JsonDocument.Parse("""{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x", "rules": [{"nom": "y"}]}}, "results": [{"level": "fatal", "message": {}}]}]}""");
        Assert.That(string.Join('\n', JsonSchemaCheck.Validate(schema.RootElement, log.RootElement)), Does.Contain("rules[0]").And.Contain("level").And.Contain("message"));
    }

    [Test]
    public void Rules_have_help_and_results_point_to_them()
    {
        using JsonDocument log = JsonDocument.Parse(SarifReportWriter.ToText(SampleReports.Two(), Rules));
        JsonElement run = log.RootElement.GetProperty("runs")[0];
        JsonElement[] rules = [.. run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()];
        using (Assert.EnterMultipleScope())
        {
            foreach (JsonElement rule in rules)
            {
                Assert.That(rule.GetProperty("help").GetProperty("text").GetString(), Is.Not.Empty);
                Assert.That(rule.GetProperty("name").GetString(), Does.Match("^([A-Z][a-z]+)+$"));
            }

            foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
            {
                Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(result.GetProperty("ruleId").GetString()));
                Assert.That(result.GetProperty("relatedLocations").GetArrayLength(), Is.Positive);
                Assert.That(result.GetProperty("fingerprints").GetProperty("factcheck/v1").GetString(), Is.Not.Empty);
            }
        }
    }

    [TestCase("baseline", "external")]
    [TestCase("settings", "external")]
    [TestCase("comment", "inSource")]
    public void Decided_findings_are_suppressed(string origin, string kind)
    {
        ComparisonReport report = SampleReports.Review();
        report = report with { Findings = [.. report.Findings.Select(finding => finding.Decision is null ? finding : finding with { Decision = new FindingDecision(origin, "because") })] };
        using JsonDocument log = JsonDocument.Parse(SarifReportWriter.ToText(report, Rules));
        JsonElement[] results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(results[0].TryGetProperty("suppressions", out _), Is.False);
            Assert.That(results[1].GetProperty("suppressions")[0].GetProperty("kind").GetString(), Is.EqualTo(kind));
            Assert.That(results[1].GetProperty("suppressions")[0].GetProperty("justification").GetString(), Is.EqualTo("because"));
        }
    }

    [TestCase("news/a b.txt", "news/a%20b.txt")]
    [TestCase("../ä#1?.txt", "../%C3%A4%231%3F.txt")]
    [TestCase("c:x.txt", "c%3Ax.txt")]
    [TestCase("/tmp/a b.txt", "file:///tmp/a%20b.txt")]
    [TestCase("-", "stdin")]
    [TestCase("javascript:alert(1)", "javascript%3Aalert%281%29")]
    public void Paths_are_uri_references(string path, string uri)
    {
        ReportDocument document = new("a", path, null, null, null, "en", 1, "x");
        Assert.That(ReportUri.Of(document), Is.EqualTo(uri));
    }
}
