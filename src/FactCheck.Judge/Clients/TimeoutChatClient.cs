using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Bounds the time of one request, from the first byte sent to the last received. A timeout is told apart from a cancel.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="timeout">Longest time.</param>
/// <param name="time">The clock.</param>
public sealed class TimeoutChatClient(IChatClient innerClient, TimeSpan timeout, TimeProvider time) : WholeAnswerChatClient(innerClient)
{
    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource expiry = new(timeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, expiry.Token);
        try
        {
            return await base.GetResponseAsync(messages, options, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (expiry.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new JudgeException(JudgeFailure.Timeout, "no whole answer in time", exception) { IsTransient = true };
        }
    }
}
