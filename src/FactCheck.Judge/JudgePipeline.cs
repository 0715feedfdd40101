using FactCheck.Judge.Answers;
using FactCheck.Judge.Clients;
using FactCheck.Judge.Providers;
using FactCheck.Judge.Stages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Judge;

/// <summary>The judge of one run, put together from its settings: provider or file, and around it time limit, rate limit, budget, schema fallback, retry, log, telemetry, cache and record.</summary>
public sealed class JudgePipeline : IDisposable
{
    private readonly IChatClient _client;

    private JudgePipeline(IChatClient client, string name, JudgeOptions options, TimeProvider time)
    {
        _client = client;
        Judge = new ChatPairJudge(client, options, name);
        Stage = new JudgeStage(Judge, options, time);
    }

    /// <summary>The judge.</summary>
    public IPairJudge Judge { get; }

    /// <summary>The stage that asks it.</summary>
    public JudgeStage Stage { get; }

    /// <summary>Builds the judge; opens files, sends nothing.</summary>
    /// <param name="options">Checked settings with something to do.</param>
    /// <param name="environment">Environment variables, for the key alone.</param>
    /// <param name="loggers">Where to log; null means nowhere.</param>
    /// <param name="time">The clock; null means the system's.</param>
    /// <exception cref="FactCheckException">FC0040: settings; FC0041: a file cannot be read or written.</exception>
    public static JudgePipeline Create(JudgeOptions options, IReadOnlyDictionary<string, string> environment, ILoggerFactory? loggers = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(environment);
        options.Validate();
        time ??= TimeProvider.System;
        if (options.ReplayPath is { } replayed)
        {
            ReplayChatClient replay = new(replayed);
            return new JudgePipeline(replay, replay.Judge ?? options.Model ?? "replay", options, time);
        }

        if (options.ExportPath is { } exported)
        {
            return new JudgePipeline(new ExportChatClient(exported), options.Model ?? "export", options, time);
        }

        string model = options.Model ?? throw new FactCheckException("FC0040", "judge: no model is named (FactCheck:Judge:Model, --judge-model)");
        string? key = environment.GetValueOrDefault(options.ApiKeyEnvironmentVariable);
        if (options.Endpoint is null && string.IsNullOrWhiteSpace(key))
        {
            throw new FactCheckException("FC0040", $"judge: no endpoint is named, and OpenAI's own needs a key in the environment variable {options.ApiKeyEnvironmentVariable}");
        }

        IChatClient service = new OpenAIChatClient(model, options.Endpoint, key, options.MaxAnswerBytes);
        return new JudgePipeline(Decorate(service, options, loggers, time), model, options, time);
    }

    /// <summary>The decorators in their order around a client of any provider.</summary>
    /// <param name="service">The client that reaches the model.</param>
    /// <param name="options">Checked settings.</param>
    /// <param name="loggers">Where to log; null means nowhere.</param>
    /// <param name="time">The clock; null means the system's.</param>
    public static IChatClient Decorate(IChatClient service, JudgeOptions options, ILoggerFactory? loggers = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(options);
        time ??= TimeProvider.System;
        string model = options.Model ?? "unnamed model";
        ILogger logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(TelemetryChatClient.SourceName);
        IChatClient client = new TimeoutChatClient(service, options.Timeout, time);
        client = new RateLimitingChatClient(client, options.MaxConcurrency, options.RequestsPerMinute, time);
        client = new BudgetChatClient(client, options.MaxRequests, options.MaxTokens);
        client = new SchemaFallbackChatClient(client, options.Structured);
        client = new RetryingChatClient(client, options, time, logger);
        client = new TelemetryChatClient(new LoggingChatClient(client, time, logger), model, time);
        if (options.CachePath is { } cache)
        {
            client = new CachingChatClient(client, cache, IsWorthKeeping, logger);
        }

        if (options.RecordPath is { } record)
        {
            client = new RecordingChatClient(client, record, model);
        }

        return client;
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static bool IsWorthKeeping(ChatResponse response) =>
        response.FinishReason is null || response.FinishReason == ChatFinishReason.Stop ? JsonAnswer.Holds(response.Text, "verdicts") || JsonAnswer.Holds(response.Text, "differences") : false;
}
