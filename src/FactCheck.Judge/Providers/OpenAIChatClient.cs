using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using Service = OpenAI.Chat;

namespace FactCheck.Judge.Providers;

/// <summary>
/// A chat client over any service that speaks OpenAI's chat completions: OpenAI, gateways, Ollama, vLLM, llama.cpp. Text in, text out: no tools, one choice, no redirects followed,
/// no proxy but the system's. Ours because the adapter package of Microsoft.Extensions.AI is not in the registry.
/// </summary>
public sealed class OpenAIChatClient : IChatClient
{
    private readonly HttpClient _http;
    private readonly Service.ChatClient _client;
    private readonly ChatClientMetadata _metadata;

    /// <summary>Creates the client; nothing is sent yet.</summary>
    /// <param name="model">Name of the model.</param>
    /// <param name="endpoint">Base address; null means OpenAI's own.</param>
    /// <param name="apiKey">The key; null where the service needs none.</param>
    /// <param name="maxAnswerBytes">Larger answers are not read to their end.</param>
    public OpenAIChatClient(string model, Uri? endpoint, string? apiKey, int maxAnswerBytes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        SocketsHttpHandler sockets = new() { AllowAutoRedirect = false, UseCookies = false };
        _http = new HttpClient(new BoundedResponseHandler(sockets, maxAnswerBytes)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        OpenAIClientOptions options = new()
        {
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = System.Threading.Timeout.InfiniteTimeSpan,
            Transport = new HttpClientPipelineTransport(_http),
            EnableDistributedTracing = false,
        };
        if (endpoint is not null)
        {
            options.Endpoint = endpoint;
        }

        _client = new Service.ChatClient(model, new ApiKeyCredential(string.IsNullOrWhiteSpace(apiKey) ? "none" : apiKey), options);
        _metadata = new ChatClientMetadata("openai", endpoint, model);
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ClientResult<Service.ChatCompletion> result = await _client.CompleteChatAsync(messages.Select(Message), Options(options), cancellationToken).ConfigureAwait(false);
        Service.ChatCompletion completion = result.Value;
        if (completion.Content.Count == 0 && completion.Refusal is null && completion.ToolCalls.Count > 0)
        {
            throw new JudgeException(JudgeFailure.Malformed, "the model called tools, though none were offered");
        }

        string text = string.Concat(completion.Content.Where(part => part.Kind == Service.ChatMessageContentPartKind.Text).Select(part => part.Text));
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, text))
        {
            ModelId = completion.Model,
            ResponseId = completion.Id,
            FinishReason = completion.Refusal is not null ? ChatFinishReason.ContentFilter : completion.FinishReason switch
            {
                Service.ChatFinishReason.Length => ChatFinishReason.Length,
                Service.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
                _ => ChatFinishReason.Stop,
            },
            Usage = completion.Usage is { } usage
                ? new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount, TotalTokenCount = usage.TotalTokenCount }
                : null,
        };
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
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
        return serviceKey is not null ? null
            : serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static Service.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new Service.SystemChatMessage(message.Text) : new Service.UserChatMessage(message.Text);

    private static Service.ChatCompletionOptions Options(ChatOptions? options)
    {
        Service.ChatCompletionOptions made = new()
        {
            Temperature = options?.Temperature,
            MaxOutputTokenCount = options?.MaxOutputTokens,
        };
#pragma warning disable OPENAI001 // The seed is marked experimental by the package; services that do not know it ignore it.
        made.Seed = options?.Seed;
#pragma warning restore OPENAI001
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } format)
        {
            made.ResponseFormat = Service.ChatResponseFormat.CreateJsonSchemaFormat(format.SchemaName ?? "answer", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true);
        }

        return made;
    }
}
