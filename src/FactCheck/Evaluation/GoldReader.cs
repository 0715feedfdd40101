using System.Text;
using System.Text.Json;

namespace FactCheck.Evaluation;

/// <summary>Reads gold folders: every <c>gold.json</c> below a folder, with the two texts beside it.</summary>
internal static class GoldReader
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The pairs below a folder, ordered by the parts of their paths.</summary>
    public static IReadOnlyList<GoldPair> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new FactCheckException("FC0030", $"{folder}: no such folder");
        }

        List<string> files = [.. Directory.EnumerateFiles(folder, "gold.json", SearchOption.AllDirectories)];
        if (files.Count == 0)
        {
            throw new FactCheckException("FC0031", $"{folder}: no gold.json in it or below it");
        }

        files.Sort(ComparePaths);
        return [.. files.Select(ReadPair)];
    }

    private static int ComparePaths(string left, string right)
    {
        string[] leftParts = left.Split(Path.DirectorySeparatorChar);
        string[] rightParts = right.Split(Path.DirectorySeparatorChar);
        for (int index = 0; index < Math.Min(leftParts.Length, rightParts.Length); index++)
        {
            int order = string.CompareOrdinal(leftParts[index], rightParts[index]);
            if (order != 0)
            {
                return order;
            }
        }

        return leftParts.Length.CompareTo(rightParts.Length);
    }

    private static GoldPair ReadPair(string file)
    {
        try
        {
            string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
            GoldArticle a = ReadArticle(folder, json.RootElement.GetProperty("a"));
            GoldArticle b = ReadArticle(folder, json.RootElement.GetProperty("b"));
            List<GoldItem> items = [];
            foreach (JsonElement item in json.RootElement.GetProperty("items").EnumerateArray())
            {
                items.Add(ReadItem(item, a, b));
            }

            return new GoldPair(Path.GetFileName(folder), a, b, items);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IOException or DecoderFallbackException)
        {
            throw new FactCheckException("FC0032", $"{file}: not a gold pair: {exception.Message}", exception);
        }
    }

    private static GoldArticle ReadArticle(string folder, JsonElement json)
    {
        string path = Path.Combine(folder, json.GetProperty("file").GetString()!);
        string text = _strict.GetString(File.ReadAllBytes(path));
        return new GoldArticle(path, OptionalText(json, "outlet"), OptionalText(json, "published"), new CodePointText(text.StartsWith('\uFEFF') ? text[1..] : text));
    }

    private static GoldItem ReadItem(JsonElement json, GoldArticle a, GoldArticle b)
    {
        string quotationA = json.GetProperty("a").GetString()!;
        string quotationB = json.GetProperty("b").GetString()!;
        return new GoldItem(
            json.GetProperty("relation").GetString()!,
            json.TryGetProperty("trap", out JsonElement trap) && trap.ValueKind == JsonValueKind.True,
            OptionalText(json, "type"),
            OptionalText(json, "severity"),
            quotationA,
            quotationB,
            a.Text.Find(quotationA),
            b.Text.Find(quotationB));
    }

    private static string? OptionalText(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
