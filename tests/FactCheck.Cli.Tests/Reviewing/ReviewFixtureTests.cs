using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Reviewing;

/// <summary>The fixture draft with its two planted errors, from the first review to the baseline: what the README shows.</summary>
public class ReviewFixtureTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CopyFixture()
    {
        _folder = new TemporaryFolder();
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("fixtures", "review")))
        {
            File.Copy(path, _folder.PathOf(Path.GetFileName(path)));
        }
    }

    [TearDown]
    public void DeleteCopy() => _folder.Dispose();

    [Test]
    public async Task Both_planted_errors_are_found_with_their_corrections()
    {
        CliRun run = await ReviewAsync("--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Output), schema = JsonDocument.Parse(ReportSchema.ReadText());
        JsonElement[] findings = [.. report.RootElement.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("relation").GetString() == "discrepancy")];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(findings.Select(finding => (Words(finding), finding.GetProperty("suggestion").GetString())), Is.EqualTo(((string?, string?)[])[("46", "36"), ("April 29", "April 19")]));
            Assert.That(findings[0].GetProperty("evidence").EnumerateArray().Select(evidence => evidence.GetProperty("document").GetString()), Is.EqualTo((string[])["a", "b", "c"]));
            Assert.That(report.RootElement.GetProperty("review").GetProperty("claims").EnumerateArray().Select(claim => claim.GetProperty("verdict").GetString()),
                Is.EqualTo((string[])["supported", "contradicted", "supported", "supported", "contradicted", "supported", "unsupported"]));
            Assert.That(JsonSchemaCheck.Validate(schema.RootElement, report.RootElement), Is.Empty);
        }
    }

    [Test]
    public async Task A_baseline_silences_what_is_known_and_nothing_else()
    {
        CliRun written = await ReviewAsync("--baseline", _folder.PathOf("known.json"), "--write-baseline");
        CliRun known = await ReviewAsync("--baseline", _folder.PathOf("known.json"));
        Edit("Villagers have long complained about the noise of the old motors.", "Some villagers dislike the noise.\n\nThe gorge is deep.");
        CliRun edited = await ReviewAsync("--baseline", _folder.PathOf("known.json"));
        Edit("built in 1974", "built in 1978");
        CliRun wrong = await ReviewAsync("--baseline", _folder.PathOf("known.json"));
        Edit("46 passengers", "36 passengers");
        CliRun corrected = await ReviewAsync("--baseline", _folder.PathOf("known.json"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((written.ExitCode, known.ExitCode, edited.ExitCode, wrong.ExitCode, corrected.ExitCode), Is.EqualTo((0, 0, 0, 1, 1)));
            Assert.That((known.Error, edited.Error, wrong.Error), Is.EqualTo(("", "", "")));
            Assert.That(wrong.Output, Does.Contain("[1978]").And.Contain("1 finding: 1 contradiction").And.Not.Contain("[46]"));
            Assert.That(corrected.Error, Does.Match("known.json: unused: FC0101 46 / 36"));
        }
    }

    [Test]
    public async Task A_comment_takes_a_finding_out_where_it_stands()
    {
        Edit("HOLLIN, March 13", "<!-- factcheck: ignore FC0101 the operator's own count -->\nHOLLIN, March 13");
        Edit("The cable car was", "<!-- factcheck: ignore FC0101 nothing here -->\n\nThe cable car was");
        CliRun run = await ReviewAsync("--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement count = report.RootElement.GetProperty("findings").EnumerateArray().First(finding => finding.GetProperty("ruleId").GetString() == "FC0101" && finding.GetProperty("relation").GetString() == "discrepancy");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(count.GetProperty("status").GetString(), Is.EqualTo("dismissed"));
            Assert.That(count.GetProperty("decision").GetProperty("reason").GetString(), Is.EqualTo("the operator's own count"));
            Assert.That(run.Error, Does.Contain("draft.md:12: factcheck: ignore is unused").And.Not.Contain(":3:"));
        }
    }

    [Test]
    public async Task Sources_that_disagree_are_named()
    {
        File.WriteAllText(_folder.PathOf("agency.html"), File.ReadAllText(_folder.PathOf("agency.html")).Replace("36 passengers", "46 passengers", StringComparison.Ordinal));
        CliRun run = await ReviewAsync("--format", "json");
        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement count = report.RootElement.GetProperty("findings")[0];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(count.GetProperty("summary").GetString(), Does.Contain("agency.html has it as the draft"));
            Assert.That(count.GetProperty("suggestion").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(report.RootElement.GetProperty("review").GetProperty("claims")[1].GetProperty("verdict").GetString(), Is.EqualTo("disputed"));
        }
    }

    private static string? Words(JsonElement finding)
    {
        JsonElement evidence = finding.GetProperty("evidence")[0];
        int start = evidence.GetProperty("start").GetInt32();
        return evidence.GetProperty("text").GetString()![(evidence.GetProperty("focus")[0].GetProperty("start").GetInt32() - start)..(evidence.GetProperty("focus")[0].GetProperty("end").GetInt32() - start)];
    }

    private void Edit(string old, string edited)
    {
        string text = File.ReadAllText(_folder.PathOf("draft.md"));
        Assert.That(text, Does.Contain(old));
        File.WriteAllText(_folder.PathOf("draft.md"), text.Replace(old, edited, StringComparison.Ordinal));
    }

    private Task<CliRun> ReviewAsync(params string[] options) => CliRun.RunAsync(
        ["review", _folder.PathOf("draft.md"), "--against", _folder.PathOf("wire.txt"), _folder.PathOf("agency.html"), .. options],
        new CliSetting { Compare = null });
}
