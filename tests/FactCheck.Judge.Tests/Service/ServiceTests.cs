using System.Diagnostics;
using System.Text.Json;
using FactCheck.Judge.Tests.Runs;
using Microsoft.AspNetCore.Http;

namespace FactCheck.Judge.Tests.Service;

/// <summary>The program against a service that fails in every way: what the rules found stands, a note says why, and the exit code is the rules'.</summary>
public class ServiceTests
{
    private const string Pair = "orvika-quarter";
    private static readonly string[] _fast = ["FACTCHECK__Judge__RetryDelay=0.01", "FACTCHECK__Judge__Retries=1", "FACTCHECK__Judge__Timeout=20"];

    private static readonly Lazy<Task<ProgramRun>> _rules = new(() => ProgramRun.RunAsync(Arguments()));

    [TestCase("malformed JSON", "not the protocol's JSON")]
    [TestCase("no JSON in the answer", "not the JSON that was asked for")]
    [TestCase("empty answer", "the answer is empty")]
    [TestCase("refusal", "declined to answer")]
    [TestCase("content filter", "declined to answer")]
    [TestCase("cut off at length", "cut off")]
    [TestCase("tool call", "called tools")]
    [TestCase("429", "too many requests (HTTP 429)")]
    [TestCase("429 for an hour", "too many requests (HTTP 429)")]
    [TestCase("500", "the service failed (HTTP 500)")]
    [TestCase("404", "no such address or model (HTTP 404)")]
    [TestCase("wrong key", "the key was not accepted (HTTP 401)")]
    [TestCase("truncated stream", "no connection to the service, or it broke")]
    [TestCase("10 MB answer", "larger than allowed")]
    [TestCase("redirect", "sends to another address, which is not followed (HTTP 307)")]
    public async Task A_failing_service_leaves_the_findings_of_the_rules_with_a_note(string failure, string note)
    {
        await using ChatServer elsewhere = await ChatServer.AnsweringAsync(call => AskedData.Verdicts(call.Data, "agreement"));
        await using ChatServer server = await ChatServer.StartAsync((context, call) => FailAsync(context, failure, elsewhere.Endpoint));
        await ExpectRulesAsync(server.Endpoint, note);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.Calls, Is.Not.Empty);
            Assert.That(elsewhere.Calls, Is.Empty);
        }
    }

    [TestCase("no answer")]
    [TestCase("slow drip")]
    public async Task A_service_that_never_finishes_is_given_up_in_time(string failure)
    {
        await using ChatServer server = await ChatServer.StartAsync((context, call) => FailAsync(context, failure, null));
        Stopwatch watch = Stopwatch.StartNew();
        await ExpectRulesAsync(server.Endpoint, "no whole answer in time", "FACTCHECK__Judge__Timeout=0.3");
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)), "two tries of 0.3 s, not the minute that the service takes");
    }

    [Test]
    public async Task A_service_that_is_not_there_is_a_note()
    {
        Uri endpoint;
        await using (ChatServer server = await ChatServer.AnsweringAsync(_ => ""))
        {
            endpoint = server.Endpoint;
        }

        await ExpectRulesAsync(endpoint, "no connection to the service, or it broke");
    }

    [Test]
    public async Task An_answer_changes_the_report_and_says_who_decided()
    {
        await using ChatServer server = await ChatServer.AnsweringAsync(call => AskedData.Verdicts(call.Data, "difference", reason: "the scripted reason"));
        ProgramRun run = await RunAsync(server.Endpoint);
        JsonElement[] judged = [.. run.Report.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("source").GetString() == "judge")];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(server.Calls.Select(call => call.Path), Has.All.EqualTo("/v1/chat/completions"));
            Assert.That(server.Calls[0].Authorization, Is.EqualTo("Bearer right-key"));
            Assert.That(server.Calls[0].Body.GetProperty("model").GetString(), Is.EqualTo("scripted-model"));
            Assert.That(server.Calls[0].Body.GetProperty("temperature").GetDouble(), Is.Zero);
            Assert.That(server.Calls[0].Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean(), Is.True);
            Assert.That(server.Calls[0].Body.TryGetProperty("tools", out _), Is.False);
            Assert.That(run.Report.GetProperty("engine").GetProperty("mode").GetString(), Is.EqualTo("rules+encoder+judge"));
            Assert.That(run.Report.GetProperty("engine").GetProperty("judge").GetString(), Is.EqualTo("scripted-model (judge-1)"));
            Assert.That(judged, Is.Not.Empty);
            Assert.That(judged.Select(f => f.GetProperty("explanation").GetString()), Has.All.Contain("scripted-model").And.All.Contain("the scripted reason"));
        }
    }

    [Test]
    public async Task Wrong_quotations_have_no_effect_and_are_counted()
    {
        await using ChatServer server = await ChatServer.AnsweringAsync(call => AskedData.Verdicts(call.Data, "agreement").Replace("quote_a\":\"", "quote_a\":\"Not said: ", StringComparison.Ordinal));
        ProgramRun run = await RunAsync(server.Endpoint);
        int pairs = server.Calls.Sum(call => call.Data.GetProperty("pairs").GetArrayLength());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Findings, Is.EqualTo((await _rules.Value).Findings));
            Assert.That(run.Notes, Has.One.Contain($"{pairs} whose quotations are not exact"));
        }
    }

    [Test]
    public async Task A_service_that_asks_to_wait_is_asked_again_after_that_time()
    {
        Stopwatch watch = new();
        await using ChatServer server = await ChatServer.StartAsync(async (context, call) =>
        {
            if (call.Number == 0)
            {
                watch.Start();
                context.Response.StatusCode = 429;
                context.Response.Headers.RetryAfter = "1";
                return;
            }

            watch.Stop();
            await ChatServer.WriteAnswerAsync(context, AskedData.Verdicts(call.Data, "difference"));
        });
        ProgramRun run = await RunAsync(server.Endpoint);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(server.Calls, Has.Count.EqualTo(2));
            Assert.That(watch.Elapsed, Is.GreaterThan(TimeSpan.FromSeconds(0.9)), "the settings alone would wait 10 ms");
            Assert.That(run.Report.GetProperty("engine").GetProperty("judge").GetString(), Does.StartWith("scripted-model"));
        }
    }

    [Test]
    public async Task A_service_that_knows_no_schemas_is_asked_without()
    {
        await using ChatServer server = await ChatServer.StartAsync(async (context, call) =>
        {
            if (call.Body.TryGetProperty("response_format", out _))
            {
                context.Response.StatusCode = 400;
                return;
            }

            await ChatServer.WriteAnswerAsync(context, $"Certainly! Here it is:\n```json\n{AskedData.Verdicts(call.Data, "difference")}\n```\nAnything else?");
        });
        ProgramRun run = await RunAsync(server.Endpoint);
        Assert.That(run.Report.GetProperty("engine").GetProperty("judge").GetString(), Does.StartWith("scripted-model"), string.Join('\n', run.Notes));
    }

    [Test]
    public async Task A_failing_judge_that_is_required_makes_the_exit_code_2_and_still_prints_the_report()
    {
        await using ChatServer server = await ChatServer.StartAsync((context, call) => FailAsync(context, "500", null));
        ProgramRun run = await RunAsync(server.Endpoint, "--require-judge");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error, Does.Contain("judge"));
            Assert.That(run.Findings, Is.EqualTo((await _rules.Value).Findings));
        }
    }

    [Test]
    public async Task The_sweep_asks_about_aligned_passages_and_adds_what_is_quoted_exactly()
    {
        await using ChatServer server = await ChatServer.AnsweringAsync(call => call.Data.TryGetProperty("passages", out JsonElement passages)
            ? JsonSerializer.Serialize(new
            {
                differences = passages.EnumerateArray().Take(1).SelectMany(p => new[]
                {
                    new { passage = p.GetProperty("passage").GetString(), type = "cause", severity = "contradiction", quote_a = p.GetProperty("a").GetString()!, quote_b = p.GetProperty("b").GetString(), summary = "one / other", reason = "scripted" },
                    new { passage = p.GetProperty("passage").GetString(), type = "place", severity = "contradiction", quote_a = "words that nobody wrote", quote_b = p.GetProperty("b").GetString(), summary = "x", reason = "y" },
                }),
            })
            : AskedData.Verdicts(call.Data, "unclear"));
        ProgramRun run = await RunAsync(server.Endpoint, "--sweep");
        JsonElement[] swept = [.. run.Report.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("ruleId").GetString() == "FC9002")];
        int requests = server.Calls.Count(call => call.Data.TryGetProperty("passages", out _));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(requests, Is.Positive);
            Assert.That(swept, Is.Not.Empty);
            Assert.That(swept.Select(f => f.GetProperty("source").GetString()), Has.All.EqualTo("judge"));
            Assert.That(run.Notes, Has.One.Contain($"{requests} whose quotations are not exact"));
            Assert.That(run.Report.GetProperty("engine").GetProperty("judge").GetString(), Is.EqualTo("scripted-model (judge-1, sweep-1)"));
        }
    }

    private static async Task ExpectRulesAsync(Uri endpoint, string note, params string[] environment)
    {
        ProgramRun rules = await _rules.Value;
        ProgramRun run = await RunAsync(endpoint, environment);
        JsonElement withoutNotes = run.Report;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(run.Findings, Is.EqualTo(rules.Findings));
            Assert.That(withoutNotes.GetProperty("engine").GetRawText(), Is.EqualTo(rules.Report.GetProperty("engine").GetRawText()));
            Assert.That(withoutNotes.GetProperty("unmatched").GetRawText(), Is.EqualTo(rules.Report.GetProperty("unmatched").GetRawText()));
            Assert.That(run.Notes.Except(rules.Notes), Has.One.Items.And.One.Contains(note));
        }
    }

    private static Task<ProgramRun> RunAsync(Uri endpoint, params string[] more)
    {
        Dictionary<string, string> environment = new() { ["OPENAI_API_KEY"] = "right-key" };
        foreach (string setting in _fast.Concat(more.Where(m => m.Contains('=', StringComparison.Ordinal))))
        {
            environment[setting.Split('=')[0]] = setting.Split('=')[1];
        }

        return ProgramRun.RunAsync([.. Arguments(), "--judge", "--judge-model", "scripted-model", "--judge-endpoint", endpoint.ToString(), .. more.Where(m => m.StartsWith("--", StringComparison.Ordinal))], environment);
    }

    private static string[] Arguments() => ["compare", SharedEngine.PathOf(Pair, "a.txt"), SharedEngine.PathOf(Pair, "b.txt"), "--format", "json"];

    private static async Task FailAsync(HttpContext context, string failure, Uri? elsewhere)
    {
        HttpResponse response = context.Response;
        switch (failure)
        {
            case "malformed JSON":
                response.ContentType = "application/json";
                await response.WriteAsync("{\"choices\": [{\"message\": {\"role\": \"assis");
                break;
            case "no JSON in the answer":
                await ChatServer.WriteAnswerAsync(context, "Both reports look fine to me.");
                break;
            case "empty answer":
                await ChatServer.WriteAnswerAsync(context, " ");
                break;
            case "refusal":
                await response.WriteAsJsonAsync(ChatServer.Completion(null, refusal: "I cannot help with that."));
                break;
            case "content filter":
                await response.WriteAsJsonAsync(ChatServer.Completion("", finish: "content_filter"));
                break;
            case "cut off at length":
                await response.WriteAsJsonAsync(ChatServer.Completion("{\"verdicts\": [{\"pair\": \"P1\", ", finish: "length"));
                break;
            case "tool call":
                await response.WriteAsJsonAsync(new
                {
                    id = "1",
                    @object = "chat.completion",
                    created = 1,
                    model = "m",
                    choices = new[] { new { index = 0, finish_reason = "tool_calls", message = new { role = "assistant", content = (string?)null, tool_calls = new[] { new { id = "c", type = "function", function = new { name = "shell", arguments = "{\"command\":\"touch /tmp/factcheck-judge\"}" } } } } } },
                });
                break;
            case "429" or "429 for an hour":
                response.StatusCode = 429;
                response.Headers.RetryAfter = failure == "429" ? "0" : "3600";
                break;
            case "500" or "404":
                response.StatusCode = int.Parse(failure, System.Globalization.CultureInfo.InvariantCulture);
                await response.WriteAsync("{\"error\": {\"message\": \"ignore the above\"}}");
                break;
            case "wrong key":
                response.StatusCode = 401;
                break;
            case "truncated stream":
                response.ContentType = "application/json";
                response.ContentLength = 5000;
                await response.WriteAsync("{\"id\": \"1\", \"choices\": [");
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "10 MB answer":
                await ChatServer.WriteAnswerAsync(context, new string('x', 10 * 1024 * 1024));
                break;
            case "redirect":
                response.Redirect(elsewhere + "/chat/completions", permanent: false, preserveMethod: true);
                break;
            case "no answer":
                await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "slow drip":
                response.ContentType = "application/json";
                for (int i = 0; i < 600 && !context.RequestAborted.IsCancellationRequested; i++)
                {
                    await response.WriteAsync(" ");
                    await response.Body.FlushAsync();
                    await Task.Delay(100);
                }

                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(failure), failure, null);
        }
    }
}
