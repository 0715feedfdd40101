using FactCheck.Judge.Clients;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace FactCheck.SemanticKernel;

/// <summary>Turns the HTTP failures of kernel services into those that the judge's retry knows.</summary>
internal sealed class KernelFailureChatClient(IChatClient innerClient) : WholeAnswerChatClient(innerClient)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpOperationException exception) when (exception.StatusCode is { } status)
        {
            throw FailureClassifier.OfStatus((int)status, retryAfter: null, exception);
        }
    }
}
