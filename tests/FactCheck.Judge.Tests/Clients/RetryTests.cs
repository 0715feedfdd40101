using System.Net;
using System.Net.Sockets;
using FactCheck.Judge.Clients;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Judge.Tests.Clients;

public class RetryTests
{
    private static readonly JudgeOptions _options = new() { Retries = 3, RetryDelay = TimeSpan.FromSeconds(1), MaxRetryDelay = TimeSpan.FromSeconds(3) };

    private static readonly TestCaseData<Exception, int>[] _failures =
    [
        new(new HttpRequestException("x", null, HttpStatusCode.TooManyRequests), 4),
        new(new HttpRequestException("x", null, HttpStatusCode.ServiceUnavailable), 4),
        new(new HttpRequestException("x", new SocketException()), 4),
        new(new IOException("x"), 4),
        new(new TimeoutException("x"), 4),
        new(new HttpRequestException("x", null, HttpStatusCode.Unauthorized), 1),
        new(new HttpRequestException("x", null, HttpStatusCode.BadRequest), 1),
        new(new System.Text.Json.JsonException("x"), 1),
        new(new InvalidOperationException("x"), 1),
        new(new JudgeException(JudgeFailure.Budget, "x"), 1),
    ];

    [TestCaseSource(nameof(_failures))]
    public void Only_what_may_pass_is_tried_again(Exception failure, int tries)
    {
        ScriptedChatClient service = new(_ => throw failure);
        using RetryingChatClient client = new(service, _options, new InstantTime(), NullLogger.Instance);
        Assert.That(async () => await client.GetResponseAsync(ScriptedChatClient.Messages), Throws.TypeOf<JudgeException>().With.Message.Not.EqualTo("article"));
        Assert.That(service.Calls, Has.Count.EqualTo(tries));
    }

    [Test]
    public async Task Waits_grow_up_to_the_longest_and_an_answer_ends_them()
    {
        InstantTime time = new();
        ScriptedChatClient service = new(number => number < 3 ? throw new IOException() : ScriptedChatClient.Answer("at last"));
        using RetryingChatClient client = new(service, _options, time, NullLogger.Instance);
        ChatResponse response = await client.GetResponseAsync(ScriptedChatClient.Messages);
        Assert.That((response.Text, string.Join(' ', time.Waits.Select(w => w.TotalSeconds))), Is.EqualTo(("at last", "1 2 3")));
    }

    [TestCase(2, "2", 2)]
    [TestCase(0, "1", 2)]
    [TestCase(100, "", 1)]
    public void The_service_may_ask_for_a_longer_wait_but_not_for_any(int seconds, string waits, int tries)
    {
        InstantTime time = new();
        ScriptedChatClient service = new(_ => throw new JudgeException(JudgeFailure.Service, "busy") { IsTransient = true, RetryAfter = TimeSpan.FromSeconds(seconds) });
        using RetryingChatClient client = new(service, _options with { Retries = 1 }, time, NullLogger.Instance);
        Assert.That(async () => await client.GetResponseAsync(ScriptedChatClient.Messages), Throws.TypeOf<JudgeException>());
        Assert.That((string.Join(' ', time.Waits.Select(w => w.TotalSeconds)), service.Calls.Count), Is.EqualTo((waits, tries)));
    }

    [Test]
    public void A_cancel_is_no_failure_to_be_retried()
    {
        using CancellationTokenSource stop = new();
        ScriptedChatClient service = new(_ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        });
        using RetryingChatClient client = new(service, _options, new InstantTime(), NullLogger.Instance);
        Assert.That(async () => await client.GetResponseAsync(ScriptedChatClient.Messages, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(service.Calls, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_timeout_is_told_apart_from_a_cancel()
    {
        ScriptedChatClient never = new("never") { Before = token => Task.Delay(Timeout.Infinite, token) };
        using TimeoutChatClient client = new(never, TimeSpan.FromMilliseconds(20), TimeProvider.System);
        using CancellationTokenSource stop = new(20);
        using TimeoutChatClient patient = new(never, TimeSpan.FromMinutes(5), TimeProvider.System);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(async () => await client.GetResponseAsync(ScriptedChatClient.Messages), Throws.TypeOf<JudgeException>().With.Property(nameof(JudgeException.Failure)).EqualTo(JudgeFailure.Timeout));
            Assert.That(async () => await patient.GetResponseAsync(ScriptedChatClient.Messages, null, stop.Token), Throws.InstanceOf<OperationCanceledException>());
        }
    }

    [Test]
    public async Task A_schema_that_was_refused_once_is_not_sent_again()
    {
        ScriptedChatClient service = new(number => number == 0 ? throw new HttpRequestException("x", null, HttpStatusCode.BadRequest) : ScriptedChatClient.Answer("{}"));
        using SchemaFallbackChatClient client = new(service, structured: true);
        ChatOptions options = new() { ResponseFormat = ChatResponseFormat.Json };
        await client.GetResponseAsync(ScriptedChatClient.Messages, options);
        await client.GetResponseAsync(ScriptedChatClient.Messages, options);
        Assert.That(service.Calls.Select(call => call!.ResponseFormat is null), Is.EqualTo(new[] { false, true, true }));
    }
}
