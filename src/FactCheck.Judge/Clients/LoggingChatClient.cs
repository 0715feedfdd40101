using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FactCheck.Judge.Clients;

/// <summary>Logs hashes, counts and durations of requests; never their text.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where to.</param>
public sealed class LoggingChatClient(IChatClient innerClient, TimeProvider time, ILogger logger) : WholeAnswerChatClient(innerClient)
{
    private const int ShownDigits = 12;

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (!logger.IsEnabled(LogLevel.Information))
        {
            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }

        IReadOnlyList<ChatMessage> all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        string hash = RequestHash.Of(all, options)[..ShownDigits];
        string prompt = options?.AdditionalProperties?.GetValueOrDefault(ChatPairJudge.PromptVersionKey) as string ?? "";
        long started = time.GetTimestamp();
        Log.Asking(logger, hash, prompt, TokenEstimate.Of(all, options));
        try
        {
            ChatResponse response = await base.GetResponseAsync(all, options, cancellationToken).ConfigureAwait(false);
            Log.Answered(logger, hash, time.GetElapsedTime(started).TotalMilliseconds, response.Usage?.InputTokenCount ?? 0, response.Usage?.OutputTokenCount ?? 0);
            return response;
        }
        catch (Exception exception)
        {
            JudgeFailure? failure = exception is OperationCanceledException ? null : FailureClassifier.Of(exception, time).Failure;
            Log.Failed(logger, hash, time.GetElapsedTime(started).TotalMilliseconds, failure?.ToString() ?? "Cancelled");
            throw;
        }
    }
}
