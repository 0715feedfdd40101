using System.Text.Json;

namespace FactCheck.Judge.Clients;

/// <summary>A line of an exchange file with an answer, or with the failure in its place.</summary>
/// <param name="Hash">Hash of the request; null on the heading, which names the judge alone.</param>
/// <param name="Answer">Text of the answer.</param>
/// <param name="Failure">Why there is none.</param>
/// <param name="Message">The failure in words.</param>
/// <param name="Model">The model that answered.</param>
/// <param name="InputTokens">Tokens sent.</param>
/// <param name="OutputTokens">Tokens received.</param>
internal sealed record ExchangeLine(string? Hash, string? Answer, JudgeFailure? Failure, string? Message, string? Model, long? InputTokens, long? OutputTokens)
{
    /// <summary>The name of the judge, on the heading.</summary>
    public string? Judge { get; init; }

    /// <summary>Reads one line.</summary>
    /// <exception cref="FormatException">It is neither heading nor answer.</exception>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static ExchangeLine Read(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement json = document.RootElement;
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not an object");
        }

        string? answer = json.TryGetProperty("answer", out JsonElement given)
            ? given.ValueKind == JsonValueKind.String ? given.GetString() : given.GetRawText()
            : null;
        JudgeFailure? failure = Text(json, "failure") is { } name ? Enum.TryParse(name, ignoreCase: true, out JudgeFailure known) ? known : throw new FormatException($"unknown failure {name}") : null;
        ExchangeLine read = new(Text(json, "hash"), answer, failure, Text(json, "message"), Text(json, "model"), Number(json, "inputTokens"), Number(json, "outputTokens"))
        {
            Judge = Text(json, "judge"),
        };
        bool isHeading = read.Hash is null && read.Judge is not null;
        bool isAnswer = read.Hash is not null && (read.Answer is null) != (read.Failure is null);
        return isHeading || isAnswer ? read : throw new FormatException("neither hash and answer nor judge");
    }

    /// <summary>Writes the line without its end.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteText(writer, "judge", Judge);
        WriteText(writer, "hash", Hash);
        WriteText(writer, "answer", Answer);
        WriteText(writer, "failure", Failure?.ToString());
        WriteText(writer, "message", Message);
        WriteText(writer, "model", Model);
        if (InputTokens is { } input)
        {
            writer.WriteNumber("inputTokens"u8, input);
        }

        if (OutputTokens is { } output)
        {
            writer.WriteNumber("outputTokens"u8, output);
        }

        writer.WriteEndObject();
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
