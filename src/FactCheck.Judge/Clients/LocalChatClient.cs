using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Base of the clients that answer, or not, without any service.</summary>
public abstract class LocalChatClient : IChatClient
{
    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Respond([.. messages], options));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ChatResponseUpdate update in (await GetResponseAsync(messages, options, cancellationToken).ConfigureAwait(false)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The answer to a request.</summary>
    /// <exception cref="JudgeException">There is none.</exception>
    protected abstract ChatResponse Respond(IReadOnlyList<ChatMessage> messages, ChatOptions? options);

    /// <summary>Closes what the client holds.</summary>
    /// <param name="disposing">Whether it is closed on purpose.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
