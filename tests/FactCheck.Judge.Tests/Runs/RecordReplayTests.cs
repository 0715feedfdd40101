using System.Text.Json;
using FactCheck.Judge.Tests.Service;
using FactCheck.Testing;

namespace FactCheck.Judge.Tests.Runs;

public class RecordReplayTests
{
    private static readonly string[] _pairs = ["orvika-quarter", "reykjavik-rate-cut", "huayrapata-mine"];
    private static readonly string[] _verdicts = ["difference", "agreement", "other_fact", "unclear"];
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task A_run_recorded_over_three_pairs_replays_byte_for_byte_without_a_service()
    {
        string record = _folder.PathOf("record.jsonl");
        List<ProgramRun> recorded = [];
        int calls;
        await using (ChatServer server = await ChatServer.AnsweringAsync(Mixed))
        {
            foreach (string pair in _pairs)
            {
                recorded.Add(await ProgramRun.RunAsync([.. Compare(pair), "--sweep", "--judge", "--judge-model", "scripted", "--judge-endpoint", server.Endpoint.ToString(), "--judge-record", record], wholly: true));
            }

            calls = server.Calls.Count;
        }

        foreach ((ProgramRun run, string pair) in recorded.Zip(_pairs))
        {
            ProgramRun replayed = await ProgramRun.RunAsync([.. Compare(pair), "--sweep", "--judge-replay", record], wholly: true);
            using (Assert.EnterMultipleScope())
            {
                Assert.That(replayed.Output, Is.EqualTo(run.Output));
                Assert.That(replayed.ExitCode, Is.EqualTo(run.ExitCode));
                Assert.That(run.Report.GetProperty("engine").GetProperty("judge").GetString(), Is.EqualTo("scripted (judge-1, sweep-1)"));
            }
        }

        Assert.That(File.ReadAllLines(record), Has.Length.EqualTo(calls + 1), "a heading and a line for each request");
    }

    [Test]
    public async Task Recorded_failures_replay_with_the_same_notes()
    {
        string record = _folder.PathOf("record.jsonl");
        ProgramRun recorded;
        await using (ChatServer server = await ChatServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = 401;
            return Task.CompletedTask;
        }))
        {
            recorded = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge", "--judge-model", "scripted", "--judge-endpoint", server.Endpoint.ToString(), "--judge-record", record]);
        }

        ProgramRun replayed = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-replay", record]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(recorded.Notes, Has.Some.Contain("key was not accepted"));
            Assert.That(replayed.Output, Is.EqualTo(recorded.Output));
        }
    }

    [Test]
    public async Task Exported_requests_can_be_answered_by_hand()
    {
        string export = _folder.PathOf("requests.jsonl"), answers = _folder.PathOf("answers.jsonl");
        ProgramRun exported = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-export", export]);
        JsonElement[] requests = [.. File.ReadLines(export).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
        File.WriteAllLines(answers, requests.Select(request => JsonSerializer.Serialize(new
        {
            hash = request.GetProperty("hash").GetString(),
            answer = AskedData.Verdicts(AskedData.Of(request.GetProperty("messages")[1].GetProperty("content").GetString()!), "difference"),
        })));
        ProgramRun judged = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-replay", answers]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exported.Notes, Has.Some.EqualTo($"Judge: {requests.Length} request written to the exported file, nothing sent."));
            Assert.That(requests[0].GetProperty("schema").GetProperty("properties").GetProperty("verdicts").GetProperty("type").GetString(), Is.EqualTo("array"));
            Assert.That(judged.ExitCode, Is.Zero);
            Assert.That(judged.Report.GetProperty("engine").GetProperty("judge").GetString(), Is.EqualTo("replay (judge-1)"));
            Assert.That(judged.Findings, Is.Not.EqualTo(exported.Findings));
        }
    }

    [Test]
    public async Task A_missing_answer_is_a_note_and_not_an_error()
    {
        string answers = _folder.Write("answers.jsonl", "{\"hash\": \"of another request\", \"answer\": \"{}\"}\n");
        ProgramRun rules = await ProgramRun.RunAsync(Compare(_pairs[0]));
        ProgramRun run = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-replay", answers]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Findings, Is.EqualTo(rules.Findings));
            Assert.That(run.Notes, Has.Some.Contain("the replayed file has no answer"));
        }
    }

    [TestCase("{\"hash\": 1}", "line 1")]
    [TestCase("not JSON", "line 1")]
    [TestCase("{\"judge\": \"x\"}\n{\"hash\": \"h\", \"answer\": \"a\", \"failure\": \"Key\"}", "line 2")]
    [TestCase("{\"hash\": \"h\", \"failure\": \"Weather\"}", "unknown failure Weather")]
    public async Task A_file_that_holds_no_answers_is_one_line_and_exit_code_2(string content, string message)
    {
        ProgramRun run = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-replay", _folder.Write("answers.jsonl", content)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("answers.jsonl").And.Contain(message));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
        }
    }

    [Test]
    public async Task A_record_cut_off_by_a_killed_run_is_mended_by_the_next()
    {
        string record = _folder.Write("record.jsonl", "{\"judge\": \"scripted\"}\n{\"hash\": \"h\", \"answ");
        await using ChatServer server = await ChatServer.AnsweringAsync(Mixed);
        await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge", "--judge-model", "scripted", "--judge-endpoint", server.Endpoint.ToString(), "--judge-record", record]);
        ProgramRun replayed = await ProgramRun.RunAsync([.. Compare(_pairs[0]), "--judge-replay", record]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(replayed.ExitCode, Is.Zero, replayed.Error);
            Assert.That(replayed.Report.GetProperty("engine").GetProperty("judge").GetString(), Does.StartWith("scripted"));
        }
    }

    [Test]
    public async Task Batch_replays_the_same_answers()
    {
        string export = _folder.PathOf("requests.jsonl"), answers = _folder.PathOf("answers.jsonl");
        string list = _folder.Write("pairs.csv", "a,b\n" + string.Join('\n', _pairs.Select(pair => $"{SharedEngine.PathOf(pair, "a.txt")},{SharedEngine.PathOf(pair, "b.txt")}")) + "\n");
        ProgramRun exported = await ProgramRun.RunAsync(["batch", list, "--quiet", "--judge-export", export]);
        File.WriteAllLines(answers, File.ReadLines(export).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(request => JsonSerializer.Serialize(new
        {
            hash = request.GetProperty("hash").GetString(),
            answer = AskedData.Verdicts(AskedData.Of(request.GetProperty("messages")[1].GetProperty("content").GetString()!), "difference"),
        })));
        ProgramRun judged = await ProgramRun.RunAsync(["batch", list, "--quiet", "--judge-replay", answers, "--require-judge"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(exported.ExitCode, Is.Zero, exported.Error);
            Assert.That(judged.ExitCode, Is.Zero, judged.Error);
            Assert.That(judged.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(_pairs.Length).And.All.Contain("replay (judge-1)"));
        }
    }

    [Test]
    public async Task Review_asks_the_judge_before_it_decides_on_the_claims_of_the_draft()
    {
        string export = _folder.PathOf("requests.jsonl"), answers = _folder.PathOf("answers.jsonl");
        string[] review = ["review", SharedEngine.PathOf(_pairs[0], "a.txt"), "--against", SharedEngine.PathOf(_pairs[0], "b.txt"), "--format", "json"];
        ProgramRun exported = await ProgramRun.RunAsync([.. review, "--judge-export", export]);
        File.WriteAllLines(answers, File.ReadLines(export).Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(request => JsonSerializer.Serialize(new
        {
            hash = request.GetProperty("hash").GetString(),
            answer = AskedData.Verdicts(AskedData.Of(request.GetProperty("messages")[1].GetProperty("content").GetString()!), "difference", reason: "scripted"),
        })));
        ProgramRun judged = await ProgramRun.RunAsync([.. review, "--judge-replay", answers]);
        ProgramRun missing = await ProgramRun.RunAsync([.. review, "--judge-replay", _folder.Write("none.jsonl", ""), "--require-judge"]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That((exported.ExitCode, judged.ExitCode, missing.ExitCode), Is.EqualTo((1, 1, 2)), "1: new contradictions in the draft");
            Assert.That(judged.Report.GetProperty("engine").GetProperty("judge").GetString(), Is.EqualTo("replay (judge-1)"));
            Assert.That(judged.Findings, Does.Contain("Judge replay: it is a difference: scripted"));
            Assert.That(judged.Report.TryGetProperty("review", out _), Is.True);
            Assert.That(missing.Findings, Is.EqualTo(exported.Findings));
        }
    }

    private static string[] Compare(string pair) => ["compare", SharedEngine.PathOf(pair, "a.txt"), SharedEngine.PathOf(pair, "b.txt"), "--format", "json"];

    /// <summary>Every verdict in turn; the sweep finds a difference in each first passage.</summary>
    private static string Mixed(ChatServer.Call call)
    {
        if (call.Data.TryGetProperty("passages", out JsonElement passages))
        {
            JsonElement first = passages[0];
            return JsonSerializer.Serialize(new
            {
                differences = new[] { new { passage = first.GetProperty("passage").GetString(), type = "cause", severity = "wording", quote_a = first.GetProperty("a").GetString(), quote_b = first.GetProperty("b").GetString(), summary = "swept", reason = "scripted" } },
            });
        }

        return JsonSerializer.Serialize(new
        {
            verdicts = call.Data.GetProperty("pairs").EnumerateArray().Select((pair, index) => new
            {
                pair = pair.GetProperty("pair").GetString(),
                verdict = _verdicts[index % _verdicts.Length],
                quote_a = AskedData.Quote(pair.GetProperty("a")),
                quote_b = AskedData.Quote(pair.GetProperty("b")),
                reason = $"reason {index}",
            }),
        });
    }
}
