using FactCheck.Judge.Clients;
using FactCheck.Judge.Stages;
using FactCheck.Reports;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Tests.Clients;

public class LimitTests
{
    [Test]
    public async Task No_more_requests_are_in_flight_than_allowed()
    {
        int running = 0, most = 0;
        using SemaphoreSlim gate = new(0);
        ScriptedChatClient service = new("x")
        {
            Before = async token =>
            {
                int now = Interlocked.Increment(ref running);
                most = Math.Max(most, now);
                await gate.WaitAsync(token);
                Interlocked.Decrement(ref running);
            },
        };
        using RateLimitingChatClient client = new(service, 2, null, TimeProvider.System);
        Task<ChatResponse>[] asked = [.. Enumerable.Range(0, 5).Select(_ => client.GetResponseAsync(ScriptedChatClient.Messages))];
        Assert.That(service.Calls, Has.Count.EqualTo(2));
        gate.Release(5);
        await Task.WhenAll(asked);
        Assert.That((service.Calls.Count, most), Is.EqualTo((5, 2)));
    }

    [Test]
    public async Task Starts_are_spaced_over_the_minute()
    {
        InstantTime time = new();
        using RateLimitingChatClient client = new(new ScriptedChatClient("x"), 4, 30, time);
        for (int i = 0; i < 3; i++)
        {
            await client.GetResponseAsync(ScriptedChatClient.Messages);
        }

        Assert.That(time.Waits.Select(w => w.TotalSeconds), Is.EqualTo(new[] { 2.0, 2.0 }));
    }

    [TestCase(2, null, 2)]
    [TestCase(0, null, 0)]
    [TestCase(null, 45L, 3)]
    [TestCase(null, 5L, 0)]
    public async Task A_run_stops_when_its_share_is_spent(int? requests, long? tokens, int answered)
    {
        ScriptedChatClient service = new("x");
        using BudgetChatClient client = new(service, requests, tokens);
        int answers = 0;
        for (int i = 0; i < 6; i++)
        {
            try
            {
                await client.GetResponseAsync(ScriptedChatClient.Messages);
                answers++;
            }
            catch (JudgeException exception)
            {
                Assert.That(exception.Failure, Is.EqualTo(JudgeFailure.Budget));
            }
        }

        Assert.That((answers, service.Calls.Count), Is.EqualTo((answered, answered)));
    }

    [Test]
    public async Task A_spent_budget_is_a_note_and_the_findings_of_the_rules_stand()
    {
        JudgeOptions options = new() { Model = "m", MaxRequests = 1, PairsPerRequest = 2 };
        using IChatClient client = JudgePipeline.Decorate(new ScriptedChatClient("{\"verdicts\": []}"), options);
        ComparisonReport report = await new JudgeStage(new ChatPairJudge(client, options), options).ApplyAsync(SharedEngine.Doubtful);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings, Is.EqualTo(SharedEngine.Doubtful.Report.Findings).UsingPropertiesComparer());
            Assert.That(report.Notes, Has.Some.Contain("without answer: the budget of requests is spent"));
            Assert.That(report.IsJudgeIncomplete, Is.True);
        }
    }
}
