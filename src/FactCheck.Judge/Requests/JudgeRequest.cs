using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Requests;

/// <summary>One request to a judge, complete.</summary>
public sealed class JudgeRequest
{
    internal JudgeRequest(string promptVersion, IReadOnlyList<ChatMessage> messages, JsonElement schema)
    {
        PromptVersion = promptVersion;
        Messages = messages;
        Schema = schema;
        Hash = RequestHash.Of(messages, new ChatOptions { ResponseFormat = ResponseFormat });
    }

    /// <summary>Name and number of the prompt.</summary>
    public string PromptVersion { get; }

    /// <summary>The prompt, and the data as a message of its own.</summary>
    public IReadOnlyList<ChatMessage> Messages { get; }

    /// <summary>JSON Schema of the answer.</summary>
    public JsonElement Schema { get; }

    /// <summary>Name of the request in caches and exchange files.</summary>
    public string Hash { get; }

    /// <summary>The schema as providers take it.</summary>
    public ChatResponseFormat ResponseFormat => ChatResponseFormat.ForJsonSchema(Schema, PromptVersion.Replace('-', '_'));
}
