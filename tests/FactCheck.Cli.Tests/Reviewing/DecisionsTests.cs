using FactCheck.Cli.Comparing;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Reviewing;

/// <summary>What <c>.factcheck.json</c> does to findings, without the engine.</summary>
public class DecisionsTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [TestCase("""{}""", 1, "")]
    [TestCase("""{"accepted": [{"fingerprint": "fingerprint-1", "reason": "agreed"}]}""", 0, "")]
    [TestCase("""{"accepted": [{"draft": "twelve", "source": "14", "reason": "agreed"}]}""", 0, "")]
    [TestCase("""{"accepted": [{"draft": "twelve", "source": "15", "reason": "agreed"}]}""", 1, "unused for this draft: accepted[0]")]
    [TestCase("""{"accepted": [{"rule": "FC0601", "draft": "twelve", "source": "14", "reason": "agreed"}]}""", 1, "unused for this draft: accepted[0]")]
    [TestCase("""{"ignore": [{"rule": "FC0101", "reason": "counted elsewhere"}]}""", 0, "")]
    [TestCase("""{"ignore": [{"rule": "FC0101", "paths": ["drafts/*.md"], "reason": "r"}]}""", 0, "")]
    [TestCase("""{"ignore": [{"rule": "FC0101", "paths": ["**/*.md"], "reason": "r"}]}""", 0, "")]
    [TestCase("""{"ignore": [{"rule": "FC0101", "paths": ["other/*.md"], "reason": "r"}]}""", 1, "")]
    [TestCase("""{"severity": [{"rule": "FC0101", "severity": "wording", "reason": "r"}]}""", 0, "")]
    [TestCase("""{"severity": [{"rule": "FC0601", "severity": "contradiction", "reason": "r"}]}""", 1, "unused for this draft: severity[0]")]
    public async Task Decisions_settle_findings(string settings, int exitCode, string message)
    {
        _folder.Write(".factcheck.json", settings);
        CliRun run = await ReviewAsync(Report(DiscrepancyType.Quantity, "[|Twelve|] hurt", "[|14|] hurt"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
            Assert.That(run.Error, message.Length == 0 ? Is.Empty : Does.Contain(message));
        }
    }

    [TestCase("""{"aliases": [["Northern Wire", "NW"]]}""", 0)]
    [TestCase("""{"aliases": [["Northern Wire", "NWA"]]}""", 1)]
    public async Task Aliases_are_one_name(string settings, int exitCode)
    {
        _folder.Write("drafts/.factcheck.json", settings);
        CliRun run = await ReviewAsync(Report(DiscrepancyType.Entity, "[|the Northern Wire|] hurt", "[|NW’s|] hurt"));
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
    }

    [TestCase("""[]""", "is not an object")]
    [TestCase("""{"aliases": [["one"]]}""", "aliases[0]: names fewer than two names")]
    [TestCase("""{"acepted": []}""", "acepted: unknown key; did you mean accepted?")]
    [TestCase("""{"ignore": {}}""", "ignore: is not a list")]
    [TestCase("""{"ignore": [{"rule": "FC0101"}]}""", "ignore[0]: a reason is required")]
    [TestCase("""{"ignore": [{"rule": "FC0101", "reason": " "}]}""", "ignore[0]: a reason is required")]
    [TestCase("""{"ignore": [{"rule": "FC0102", "reason": "r"}]}""", "unknown rule FC0102; did you mean FC0101?")]
    [TestCase("""{"ignore": [{"rul": "FC0101", "reason": "r"}]}""", "ignore[0].rul: unknown key; did you mean rule?")]
    [TestCase("""{"accepted": [{"draft": "12", "reason": "r"}]}""", "names neither a fingerprint nor the words of draft and source")]
    [TestCase("""{"severity": [{"rule": "FC0101", "severity": "grave", "reason": "r"}]}""", "'grave' is not a severity")]
    [TestCase("""{"ignore": [""", "cannot be read")]
    public async Task A_mistake_in_the_file_is_one_line_and_exit_code_2(string settings, string message)
    {
        string path = _folder.Write(".factcheck.json", settings);
        CliRun run = await ReviewAsync(Report(DiscrepancyType.Quantity, "[|Twelve|] hurt", "[|14|] hurt"));
        Assert.That((run.ExitCode, run.Error.TrimEnd('\n').Split('\n').Length, run.Error.Contains(path, StringComparison.Ordinal) && run.Error.Contains(message, StringComparison.Ordinal)), Is.EqualTo((2, 1, true)), run.Error);
    }

    [TestCase("{}", "is not a baseline")]
    [TestCase("""{"version": 2, "findings": []}""", "is not a baseline")]
    [TestCase("""{"version": 1, "findings": [{}]}""", "lacks fingerprint")]
    [TestCase("nonsense", "cannot be read")]
    public async Task A_broken_baseline_is_one_line_and_exit_code_2(string baseline, string message)
    {
        CliRun run = await ReviewAsync(Report(DiscrepancyType.Quantity, "[|Twelve|] hurt", "[|14|] hurt"), "--baseline", _folder.Write("known.json", baseline));
        Assert.That((run.ExitCode, run.Error.Contains(message, StringComparison.Ordinal)), Is.EqualTo((2, true)), run.Error);
    }

    [TestCase(Severity.Contradiction, null, 1)]
    [TestCase(Severity.Incomplete, null, 0)]
    [TestCase(Severity.Incomplete, "incomplete", 1)]
    [TestCase(Severity.Wording, "incomplete", 0)]
    [TestCase(Severity.Wording, "wording", 1)]
    public async Task The_threshold_decides_the_exit_code(Severity severity, string? failOn, int exitCode)
    {
        ComparisonReport report = Report(DiscrepancyType.Quantity, "[|Twelve|] hurt", "[|14|] hurt");
        report = report with { Findings = [report.Findings[0] with { Severity = severity }] };
        CliRun run = await ReviewAsync(report, failOn is null ? [] : ["--fail-on", failOn]);
        Assert.That(run.ExitCode, Is.EqualTo(exitCode), run.Error);
    }

    [TestCase("because", 0, "")]
    [TestCase("", 1, "gives no reason and is not applied")]
    public async Task A_comment_needs_a_reason(string reason, int exitCode, string message)
    {
        ComparisonReport report = Report(DiscrepancyType.Quantity, "[|Twelve|] hurt", "[|14|] hurt");
        report = report with { Review = report.Review! with { Ignores = [new InlineIgnore(1, ["FC0101"], reason, new TextSpan(0, 5))] } };
        CliRun run = await ReviewAsync(report);
        Assert.That((run.ExitCode, run.Error.Contains(message, StringComparison.Ordinal)), Is.EqualTo((exitCode, true)), run.Error);
    }

    private static ComparisonReport Report(DiscrepancyType type, string draft, string source) => new ReportSketch()
        .Document(draft.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
        .Document(source.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))
        .Discrepancy(type, Severity.Contradiction, "s", draft, source)
        .Build() with { Review = new ReviewResult([], []) };

    private Task<CliRun> ReviewAsync(ComparisonReport report, params string[] options)
    {
        CompareArticles review = (_, _) => Task.FromResult(report);
        return CliRun.RunAsync(["review", _folder.Write("drafts/x.md", "x"), "--against", "y", .. options], new CliSetting { Compare = review });
    }
}
