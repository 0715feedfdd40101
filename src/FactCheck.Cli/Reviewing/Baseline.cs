using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Cli.Output;
using FactCheck.Reporting.Json;

namespace FactCheck.Cli.Reviewing;

/// <summary>The findings of a draft that were known before, by fingerprint.</summary>
/// <param name="Path">The file.</param>
/// <param name="Entries">Its entries in the order of the file.</param>
internal sealed record Baseline(string Path, IReadOnlyList<BaselineEntry> Entries)
{
    private const int Version = 1;
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FactCheckException">The file is missing or no baseline.</exception>
    public static Baseline Read(string path)
    {
        if (!File.Exists(path))
        {
            throw UsageError.Of($"--baseline {path}: no such file; --write-baseline makes it");
        }

        using JsonDocument json = JsonInput.Read(path, MostBytes);
        JsonElement root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement version) || version.ValueKind != JsonValueKind.Number || version.GetDouble() != Version
            || !root.TryGetProperty("findings", out JsonElement findings) || findings.ValueKind != JsonValueKind.Array)
        {
            throw UsageError.OfSettings($"{path}: is not a baseline of this version (an object with \"version\": {Version} and \"findings\")");
        }

        return new Baseline(path, [.. findings.EnumerateArray().Select(entry => new BaselineEntry(Text(path, entry, "fingerprint"), Text(path, entry, "rule"), Text(path, entry, "summary")))]);
    }

    /// <summary>Writes a baseline with these findings.</summary>
    public static async Task WriteAsync(string path, IReadOnlyList<ReportFinding> findings, CancellationToken cancellationToken)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: true))
        {
            writer.WriteStartObject();
            writer.WriteNumber("version"u8, Version);
            writer.WriteStartArray("findings"u8);
            foreach (ReportFinding finding in findings.DistinctBy(finding => finding.Fingerprint, StringComparer.Ordinal).OrderBy(finding => finding.RuleId, StringComparer.Ordinal).ThenBy(finding => finding.Fingerprint, StringComparer.Ordinal))
            {
                writer.WriteStartObject();
                writer.WriteString("fingerprint"u8, finding.Fingerprint);
                writer.WriteString("rule"u8, finding.RuleId);
                writer.WriteString("summary"u8, finding.Summary);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        await ReportPrinter.WriteFileAsync(path, Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n", cancellationToken);
    }

    private static string Text(string path, JsonElement entry, string key) =>
        entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw UsageError.OfSettings($"{path}: an entry of findings lacks {key}");
}
