using System.Buffers;
using System.Text.Json;
using FactCheck.Evaluation;
using FactCheck.Testing;

namespace FactCheck.Tests.Evaluation;

/// <summary>Figures, misses and false flags equal those of the gold set's reference scorer.</summary>
public class ReferenceScorerTests
{
    [TestCase("dev", 1)]
    [TestCase("dev", 2)]
    [TestCase("dev-real", 3)]
    [TestCase("train", 4)]
    [TestCase("train-real", 5)]
    [TestCase("", 6)]
    public void Figures_on_made_up_reports_equal_the_reference(string set, int seed) => AssertEqualFigures(Repository.Shared("gold", set), seed);

    [TestCase(7)]
    [TestCase(8)]
    public void Figures_on_a_text_with_characters_outside_the_basic_plane_equal_the_reference(int seed)
    {
        using TemporaryFolder gold = new();
        WriteAstralPair(gold, "first");
        WriteAstralPair(gold, "first-b");
        AssertEqualFigures(gold.Path, seed);
    }

    [Test]
    public void Missing_reports_count_as_empty_ones()
    {
        using TemporaryFolder reports = new();
        AssertEqualFigures(Repository.Shared("gold", "dev"), reports);
    }

    private static void AssertEqualFigures(string gold, int seed)
    {
        using TemporaryFolder reports = new();
        MadeUpReports.Write(GoldReader.Read(gold), reports, seed);
        AssertEqualFigures(gold, reports);
    }

    private static void AssertEqualFigures(string gold, TemporaryFolder reports)
    {
        string printed = ReferenceScript.Run(Repository.Shared("gold", "score.py"), "--gold", gold, "--reports", reports.Path, "--json", "--verbose");
        int json = printed.StartsWith('{') ? 0 : printed.IndexOf("\n{\n", StringComparison.Ordinal) + 1;
        using JsonDocument expected = JsonDocument.Parse(printed[json..]);

        IReadOnlyList<PairScore> scores = [.. GoldReader.Read(gold).Select(pair => PairScorer.Score(pair, PredictionReader.FromFile(reports.PathOf($"{pair.Name}.json"))))];
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            EvaluationJson.WriteMembers(writer, EvaluationResult.Of(scores));
            writer.WriteEndObject();
        }

        using JsonDocument actual = JsonDocument.Parse(buffer.WrittenMemory);
        string[] remarks = printed[..json].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using (Assert.EnterMultipleScope())
        {
            AssertHolds(actual.RootElement, expected.RootElement, "");
            Assert.That(scores.SelectMany(EvaluationText.Remarks), Is.EqualTo(remarks));
        }
    }

    private static void AssertHolds(JsonElement actual, JsonElement expected, string path)
    {
        if (expected.ValueKind != JsonValueKind.Object)
        {
            Assert.That(actual.GetRawText(), Is.EqualTo(string.Concat(expected.GetRawText().Where(character => !char.IsWhiteSpace(character)))), path);
            return;
        }

        foreach (JsonProperty property in expected.EnumerateObject())
        {
            Assert.That(actual.TryGetProperty(property.Name, out JsonElement value), Is.True, $"{path}/{property.Name}");
            AssertHolds(value, property.Value, $"{path}/{property.Name}");
        }
    }

    private static void WriteAstralPair(TemporaryFolder folder, string name)
    {
        folder.Write($"{name}/a.txt", "\uFEFF𝔉ire at the port 🔥\r\n\r\nTwelve 🚒 engines came. It left 12 dockers 👷🏽 hurt, the mayor’s \"office\" said.\r\n");
        folder.Write($"{name}/b.txt", "Port 🔥 blaze\n\nFourteen dock workers 👷🏽 were hurt. A dozen 🚒 engines came, it's 'said'.\n");
        folder.Write($"{name}/gold.json", """
            {"id": "x", "a": {"file": "a.txt"}, "b": {"file": "b.txt"}, "items": [
              {"relation": "discrepancy", "type": "quantity", "severity": "contradiction", "a": "left 12 dockers 👷🏽 hurt", "b": "Fourteen dock workers 👷🏽 were hurt"},
              {"relation": "discrepancy", "type": "attribution", "severity": "incomplete", "a": "mayor’s \"office\" said", "b": "it's 'said'"},
              {"relation": "discrepancy", "type": "place", "severity": "wording", "a": "not in the text", "b": "engines"},
              {"relation": "agreement", "trap": true, "a": "Twelve 🚒 engines came", "b": "A dozen 🚒 engines came", "note": ""},
              {"relation": "unrelated", "trap": true, "a": "𝔉ire at the port", "b": "Port 🔥 blaze"}]}
            """);
    }
}
