using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactCheck.Fitting;

/// <summary>
/// Builds the pairs of <c>articles-judged.jsonl</c>: whole articles of two outlets on one story, found by date and likeness among those of Baly et al., EMNLP 2020 (ramybaly/Article-Bias-Prediction on GitHub,
/// folder <c>data/jsons</c>). The texts are not ours to give away, so the judgements are kept as offsets.
/// </summary>
internal static partial class Articles
{
    /// <summary>Writes a folder a pair.</summary>
    /// <param name="judgements">File of judgements: a pair a line, with the ids of its two articles.</param>
    /// <param name="sources">Folder of the articles, a JSON file each.</param>
    /// <param name="output">Folder to write to.</param>
    /// <param name="part">Only the pairs of this part.</param>
    public static int Write(string judgements, string sources, string output, string part)
    {
        foreach (JsonNode pair in File.ReadLines(judgements).Select(line => JsonNode.Parse(line)!).Where(p => (string)p["part"]! == part))
        {
            string id = (string)pair["id"]!;
            string folder = Path.Combine(output, id);
            Directory.CreateDirectory(folder);
            JsonObject gold = new() { ["id"] = id, ["topic"] = "", ["domain"] = "politics", ["items"] = new JsonArray() };
            foreach (string side in (ReadOnlySpan<string>)["a", "b"])
            {
                JsonNode article = JsonNode.Parse(File.ReadAllText(Path.Combine(sources, (string)pair[side]! + ".json")))!;
                string body = EmptyLines().Replace(((string)article["content_original"]!).Replace("\r", "", StringComparison.Ordinal), "\n\n").Trim();
                File.WriteAllText(Path.Combine(folder, side + ".txt"), $"{((string)article["title"]!).Trim()}\n\n{body}\n");
                gold[side] = new JsonObject { ["file"] = side + ".txt", ["outlet"] = (string)article["source"]!, ["published"] = ((string)article["date"]!)[..10] };
            }

            File.WriteAllText(Path.Combine(folder, "gold.json"), gold.ToJsonString() + "\n");
        }

        return 0;
    }

    [GeneratedRegex(@"\n\s*\n+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EmptyLines();
}
