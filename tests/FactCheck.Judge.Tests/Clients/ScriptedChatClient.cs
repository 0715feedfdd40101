using System.Collections.Concurrent;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Tests.Clients;

/// <summary>A chat client that answers from a function of the number of the call.</summary>
internal sealed class ScriptedChatClient(Func<int, ChatResponse> answer) : IChatClient
{
    private readonly ConcurrentQueue<ChatOptions?> _calls = new();
    private int _count;

    public ScriptedChatClient(string text)
        : this(_ => Answer(text))
    {
    }

    /// <summary>The options of each call.</summary>
    public IReadOnlyList<ChatOptions?> Calls => [.. _calls];

    /// <summary>Awaited before each answer.</summary>
    public Func<CancellationToken, Task> Before { get; init; } = _ => Task.CompletedTask;

    public static IReadOnlyList<ChatMessage> Messages { get; } = [new(ChatRole.System, "the prompt"), new(ChatRole.User, "the article")];

    public static ChatResponse Answer(string text, long input = 10, long output = 5) => new(new ChatMessage(ChatRole.Assistant, text))
    {
        FinishReason = ChatFinishReason.Stop,
        Usage = new UsageDetails { InputTokenCount = input, OutputTokenCount = output, TotalTokenCount = input + output },
    };

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        _calls.Enqueue(options);
        int number = Interlocked.Increment(ref _count) - 1;
        await Before(cancellationToken);
        return answer(number);
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException("decorators answer streamed calls whole");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
