using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace FactCheck.Judge.Requests;

/// <summary>The name of a request in caches and exchange files: a hash of all that is asked, prompt version included, and of nothing else, so that any model can answer it.</summary>
internal static class RequestHash
{
    /// <summary>Sixty-four hexadecimal digits.</summary>
    public static string Of(IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            WriteContent(writer, messages, options);
            writer.WriteEndObject();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    /// <summary>Writes <c>messages</c> and <c>schema</c>.</summary>
    public static void WriteContent(Utf8JsonWriter writer, IEnumerable<ChatMessage> messages, ChatOptions? options)
    {
        writer.WriteStartArray("messages"u8);
        foreach (ChatMessage message in messages)
        {
            writer.WriteStartObject();
            writer.WriteString("role"u8, message.Role.Value);
            writer.WriteString("content"u8, message.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema })
        {
            writer.WritePropertyName("schema"u8);
            schema.WriteTo(writer);
        }
        else
        {
            writer.WriteNull("schema"u8);
        }
    }
}
