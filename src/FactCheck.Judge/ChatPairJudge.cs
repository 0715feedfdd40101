using FactCheck.Judge.Answers;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge;

/// <summary>A judge behind a chat client. No tools are offered, and every call has options of its own.</summary>
public sealed class ChatPairJudge : IPairJudge
{
    /// <summary>Name under which the version of the prompt goes along with a call.</summary>
    public const string PromptVersionKey = "factcheck.prompt";

    private readonly IChatClient _client;
    private readonly JudgeOptions _options;

    /// <summary>Creates the judge.</summary>
    /// <param name="client">Answers the requests.</param>
    /// <param name="options">Model, temperature and the like.</param>
    /// <param name="name">How the report names the model; null takes it from the options.</param>
    public ChatPairJudge(IChatClient client, JudgeOptions options, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        _client = client;
        _options = options;
        Name = name ?? options.Model ?? "unnamed model";
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public async Task<JudgeAnswer<PairVerdict>> JudgeAsync(JudgeRequest request, CancellationToken cancellationToken = default) =>
        AnswerReader.Verdicts(await AskAsync(request, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<JudgeAnswer<SweptDifference>> SweepAsync(JudgeRequest request, CancellationToken cancellationToken = default) =>
        AnswerReader.Differences(await AskAsync(request, cancellationToken).ConfigureAwait(false));

    private async Task<string> AskAsync(JudgeRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ChatOptions options = new()
        {
            ModelId = _options.Model,
            Temperature = (float?)_options.Temperature,
            Seed = _options.Seed,
            MaxOutputTokens = _options.MaxOutputTokens,
            ResponseFormat = request.ResponseFormat,
            AdditionalProperties = new AdditionalPropertiesDictionary { [PromptVersionKey] = request.PromptVersion },
        };
        ChatResponse response = await _client.GetResponseAsync(request.Messages, options, cancellationToken).ConfigureAwait(false);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new JudgeException(JudgeFailure.Refusal, "the model declined to answer");
        }

        if (response.FinishReason == ChatFinishReason.Length)
        {
            throw new JudgeException(JudgeFailure.Malformed, "the answer was cut off at the longest length");
        }

        return string.IsNullOrWhiteSpace(response.Text) ? throw new JudgeException(JudgeFailure.Malformed, "the answer is empty") : response.Text;
    }
}
