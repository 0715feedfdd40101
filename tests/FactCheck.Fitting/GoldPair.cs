using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FactCheck.Language;
using FactCheck.Reports;
using NodaTime.Text;

namespace FactCheck.Fitting;

/// <summary>Two texts with marked passages, from a gold folder or from a line of the sentence bank.</summary>
internal sealed record GoldPair(string Id, string A, string B, NodaTime.LocalDate? PublishedA, NodaTime.LocalDate? PublishedB, IReadOnlyList<GoldItem> Items, bool IsBank)
{
    public static IEnumerable<GoldPair> Read(string path) => Directory.Exists(path) ? ReadFolder(path) : ReadBank(path);

    private static IEnumerable<GoldPair> ReadFolder(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(file));
            JsonElement root = json.RootElement;
            string directory = Path.GetDirectoryName(file)!;
            string Text(string side) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(directory, root.GetProperty(side).GetProperty("file").GetString()!))).TrimStart('\uFEFF');
            NodaTime.LocalDate? Published(string side) => root.GetProperty(side).TryGetProperty("published", out JsonElement p) && p.ValueKind == JsonValueKind.String ? LocalDatePattern.Iso.Parse(p.GetString()!).GetValueOrThrow() : null;
            string a = Text("a"), b = Text("b");
            List<GoldItem> items = [];
            foreach (JsonElement item in root.GetProperty("items").EnumerateArray())
            {
                items.Add(new GoldItem(
                    item.GetProperty("relation").GetString() switch { "discrepancy" => Relation.Discrepancy, "agreement" => Relation.Agreement, _ => null },
                    item.TryGetProperty("type", out JsonElement type) && type.GetString() is string name ? Enum.Parse<DiscrepancyType>(name, ignoreCase: true) : null,
                    SpanOf(a, item.GetProperty("a").GetString()!),
                    SpanOf(b, item.GetProperty("b").GetString()!),
                    item.TryGetProperty("trap", out JsonElement trap) && trap.GetBoolean(),
                    false));
            }

            yield return new GoldPair(Path.GetFileName(directory), a, b, Published("a"), Published("b"), items, false);
        }
    }

    private static IEnumerable<GoldPair> ReadBank(string path)
    {
        using Stream file = File.OpenRead(path);
        using Stream stream = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is string line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            string id = root.GetProperty("id").GetString()!, a = root.GetProperty("a").GetString()!;
            TextSpan all = new(0, a.Length);
            string agree = root.GetProperty("agree").GetProperty("b").GetString()!;
            yield return new GoldPair($"{id}/agree", a, agree, null, null, [new GoldItem(Relation.Agreement, null, all, new TextSpan(0, agree.Length), false, false)], true);
            string unrelated = root.GetProperty("unrelated").GetProperty("b").GetString()!;
            yield return new GoldPair($"{id}/unrelated", a, unrelated, null, null, [new GoldItem(null, null, all, new TextSpan(0, unrelated.Length), true, false)], true);
            int number = 0;
            foreach (JsonElement differ in root.GetProperty("differ").EnumerateArray())
            {
                string b = differ.GetProperty("b").GetString()!;
                yield return new GoldPair($"{id}/differ{number++}", a, b, null, null,
                    [new GoldItem(Relation.Discrepancy, Enum.Parse<DiscrepancyType>(differ.GetProperty("type").GetString()!, ignoreCase: true), SpanOf(a, differ.GetProperty("as").GetString()!), SpanOf(b, differ.GetProperty("bs").GetString()!), false, true)], true);
            }
        }
    }

    private static TextSpan SpanOf(string text, string quote) => new(Math.Max(0, text.IndexOf(quote, StringComparison.Ordinal)), quote.Length);
}
