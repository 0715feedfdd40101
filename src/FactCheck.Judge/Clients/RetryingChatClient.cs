using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FactCheck.Judge.Clients;

/// <summary>Repeats a request after 429, 5xx, a timeout or a broken connection, waiting longer each time, and at least as long as the service asks.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="settings">How often, and how long to wait.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told of repetitions.</param>
public sealed class RetryingChatClient(IChatClient innerClient, JudgeOptions settings, TimeProvider time, ILogger logger) : WholeAnswerChatClient(innerClient)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        TimeSpan delay = settings.RetryDelay;
        for (int attempt = 0; ; attempt++)
        {
            JudgeException failure;
            try
            {
                return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Any provider may be behind; what it throws is classified and thrown on.
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                failure = FailureClassifier.Of(exception, time);
            }

            TimeSpan wait = failure.RetryAfter is { } asked && asked > delay ? asked : delay;
            if (!failure.IsTransient || attempt >= settings.Retries || wait > settings.MaxRetryDelay)
            {
                throw failure;
            }

            Log.Repeating(logger, attempt + 1, failure.Failure, failure.Status ?? 0, wait.TotalSeconds);
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            delay = delay * 2 > settings.MaxRetryDelay ? settings.MaxRetryDelay : delay * 2;
        }
    }
}
