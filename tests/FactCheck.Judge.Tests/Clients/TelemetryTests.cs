using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FactCheck.Judge.Clients;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FactCheck.Judge.Tests.Clients;

[NonParallelizable]
public class TelemetryTests
{
    [Test]
    public async Task A_request_is_a_span_with_token_counts_and_without_text()
    {
        ConcurrentQueue<Activity> spans = new();
        ConcurrentQueue<(string Name, double Value, string Tags)> measured = new();
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == TelemetryChatClient.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using MeterListener meters = Meters(measured);
        using TelemetryChatClient client = new(new ScriptedChatClient("the answer"), "model-x", new InstantTime());
        await client.GetResponseAsync(ScriptedChatClient.Messages);
        Activity span = spans.Single();
        string tags = string.Join(' ', span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.DisplayName, Is.EqualTo("chat model-x"));
            Assert.That(tags, Does.Contain("gen_ai.usage.input_tokens=10").And.Contain("gen_ai.usage.output_tokens=5"));
            Assert.That(tags + string.Join(' ', measured.Select(m => m.Tags)), Does.Not.Contain("article").And.Not.Contain("answer"));
            Assert.That(measured.Where(m => m.Name == "gen_ai.client.token.usage").Select(m => m.Value), Is.EquivalentTo(new[] { 10.0, 5.0 }));
            Assert.That(measured.Count(m => m.Name == "gen_ai.client.operation.duration"), Is.EqualTo(1));
        }
    }

    [Test]
    public void A_failure_is_an_error_of_its_kind()
    {
        ConcurrentQueue<(string Name, double Value, string Tags)> measured = new();
        using MeterListener meters = Meters(measured);
        using TelemetryChatClient client = new(new ScriptedChatClient(_ => throw new JudgeException(JudgeFailure.Key, "x")), "model-x", new InstantTime());
        Assert.That(async () => await client.GetResponseAsync(ScriptedChatClient.Messages), Throws.TypeOf<JudgeException>());
        Assert.That(measured.Single().Tags, Does.Contain("error.type=Key"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task The_log_tells_hashes_and_counts_and_no_text(bool fails)
    {
        Lines lines = new();
        ScriptedChatClient service = new(_ => fails ? throw new JudgeException(JudgeFailure.Service, "x") { IsTransient = true } : ScriptedChatClient.Answer("the answer"));
        JudgeOptions options = new() { Model = "m", Retries = 1, RetryDelay = TimeSpan.Zero };
        // The true clock: on one that jumps over every wait the timeout of the request would run out at once.
        using IChatClient client = JudgePipeline.Decorate(service, options, lines, TimeProvider.System);
        try
        {
            await client.GetResponseAsync(ScriptedChatClient.Messages);
        }
        catch (JudgeException)
        {
            // What the log says of it is looked at.
        }

        string log = string.Join('\n', lines.Written);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Written, Has.Count.EqualTo(fails ? 3 : 2));
            Assert.That(log, Does.Contain(fails ? "Service" : "10 tokens in, 5 out"));
            Assert.That(log, Does.Not.Contain("the article").And.Not.Contain("the answer").And.Not.Contain("the prompt"));
        }
    }

    private static MeterListener Meters(ConcurrentQueue<(string Name, double Value, string Tags)> measured)
    {
        MeterListener meters = new() { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == TelemetryChatClient.SourceName) { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Text(tags))));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Text(tags))));
        meters.Start();
        return meters;
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    private sealed class Lines : ILoggerFactory, ILogger
    {
        public ConcurrentQueue<string> Written { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Written.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
