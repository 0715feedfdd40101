using System.IO.Compression;
using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Reads a sentence bank: one JSON object a line, <c>.jsonl</c> or <c>.jsonl.gz</c>.</summary>
internal static class BankReader
{
    public static IReadOnlyList<BankLine> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new FactCheckException("FC0030", $"{path}: no such file");
        }

        List<BankLine> lines = [];
        int number = 0;
        try
        {
            using Stream file = File.OpenRead(path);
            using Stream stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
            using StreamReader reader = new(stream);
            while (reader.ReadLine() is { } line)
            {
                number++;
                if (!string.IsNullOrWhiteSpace(line))
                {
                    using JsonDocument json = JsonDocument.Parse(line);
                    lines.Add(ReadLine(json.RootElement));
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or InvalidDataException or IOException)
        {
            throw new FactCheckException("FC0034", $"{path}: line {number}: not a line of a sentence bank: {exception.Message}", exception);
        }

        return lines;
    }

    private static BankLine ReadLine(JsonElement json) => new(
        Text(json, "id"),
        Text(json, "a"),
        Text(json.GetProperty("agree"), "b"),
        Text(json.GetProperty("unrelated"), "b"),
        [.. json.GetProperty("differ").EnumerateArray().Select(item => new BankDifference(Text(item, "b"), Text(item, "type"), Text(item, "severity"), Text(item, "as"), Text(item, "bs")))]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
