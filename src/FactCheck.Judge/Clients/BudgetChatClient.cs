using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Stops a run that has sent its share of requests or tokens. Tokens that a service does not count are estimated.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="maxRequests">Requests of the run, repetitions included; null means no limit.</param>
/// <param name="maxTokens">Tokens of the run, sent and received; null means no limit.</param>
public sealed class BudgetChatClient(IChatClient innerClient, int? maxRequests, long? maxTokens) : WholeAnswerChatClient(innerClient)
{
    private readonly Lock _lock = new();
    private int _requests;
    private long _tokens;

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        long asked = TokenEstimate.Of(all, options);
        lock (_lock)
        {
            if (_requests >= maxRequests || _tokens + asked > maxTokens)
            {
                throw new JudgeException(JudgeFailure.Budget, _requests >= maxRequests ? "the budget of requests is spent" : "the budget of tokens is spent");
            }

            _requests++;
            _tokens += asked;
        }

        ChatResponse response = await base.GetResponseAsync(all, options, cancellationToken).ConfigureAwait(false);
        lock (_lock)
        {
            _tokens += response.Usage?.TotalTokenCount - asked ?? TokenEstimate.Of(response.Text);
        }

        return response;
    }
}
