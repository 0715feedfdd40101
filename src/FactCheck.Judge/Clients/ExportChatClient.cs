using System.Text.Json;
using FactCheck.Judge.Requests;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Clients;

/// <summary>Writes each request to a file, once, and sends nothing.</summary>
/// <param name="path">The file; what it held is lost.</param>
public sealed class ExportChatClient(string path) : LocalChatClient
{
    private readonly ExchangeWriter _writer = ExchangeWriter.Open(path, append: false);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <inheritdoc/>
    protected override ChatResponse Respond(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        string hash = RequestHash.Of(messages, options);
        lock (_lock)
        {
            if (_written.Add(hash))
            {
                _writer.Write(writer => Write(writer, hash, messages, options));
            }
        }

        throw new JudgeException(JudgeFailure.Exported, "written to the exported file");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _writer.Dispose();
        }

        base.Dispose(disposing);
    }

    private static void Write(Utf8JsonWriter writer, string hash, IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        writer.WriteStartObject();
        writer.WriteString("hash"u8, hash);
        writer.WriteString("prompt"u8, options?.AdditionalProperties?.GetValueOrDefault(ChatPairJudge.PromptVersionKey) as string);
        RequestHash.WriteContent(writer, messages, options);
        writer.WriteEndObject();
    }
}
