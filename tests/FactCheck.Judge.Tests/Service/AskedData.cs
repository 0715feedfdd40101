using System.Text.Json;

namespace FactCheck.Judge.Tests.Service;

/// <summary>Reads the data message of a request as a model would.</summary>
internal static class AskedData
{
    /// <summary>The one JSON object between the two marked lines.</summary>
    public static JsonElement Of(string message)
    {
        string[] lines = message.Split('\n');
        Assert.That(lines, Has.Length.EqualTo(4), "heading, mark, data, mark");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[1], Does.Match("^DATA [0-9a-f]{16}$"));
            Assert.That(lines[3], Is.EqualTo(lines[1]));
            Assert.That(lines[2], Does.Not.Contain(lines[1]));
        }

        return JsonSerializer.Deserialize<JsonElement>(lines[2]);
    }

    /// <summary>An answer with the same verdict on every pair, quoting the words that the rule compared.</summary>
    public static string Verdicts(JsonElement data, string verdict, string? type = null, string? severity = null, string reason = "as told") => JsonSerializer.Serialize(new
    {
        verdicts = data.GetProperty("pairs").EnumerateArray().Select(pair => new
        {
            pair = pair.GetProperty("pair").GetString(),
            verdict,
            type,
            severity,
            quote_a = Quote(pair.GetProperty("a")),
            quote_b = Quote(pair.GetProperty("b")),
            reason,
        }),
    });

    public static string Quote(JsonElement side) => side.GetProperty("words").EnumerateArray().First().GetString()!;
}
