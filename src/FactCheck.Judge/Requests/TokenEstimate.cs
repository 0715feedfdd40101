using System.Text;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Requests;

/// <summary>How many tokens a text is, roughly: English text has about four bytes a token in the vocabularies in use. Models count differently.</summary>
internal static class TokenEstimate
{
    private const int BytesPerToken = 4;
    private const int TokensPerMessage = 4;

    public static long Of(string text) => (Encoding.UTF8.GetByteCount(text) + BytesPerToken - 1) / BytesPerToken;

    public static long Of(IEnumerable<ChatMessage> messages, ChatOptions? options = null) =>
        messages.Sum(message => Of(message.Text) + TokensPerMessage) + (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } ? Of(schema.GetRawText()) : 0);
}
