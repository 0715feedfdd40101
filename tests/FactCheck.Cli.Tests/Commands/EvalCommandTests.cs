using System.IO.Compression;
using System.Text;
using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Commands;

public class EvalCommandTests
{
    private const string BankLine =
        """{"id": "l1", "domain": "d", "a": "It left 12 hurt.", "agree": {"b": "12 people hurt"}, "differ": [{"b": "It hurt 14.", "type": "quantity", "severity": "contradiction", "as": "12", "bs": "14"}, {"b": "It hurt 12 dogs.", "type": "kind", "severity": "wording", "as": "hurt", "bs": "dogs"}], "unrelated": {"b": "In 2019 it hurt none."}}""";

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void WriteGold()
    {
        _folder = new TemporaryFolder();
        WritePair("one", "right/first", "It left 12 injured.", "The blaze hurt 14.", "12", "14", "discrepancy");
        WritePair("one", "right/second", "It left 3 injured.", "The blaze hurt 3.", "3", "3", "agreement");
        WritePair("two", "trap", "Killed 5 in spring.", "Killed 6 in autumn.", "Killed 5", "Killed 6", "unrelated");
    }

    [TearDown]
    public void DeleteGold() => _folder.Dispose();

    [Test]
    public async Task Figures_are_printed_with_misses_and_false_flags()
    {
        CliRun run = await CliRun.RunAsync("eval", _folder.Path, "--verbose");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.StartWith("FALSE trap [quantity] ['5', '6'] 5 / 6\npairs: 3\nmissing reports: 0\nbad offsets: 0\ntoo wide: 0\n"));
            Assert.That(run.Output, Does.Contain("discrepancy: precision 0.5, recall 1.0, f1 0.6667 (90 % interval over pairs"));
            Assert.That(run.Output, Does.Contain("agreement recall: 1.0\n").And.Contain("traps flagged: 0.5\n"));
            Assert.That(run.Output, Does.Contain("quantity          1      1      1      1        0.5      1.0\n"));
            Assert.That(run.Output, Does.Contain("0.9 to 1.0            2     0.93          0.5\n"));
        }
    }

    [Test]
    public async Task Several_folders_are_scored_apart_and_together()
    {
        using JsonDocument json = JsonDocument.Parse((await CliRun.RunAsync("eval", _folder.PathOf("one"), _folder.PathOf("two"), "--json")).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(json.RootElement.GetProperty("pairs").GetInt32(), Is.EqualTo(3));
            Assert.That(json.RootElement.GetProperty("sets").GetProperty(_folder.PathOf("one")).GetProperty("pairs").GetInt32(), Is.EqualTo(2));
            Assert.That(json.RootElement.GetProperty("sets").GetProperty(_folder.PathOf("two")).GetProperty("traps flagged").GetDouble(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Publication_dates_and_outlets_of_the_gold_file_reach_the_reader()
    {
        List<string> seen = [];
        CliSetting setting = new()
        {
            Compare = (sources, token) =>
            {
                lock (seen)
                {
                    seen.AddRange(sources.Select(source => $"{source.Outlet} {source.Published:yyyy-MM-dd}"));
                }

                return CliRun.CompareNumbersAsync(sources, token);
            },
        };
        await CliRun.RunAsync(["eval", _folder.PathOf("two")], setting);
        Assert.That(seen, Is.EqualTo((string[])["Wire 2024-03-05", " "]));
    }

    [Test]
    public async Task Reports_written_once_score_the_same_again()
    {
        string reports = _folder.PathOf("reports");
        string first = (await CliRun.RunAsync("eval", _folder.Path, "--json", "--write-reports", reports)).Output;
        CliSetting withoutEngine = new() { Compare = (_, _) => throw new InvalidOperationException("the engine was asked") };
        string second = (await CliRun.RunAsync(["eval", _folder.Path, "--json", "--reports", reports], withoutEngine)).Output;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Directory.GetFiles(reports).Select(Path.GetFileName), Is.EquivalentTo((string[])["first.json", "second.json", "trap.json"]));
            Assert.That(second, Is.EqualTo(first));
        }
    }

    [Test]
    public async Task Figures_equal_the_reference_scorer_on_written_reports()
    {
        string reports = _folder.PathOf("reports");
        string ours = (await CliRun.RunAsync("eval", _folder.Path, "--json", "--write-reports", reports)).Output;
        string reference = ReferenceScript.Run(Repository.Shared("gold", "score.py"), "--gold", _folder.Path, "--reports", reports, "--json");
        using JsonDocument actual = JsonDocument.Parse(ours);
        using JsonDocument expected = JsonDocument.Parse(reference);
        string[] names = ["pairs", "bad offsets", "type accuracy", "agreement recall", "agreements predicted per pair", "traps flagged", "false alarms per pair"];
        Assert.That(names.Select(name => actual.RootElement.GetProperty(name).GetRawText()), Is.EqualTo(names.Select(name => expected.RootElement.GetProperty(name).GetRawText())));
    }

    [Test]
    public async Task Findings_gained_and_lost_are_listed_against_a_kept_run()
    {
        string kept = _folder.PathOf("kept.json");
        await CliRun.RunAsync("eval", _folder.Path, "--save", kept);
        WritePair("one", "right/first", "It left 12 injured.", "The blaze hurt 12.", "12", "12", "agreement");
        WritePair("two", "trap", "Killed 5 in spring.", "Killed 6 in autumn.", "Killed 5", "Killed 6", "discrepancy");

        CliRun same = await CliRun.RunAsync("eval", _folder.PathOf("one"), "--compare-with", kept, "--verbose");
        CliRun all = await CliRun.RunAsync("eval", _folder.Path, "--compare-with", kept, "--verbose");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(all.Output, Does.Contain("+ right    first [agreement/quantity] ['a: 12', 'b: 12'] 12\n"));
            Assert.That(all.Output, Does.Contain("- right    first [quantity/contradiction] ['a: 12', 'b: 14'] 12 / 14\n"));
            Assert.That(all.Output, Does.Contain("~ right    trap [quantity/contradiction] ['a: 5', 'b: 6'] 5 / 6 (was wrong)\n"));
            Assert.That(all.Output, Does.EndWith("discrepancies: gained 0, lost 1 (1 right)\nagreements: gained 1 (1 right), lost 0\n"));
            Assert.That(same.Output, Does.EndWith("discrepancies: gained 0, lost 2 (1 right, 1 wrong)\nagreements: gained 1 (1 right), lost 0\n"));
        }
    }

    [TestCase("bank.jsonl")]
    [TestCase("bank.jsonl.gz")]
    public async Task A_sentence_bank_is_scored(string name)
    {
        string bank = WriteBank(name);
        CliRun run = await CliRun.RunAsync("eval", bank, "--verbose");
        Assert.That(run.Output, Is.EqualTo("""
            FALSE unrelated [quantity] 'It left 12 hurt.' | 'In 2019 it hurt none.'
            MISS [kind/wording] 'It left 12 hurt.' | 'It hurt 12 dogs.'
            lines: 1
            missing: 0
            found: 0.5
            typed: 0.5
            severity of typed: 1.0
            only elsewhere: 0.0
            agree flagged: 0.0
            unrelated flagged: 1.0
            confirmed: 1.0
              kind: found 0 typed 0 of 1, false 0
              quantity: found 1 typed 1 of 1, false 1

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public async Task A_sentence_bank_scores_the_same_over_the_output_of_batch()
    {
        string bank = WriteBank("bank.jsonl");
        string pairs = _folder.Write("pairs.jsonl", ReferenceScript.Run(Repository.Shared("gold", "score_bank.py"), "--bank", bank, "--pairs"));
        string results = _folder.PathOf("results.jsonl");
        await CliRun.RunAsync("batch", pairs, "--output", results);

        string reference = ReferenceScript.Run(Repository.Shared("gold", "score_bank.py"), "--bank", bank, "--results", results);
        string engine = (await CliRun.RunAsync("eval", bank, "--json")).Output;
        string written = (await CliRun.RunAsync("eval", bank, "--json", "--reports", results)).Output;

        using JsonDocument expected = JsonDocument.Parse(reference.Split('\n')[0]);
        using JsonDocument actual = JsonDocument.Parse(engine);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(expected.RootElement.EnumerateObject().Select(figure => figure.Value.GetRawText()),
                Is.EqualTo(expected.RootElement.EnumerateObject().Select(figure => actual.RootElement.GetProperty(figure.Name).GetRawText())));
            Assert.That(written, Is.EqualTo(engine));
        }
    }

    [TestCase("{\"a\": 1}", "not a gold pair")]
    [TestCase("nonsense", "not a gold pair")]
    public async Task A_broken_gold_file_is_one_line_and_exit_code_2(string json, string message)
    {
        _folder.Write("one/right/first/gold.json", json);
        CliRun run = await CliRun.RunAsync("eval", _folder.Path);
        Assert.That((run.ExitCode, run.Error.Contains(message, StringComparison.Ordinal), run.Error.TrimEnd('\n').Contains('\n', StringComparison.Ordinal)), Is.EqualTo((2, true, false)));
    }

    [Test]
    public async Task A_folder_without_gold_is_a_mistake()
    {
        CliRun run = await CliRun.RunAsync("eval", Directory.CreateDirectory(_folder.PathOf("none")).FullName);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, $"factcheck: {_folder.PathOf("none")}: no gold.json in it or below it [FC0031]\n")));
    }

    [Test]
    public async Task A_line_of_a_bank_that_cannot_be_read_counts_as_missing()
    {
        string refused = BankLine.Replace("12 people hurt", "   ", StringComparison.Ordinal);
        string bank = _folder.Write("refused.jsonl", refused + "\n" + BankLine + "\n");
        CliSetting engine = new()
        {
            Compare = (sources, token) => sources.Any(source => string.IsNullOrWhiteSpace(source.Text))
                ? throw new FactCheckException("FC0013", "text: nothing in it can be compared")
                : CliRun.CompareNumbersAsync(sources, token),
        };
        CliRun run = await CliRun.RunAsync(["eval", bank], engine);
        Assert.That(run.Output, Does.StartWith("lines: 2\nmissing: 1\n"));
    }

    private string WriteBank(string name)
    {
        string path = _folder.PathOf(name);
        using Stream file = File.Create(path);
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file;
        stream.Write(Encoding.UTF8.GetBytes(BankLine + "\n\n"));
        return path;
    }

    private void WritePair(string set, string name, string a, string b, string quotationA, string quotationB, string relation)
    {
        string kind = relation == "discrepancy" ? "\"type\": \"quantity\", \"severity\": \"contradiction\"" : "\"trap\": true";
        _folder.Write($"{set}/{name}/a.txt", a);
        _folder.Write($"{set}/{name}/b.txt", b);
        _folder.Write($"{set}/{name}/gold.json", $$"""
            {"id": "x", "a": {"file": "a.txt", "outlet": "Wire", "published": "2024-03-05"}, "b": {"file": "b.txt"},
             "items": [{"relation": "{{relation}}", {{kind}}, "a": "{{quotationA}}", "b": "{{quotationB}}"}]}
            """);
    }
}
