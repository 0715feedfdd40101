using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Asks again without a schema where a service refuses the request with 400 or 422, and remembers that it does.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="structured">Whether schemas are sent at all.</param>
public sealed class SchemaFallbackChatClient(IChatClient innerClient, bool structured) : WholeAnswerChatClient(innerClient)
{
    private volatile bool _sendsSchema = structured;

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatOptions? plain = options?.Clone();
        plain?.ResponseFormat = null;
        if (!_sendsSchema || options?.ResponseFormat is null)
        {
            return await base.GetResponseAsync(messages, plain, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && FailureClassifier.Of(exception, TimeProvider.System).Status is 400 or 422)
        {
            ChatResponse response = await base.GetResponseAsync(messages, plain, cancellationToken).ConfigureAwait(false);
            _sendsSchema = false;
            return response;
        }
    }
}
