using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace FactCheck.Judge.Clients;

/// <summary>Keeps answers on disk by model, sampling, prompt version and content. A cache that cannot be read or written costs a request, never the run.</summary>
/// <param name="innerClient">The decorated client.</param>
/// <param name="folder">Where answers are kept.</param>
/// <param name="isWorthKeeping">Which answers are; null keeps all.</param>
/// <param name="logger">Told of hits and of failures to write.</param>
public sealed class CachingChatClient(IChatClient innerClient, string folder, Func<ChatResponse, bool>? isWorthKeeping, ILogger logger) : WholeAnswerChatClient(innerClient)
{
    private readonly AnswerFile _files = new(folder);

    /// <inheritdoc/>
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = messages as IReadOnlyList<ChatMessage> ?? [.. messages];
        string key = KeyOf(all, options);
        if (await _files.ReadAsync(key, cancellationToken).ConfigureAwait(false) is { } kept)
        {
            Log.CacheHit(logger, key);
            return Respond(kept.Answer, kept.Model, kept.InputTokens, kept.OutputTokens);
        }

        ChatResponse response = await base.GetResponseAsync(all, options, cancellationToken).ConfigureAwait(false);
        if (isWorthKeeping?.Invoke(response) ?? true)
        {
            try
            {
                await _files.WriteAsync(new AnswerFile.KeptAnswer(key, response.Text, response.ModelId, response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount), cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Log.CacheFailed(logger, key, exception.GetType().Name);
            }
        }

        return response;
    }

    private static string KeyOf(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        string key = string.Create(
            CultureInfo.InvariantCulture,
            $"{options?.ModelId}\n{options?.Temperature}\n{options?.Seed}\n{options?.MaxOutputTokens}\n{options?.AdditionalProperties?.GetValueOrDefault(ChatPairJudge.PromptVersionKey)}\n{RequestHash.Of(messages, options)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }
}
