using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

public class AblationTests
{
    private static readonly string[] _pairs = ["two-furniture-fires", "orvika-quarter"];

    [Test]
    public async Task Eval_shows_rules_and_rules_with_judge_side_by_side_on_the_same_gold()
    {
        using TemporaryFolder folder = new();
        string gold = folder.PathOf("gold");
        foreach (string file in _pairs.SelectMany(pair => Directory.GetFiles(Repository.PathOf("fixtures", "gold", "dev", pair))))
        {
            string copy = Path.Combine(gold, Path.GetFileName(Path.GetDirectoryName(file)!), Path.GetFileName(file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        await ProgramRun.RunAsync(["eval", gold, "--judge-export", folder.PathOf("requests.jsonl")]);
        File.WriteAllLines(folder.PathOf("answers.jsonl"), HandWrittenVerdicts.Read().AnswerFile(File.ReadLines(folder.PathOf("requests.jsonl"))));
        ProgramRun rules = await ProgramRun.RunAsync(["eval", gold]);
        ProgramRun judged = await ProgramRun.RunAsync(["eval", gold, "--judge-replay", folder.PathOf("answers.jsonl")]);
        ProgramRun json = await ProgramRun.RunAsync(["eval", gold, "--judge-replay", folder.PathOf("answers.jsonl"), "--json"]);
        string[] table = [.. judged.Output.Split('\n').SkipWhile(line => !line.StartsWith("judge: ", StringComparison.Ordinal))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(judged.ExitCode, Is.Zero, judged.Error);
            Assert.That(rules.Output, Does.Not.Contain("rules + judge"));
            Assert.That(table[0], Is.EqualTo($"judge: {HandWrittenVerdicts.Name} (judge-1)"));
            Assert.That(table[1], Is.EqualTo("comparisons with requests left unanswered: 0 of 2"));
            Assert.That(table[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo(new[] { "rules", "rules", "+", "judge", "change" }));
            Assert.That(Row(table, "precision")[1], Is.EqualTo(Precision(rules.Output)), "the left column is the run without judge");
            Assert.That(Row(table, "precision")[2], Is.EqualTo(Precision(judged.Output)), "the right column is the run with it");
            Assert.That(Row(table, "found")[1], Is.Not.EqualTo("0"));
            Assert.That(JsonSerializer.Deserialize<JsonElement>(json.Output).GetProperty("rules only").GetProperty("pairs").GetInt32(), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task Reports_already_written_cannot_be_judged()
    {
        using TemporaryFolder folder = new();
        ProgramRun run = await ProgramRun.RunAsync(["eval", "gold", "--reports", folder.PathOf(""), "--judge-replay", folder.Write("answers.jsonl", "")]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "factcheck: --reports: reports already written cannot be judged [FC0020]\n")));
    }

    [Test]
    public void Verdicts_written_by_hand_quote_the_fixtures_and_the_answers_made_of_them_are_labelled()
    {
        foreach (HandWrittenVerdicts.Entry entry in HandWrittenVerdicts.Read().Entries)
        {
            Assert.That(OneLine(SharedEngine.Fixture(entry.Pair, "a.txt")), Does.Contain(entry.A));
            Assert.That(OneLine(SharedEngine.Fixture(entry.Pair, "b.txt")), Does.Contain(entry.B));
        }

        Assert.That(File.ReadLines(HandWrittenVerdicts.AnswersPath).First(), Is.EqualTo(JsonSerializer.Serialize(new { judge = HandWrittenVerdicts.Name })));
    }

    /// <summary>With FACTCHECK_WRITE_DOCS=1 makes the file anew, as tests/update-readme.sh does: rules that change ask other questions.</summary>
    [Test]
    public async Task The_answers_for_the_fixtures_are_a_replay_file()
    {
        if (Environment.GetEnvironmentVariable("FACTCHECK_WRITE_DOCS") == "1")
        {
            using TemporaryFolder folder = new();
            ProgramRun run = await ProgramRun.RunAsync(["eval", Repository.PathOf("fixtures", "gold", "dev"), "--sweep", "--judge-export", folder.PathOf("requests.jsonl")], wholly: true);
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            File.WriteAllText(HandWrittenVerdicts.AnswersPath, string.Concat(HandWrittenVerdicts.Read().AnswerFile(File.ReadLines(folder.PathOf("requests.jsonl"))).Select(line => line + "\n")));
        }

        using Judge.Clients.ReplayChatClient replay = new(HandWrittenVerdicts.AnswersPath);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(replay.Judge, Is.EqualTo(HandWrittenVerdicts.Name));
            Assert.That(File.ReadLines(HandWrittenVerdicts.AnswersPath).Skip(1), Is.Ordered.And.All.Match("^{\"hash\":\"[0-9a-f]{64}\",\"answer\":{\"(verdicts|differences)\":\\["));
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string[] Row(string[] table, string name) => table.Single(line => line.StartsWith(name + " ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Precision(string output)
    {
        string words = output[(output.IndexOf("discrepancy: precision ", StringComparison.Ordinal) + "discrepancy: precision ".Length)..];
        return double.Parse(words[..words.IndexOf(',', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture);
    }
}
