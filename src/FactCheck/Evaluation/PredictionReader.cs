using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Takes the findings to be scored from a report in memory or from a report file.</summary>
internal static class PredictionReader
{
    public static IReadOnlyList<PredictedFinding> FromReport(ComparisonReport report)
    {
        Dictionary<string, string> texts = report.Documents.ToDictionary(document => document.Id, document => document.Text, StringComparer.Ordinal);
        return [.. report.Findings.Select(finding => new PredictedFinding(
            ReportTerms.Of(finding.Relation),
            finding.Type is { } type ? ReportTerms.Of(type) : null,
            finding.Severity is { } severity ? ReportTerms.Of(severity) : null,
            finding.Confidence,
            finding.Summary,
            [.. finding.Evidence.Select(evidence => new PredictedEvidence(evidence.Document, evidence.Span.Start, evidence.Span.End, evidence.Span.Text(texts[evidence.Document])))]))];
    }

    /// <summary>Reads a report file; null where there is none.</summary>
    public static IReadOnlyList<PredictedFinding>? FromFile(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using JsonDocument json = JsonDocument.Parse(WithoutMark(File.ReadAllBytes(path)));
            return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(Read)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IOException)
        {
            throw new FactCheckException("FC0033", $"{path}: not a report: {exception.Message}", exception);
        }
    }

    /// <summary>Reads one finding of a JSON report.</summary>
    public static PredictedFinding Read(JsonElement json) => new(
        json.GetProperty("relation").GetString()!,
        OptionalText(json, "type"),
        OptionalText(json, "severity"),
        json.TryGetProperty("confidence", out JsonElement confidence) ? confidence.GetDouble() : 1,
        OptionalText(json, "summary"),
        [.. json.GetProperty("evidence").EnumerateArray().Select(ReadEvidence)]);

    private static PredictedEvidence ReadEvidence(JsonElement json) =>
        new(json.GetProperty("document").GetString()!, Integer(json.GetProperty("start")), Integer(json.GetProperty("end")), WellFormedText(json.GetProperty("text")));

    private static int? Integer(JsonElement json) => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out int value) ? value : null;

    private static string? WellFormedText(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: no text of an article equals it.
            return null;
        }
    }

    private static string? OptionalText(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
