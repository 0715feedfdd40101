using System.Text.Json;
using FactCheck.Judge.Tests.Service;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

public class MarkupTests
{
    private const string Story = "<html><body><article><h1>Crew rescued</h1><p>The crew of the ship <b>{0}</b> was rescued on Tuesday.</p><p>The police <em>{1}</em> two sailors of the crew on Monday.</p></article></body></html>";

    [Test]
    public async Task Quotations_of_a_page_are_found_in_its_text_without_markup()
    {
        using TemporaryFolder folder = new();
        string a = folder.Write("a.html", Story.Replace("{0}", "Aurora", StringComparison.Ordinal).Replace("{1}", "arr<i>ested</i>", StringComparison.Ordinal));
        string b = folder.Write("b.html", Story.Replace("{0}", "Aurora", StringComparison.Ordinal).Replace("{1}", "detained", StringComparison.Ordinal));
        string export = folder.PathOf("requests.jsonl");
        await ProgramRun.RunAsync(["compare", a, b, "--judge-export", export, "--format", "json"], wholly: true);
        JsonElement request = JsonSerializer.Deserialize<JsonElement>(File.ReadLines(export).First());
        JsonElement data = AskedData.Of(request.GetProperty("messages")[1].GetProperty("content").GetString()!);
        string answers = folder.Write("answers.jsonl", JsonSerializer.Serialize(new { hash = request.GetProperty("hash").GetString(), answer = AskedData.Verdicts(data, "difference", reason: "an arrest is more than a detention") }));
        ProgramRun judged = await ProgramRun.RunAsync(["compare", a, b, "--judge-replay", answers, "--format", "json"], wholly: true);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(data.GetProperty("pairs").EnumerateArray().Select(p => p.GetProperty("a").GetProperty("sentence").GetString()), Has.Some.EqualTo("The police arrested two sailors of the crew on Monday."));
            Assert.That(judged.Notes, Has.None.Contain("not exact"));
            Assert.That(judged.Report.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("explanation").GetString()), Has.Some.Contain("an arrest is more than a detention"));
        }
    }

    [TestCase("FC9001", "judge-verdict")]
    [TestCase("judge-sweep", "FC9002")]
    public async Task What_a_judge_reports_is_explained_by_rules(string asked, string shown)
    {
        ProgramRun run = await ProgramRun.RunAsync(["rules", asked]);
        Assert.That((run.ExitCode, run.Output.Contains(shown, StringComparison.Ordinal)), Is.EqualTo((0, true)));
    }
}
