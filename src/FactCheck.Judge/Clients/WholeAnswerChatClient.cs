using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Base of the decorators: a streamed call is answered whole, so that no decorator is passed by.</summary>
/// <param name="innerClient">The decorated client.</param>
public abstract class WholeAnswerChatClient(IChatClient innerClient) : DelegatingChatClient(innerClient)
{
    /// <inheritdoc/>
    public sealed override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatResponse response = await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        foreach (ChatResponseUpdate update in response.ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <summary>An answer at hand, as a response.</summary>
    internal static ChatResponse Respond(string text, string? model, long? inputTokens, long? outputTokens) => new(new ChatMessage(ChatRole.Assistant, text))
    {
        ModelId = model,
        FinishReason = ChatFinishReason.Stop,
        Usage = inputTokens is null && outputTokens is null ? null : new UsageDetails { InputTokenCount = inputTokens, OutputTokenCount = outputTokens, TotalTokenCount = (inputTokens ?? 0) + (outputTokens ?? 0) },
    };
}
