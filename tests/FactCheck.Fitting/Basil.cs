using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactCheck.Fitting;

/// <summary>
/// Builds a gold folder from the articles of the BASIL corpus (Fan et al., EMNLP 2019: three American outlets on each of a hundred events) and the marks of <c>basil-marks.jsonl</c>.
/// The texts are not ours to give away, so the marks are kept as offsets; the articles are those of the folder <c>articles</c> of the corpus' repository.
/// </summary>
internal static class Basil
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Writes a folder a pair.</summary>
    /// <param name="marks">File of marks: a pair a line.</param>
    /// <param name="articles">Folder of the articles, by year.</param>
    /// <param name="output">Folder to write to.</param>
    public static int Write(string marks, string articles, string output)
    {
        foreach (string line in File.ReadLines(marks))
        {
            JsonNode pair = JsonNode.Parse(line)!;
            string id = (string)pair["id"]!;
            string folder = Path.Combine(output, id);
            Directory.CreateDirectory(folder);
            JsonObject gold = new() { ["id"] = id, ["topic"] = (string)pair["topic"]!, ["domain"] = (string)pair["domain"]! };
            Dictionary<string, string> texts = [];
            foreach (string side in (ReadOnlySpan<string>)["a", "b"])
            {
                JsonNode article = JsonNode.Parse(File.ReadAllText(Path.Combine(articles, (string)pair[side]!)))!;
                texts[side] = TextOf(article);
                File.WriteAllText(Path.Combine(folder, side + ".txt"), texts[side]);
                gold[side] = new JsonObject { ["file"] = side + ".txt", ["outlet"] = (string)article["source"]!, ["published"] = (string)article["date"]! };
            }

            gold["items"] = new JsonArray([.. pair["items"]!.AsArray().Select(item => ItemOf(item!.AsObject(), texts))]);
            File.WriteAllText(Path.Combine(folder, "gold.json"), gold.ToJsonString(Indented) + "\n");
        }

        return 0;
    }

    /// <summary>Title and paragraphs, an empty line between them.</summary>
    private static string TextOf(JsonNode article)
    {
        IEnumerable<string> paragraphs = article["body-paragraphs"]!.AsArray().Select(p => string.Join(' ', p!.AsArray().Select(s => ((string)s!).Trim())));
        return string.Join("\n\n", paragraphs.Prepend(((string)article["title"]!).Trim()).Where(p => !string.IsNullOrWhiteSpace(p))) + "\n";
    }

    private static JsonObject ItemOf(JsonObject mark, Dictionary<string, string> texts)
    {
        JsonObject item = [];
        foreach ((string name, JsonNode? value) in mark)
        {
            item[name] = texts.TryGetValue(name, out string? text) ? text[(int)value![0]!..(int)value[1]!] : value!.DeepClone();
        }

        return item;
    }
}
