using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactCheck.Fitting;

/// <summary>
/// Builds the pairs of <c>allsides-judged.jsonl</c>: headline and lead of two outlets on one story, from the AllSides round-ups of the NeuS data (Lee et al., NAACL 2022; HLTCHKUST/framing-bias-metric on GitHub,
/// files <c>train.source</c>, <c>val.source</c> and <c>test.source</c>). The texts are not ours to give away, so the judgements are kept as offsets.
/// </summary>
internal static partial class AllSides
{
    /// <summary>Writes a folder a pair.</summary>
    /// <param name="judgements">File of judgements: a pair a line, its id <c>as-train0123-02</c> for the first and third report of line 123 (from 0) of <c>train.source</c>.</param>
    /// <param name="sources">Folder of the source files.</param>
    /// <param name="output">Folder to write to.</param>
    /// <param name="part">Only the pairs of this part: <c>train</c>, or <c>dev</c>, which nothing is tuned on.</param>
    public static int Write(string judgements, string sources, string output, string part)
    {
        Dictionary<string, string[]> lines = [];
        foreach (JsonNode pair in File.ReadLines(judgements).Select(line => JsonNode.Parse(line)!).Where(p => (string)p["part"]! == part))
        {
            string id = (string)pair["id"]!;
            Match name = Id().Match(id);
            string file = name.Groups["file"].Value;
            if (!lines.TryGetValue(file, out string[]? stories))
            {
                lines[file] = stories = File.ReadAllLines(Path.Combine(sources, file + ".source"));
            }

            string[] reports = stories[int.Parse(name.Groups["line"].Value, CultureInfo.InvariantCulture)].Split("[SEP]");
            string folder = Path.Combine(output, id);
            Directory.CreateDirectory(folder);
            JsonObject gold = new() { ["id"] = id, ["topic"] = "", ["domain"] = "politics", ["items"] = new JsonArray() };
            foreach (string side in (ReadOnlySpan<string>)["a", "b"])
            {
                Match report = Report().Match(reports[name.Groups[side].Value[0] - '0']);
                File.WriteAllText(Path.Combine(folder, side + ".txt"), $"{report.Groups["title"].Value.TrimEnd('.', ' ').Trim()}\n\n{report.Groups["body"].Value.Trim()}\n");
                gold[side] = new JsonObject { ["file"] = side + ".txt", ["outlet"] = side.ToUpperInvariant() };
            }

            File.WriteAllText(Path.Combine(folder, "gold.json"), gold.ToJsonString() + "\n");
        }

        return 0;
    }

    [GeneratedRegex(@"^as-(?<file>[a-z]+)(?<line>\d{4})-(?<a>\d)(?<b>\d)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^\s*TITLE=>\s*(?<title>.*?)\s*ARTICLE=>\s*(?<body>.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Report();
}
