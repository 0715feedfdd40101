using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>The findings of one evaluation, kept to compare a later one with.</summary>
internal static class SavedRun
{
    private const string Version = "1.0";

    public static void Write(Utf8JsonWriter writer, IEnumerable<SavedFinding> findings)
    {
        writer.WriteStartObject();
        writer.WriteString("schemaVersion", Version);
        writer.WriteStartArray("findings");
        foreach (SavedFinding finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("pair", finding.Pair);
            writer.WriteString("relation", finding.Relation);
            writer.WriteString("type", finding.Type);
            writer.WriteString("severity", finding.Severity);
            writer.WriteString("outcome", finding.Outcome);
            writer.WriteString("summary", finding.Summary);
            writer.WriteStartArray("passages");
            foreach (string passage in finding.Passages)
            {
                writer.WriteStringValue(passage);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static IReadOnlyList<SavedFinding> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new FactCheckException("FC0030", $"{path}: no such file");
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(ReadFinding)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IOException)
        {
            throw new FactCheckException("FC0035", $"{path}: not a saved evaluation: {exception.Message}", exception);
        }
    }

    private static SavedFinding ReadFinding(JsonElement json) => new(
        json.GetProperty("pair").GetString()!,
        json.GetProperty("relation").GetString()!,
        json.GetProperty("type").GetString(),
        json.GetProperty("severity").GetString(),
        json.GetProperty("outcome").GetString()!,
        json.GetProperty("summary").GetString()!,
        [.. json.GetProperty("passages").EnumerateArray().Select(passage => passage.GetString()!)]);
}
