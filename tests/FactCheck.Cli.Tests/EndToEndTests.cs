using System.Text;
using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests;

/// <summary>The program with the engine itself: what must hold whatever the rules find.</summary>
public class EndToEndTests
{
    private const string First = """
        Ferry hits pier in Port Salis, 12 hurt

        PORT SALIS, March 5 — A ferry with 240 passengers on board hit the pier of Port Salis on Tuesday morning, and twelve people were injured, the harbour master said.

        “We heard a bang and then everybody fell,” said Marta Oyen, a passenger. The company said that fog was to blame 🚢.

        The ferry will be back in service next week.
        """;

    private const string Second = """
        Fourteen injured as ferry rams pier

        Fourteen people were injured when a ferry carrying 240 passengers struck the pier of Port Salis on Tuesday, according to the police.

        “We heard a bang and then everyone fell,” said passenger Marta Oyen 🚢. Engine failure was to blame, the company said.

        The ferry will stay out of service for a month.
        """;

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Two_runs_give_the_same_bytes_and_every_passage_is_exact()
    {
        string[] arguments = ["compare", _folder.Write("a.txt", First), _folder.Write("b.txt", "\uFEFF" + Second), "--format", "json", "--include-text", "--min-confidence", "0"];
        CliRun run = await RunEngineAsync(arguments);
        CliRun again = await RunEngineAsync(arguments);
        using JsonDocument schema = JsonDocument.Parse(ReportSchema.ReadText());
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Dictionary<string, string> texts = json.RootElement.GetProperty("documents").EnumerateArray().ToDictionary(
            document => document.GetProperty("id").GetString()!,
            document => document.GetProperty("text").GetString()!);
        List<JsonElement> passages =
        [
            .. json.RootElement.GetProperty("findings").EnumerateArray().SelectMany(finding => finding.GetProperty("evidence").EnumerateArray()),
            .. json.RootElement.GetProperty("unmatched").EnumerateArray(),
            .. json.RootElement.GetProperty("ignored").EnumerateArray(),
        ];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero, run.Error);
            Assert.That(again.Output, Is.EqualTo(run.Output));
            Assert.That(JsonSchemaCheck.Validate(schema.RootElement, json.RootElement), Is.Empty);
            Assert.That(texts["b"], Is.EqualTo(Second));
            Assert.That(json.RootElement.GetProperty("findings").GetArrayLength(), Is.Positive);
            foreach (JsonElement passage in passages)
            {
                string text = texts[passage.GetProperty("document").GetString()!];
                Assert.That(passage.GetProperty("text").GetString(), Is.EqualTo(text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()]));
            }
        }
    }

    [Test]
    public async Task Batch_gives_the_report_of_compare()
    {
        string request = JsonSerializer.Serialize(new { id = "x", documents = new object[] { new { text = First, published = "2024-03-05", outlet = "Wire" }, new { text = Second } } });
        CliRun batch = await RunEngineAsync(["batch", "-", "--quiet"], request + "\n" + request);
        CliRun compare = await RunEngineAsync(["compare", _folder.Write("a.txt", First), "-", "--format", "json", "--published", "2024-03-05"], Second);
        string[] lines = batch.Output.Split('\n');
        using JsonDocument line = JsonDocument.Parse(lines[0]);
        using JsonDocument json = JsonDocument.Parse(compare.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[1], Is.EqualTo(lines[0]));
            Assert.That(line.RootElement.GetProperty("report").GetProperty("findings").GetRawText(), Is.EqualTo(Compact(json.RootElement.GetProperty("findings"))));
            Assert.That(line.RootElement.GetProperty("report").GetProperty("documents")[0].GetProperty("outlet").GetString(), Is.EqualTo("Wire"));
        }
    }

    [TestCase("missing.txt", null, "no such file")]
    [TestCase("empty.txt", "", "empty")]
    [TestCase("blank.txt", " \n\n ", "no article text")]
    [TestCase("binary.txt", "abc\0def", "not a text file")]
    [TestCase("folder", "/", "is a folder")]
    [TestCase("large.txt", "over 5000 bytes", "over the limit of 5000 bytes")]
    public async Task Bad_input_is_one_line_and_exit_code_2(string name, string? content, string message)
    {
        string path = _folder.PathOf(name);
        if (content == "/")
        {
            Directory.CreateDirectory(path);
        }
        else if (content is not null)
        {
            File.WriteAllText(path, content.StartsWith("over", StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat(First, 20)) : content, Encoding.UTF8);
        }

        Dictionary<string, string> environment = new() { ["FACTCHECK__Articles__MaxBytes"] = "5000" };
        CliRun run = await CliRun.RunAsync(["compare", _folder.Write("a.txt", First), path], new CliSetting { Compare = null, Environment = environment });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message).And.Contain(path));
            Assert.That(run.Error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
        }
    }

    [Test]
    public async Task A_missing_model_is_one_line_and_exit_code_2()
    {
        Dictionary<string, string> environment = new() { ["FACTCHECK__Language__ModelPath"] = "/nowhere/model" };
        CliRun run = await CliRun.RunAsync(["compare", "a", "b"], new CliSetting { Compare = null, Environment = environment });
        Assert.That((run.ExitCode, run.Error.TrimEnd('\n').Contains('\n', StringComparison.Ordinal), run.Error.Contains("/nowhere/model", StringComparison.Ordinal)), Is.EqualTo((2, false, true)));
    }

    [Test]
    public async Task Every_rule_of_the_catalogue_can_be_shown()
    {
        CliRun list = await RunEngineAsync(["rules"]);
        foreach (string line in list.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            CliRun rule = await RunEngineAsync(["rules", line[..6]]);
            Assert.That((rule.ExitCode, rule.Output[..6]), Is.EqualTo((0, line[..6])));
        }
    }

    private static Task<CliRun> RunEngineAsync(IReadOnlyList<string> arguments, string input = "") => CliRun.RunAsync(arguments, new CliSetting { Compare = null, Input = input });

    private static string Compact(JsonElement json)
    {
        System.Buffers.ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = JsonReportWriter.CreateWriter(buffer, indented: false))
        {
            json.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
