using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Json;

namespace FactCheck.Cli.Batch;

/// <summary>Ids of pairs as compact JSON.</summary>
internal static class JsonId
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(string text)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: false))
        {
            writer.WriteStringValue(text);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The member <c>id</c> of an object; the number of the line where it has none.</summary>
    /// <exception cref="FormatException">It is neither a string nor a number.</exception>
    public static string Read(JsonElement line, int number)
    {
        if (!line.TryGetProperty("id", out JsonElement id) || id.ValueKind == JsonValueKind.Null)
        {
            return Of(number);
        }

        return id.ValueKind switch
        {
            JsonValueKind.String => Of(id.GetString()!),
            JsonValueKind.Number => id.GetRawText(),
            _ => throw new FormatException("id is neither a string nor a number"),
        };
    }
}
