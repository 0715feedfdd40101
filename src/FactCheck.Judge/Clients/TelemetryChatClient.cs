using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>A span and the metrics of each request, named by OpenTelemetry's conventions for generative models; no text.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="model">The model asked.</param>
/// <param name="time">The clock.</param>
public sealed class TelemetryChatClient(IChatClient innerClient, string model, TimeProvider time) : WholeAnswerChatClient(innerClient)
{
    /// <summary>Name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string SourceName = "FactCheck.Judge";

    private const string ModelTag = "gen_ai.request.model";
    private const string OperationTag = "gen_ai.operation.name";
    private const string TokenTypeTag = "gen_ai.token.type";
    private const string ErrorTag = "error.type";
    private static readonly ActivitySource _source = new(SourceName);
    private static readonly Meter _meter = new(SourceName);
    private static readonly Histogram<double> _duration = _meter.CreateHistogram<double>("gen_ai.client.operation.duration", "s", "How long a request takes.");
    private static readonly Histogram<long> _tokens = _meter.CreateHistogram<long>("gen_ai.client.token.usage", "{token}", "Tokens sent and received.");

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using Activity? activity = _source.StartActivity($"chat {model}", ActivityKind.Client);
        activity?.SetTag(OperationTag, "chat").SetTag(ModelTag, model).SetTag("factcheck.prompt", options?.AdditionalProperties?.GetValueOrDefault(ChatPairJudge.PromptVersionKey));
        TagList tags = new() { { OperationTag, "chat" }, { ModelTag, model } };
        long started = time.GetTimestamp();
        try
        {
            ChatResponse response = await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
            Count(activity, "input", response.Usage?.InputTokenCount);
            Count(activity, "output", response.Usage?.OutputTokenCount);
            return response;
        }
        catch (Exception exception)
        {
            string error = exception is OperationCanceledException ? "cancelled" : FailureClassifier.Of(exception, time).Failure.ToString();
            tags.Add(ErrorTag, error);
            activity?.SetTag(ErrorTag, error).SetStatus(ActivityStatusCode.Error);
            throw;
        }
        finally
        {
            _duration.Record(time.GetElapsedTime(started).TotalSeconds, tags);
        }
    }

    private void Count(Activity? activity, string kind, long? tokens)
    {
        if (tokens is { } count)
        {
            activity?.SetTag($"gen_ai.usage.{kind}_tokens", count);
            _tokens.Record(count, new TagList { { OperationTag, "chat" }, { ModelTag, model }, { TokenTypeTag, kind } });
        }
    }
}
