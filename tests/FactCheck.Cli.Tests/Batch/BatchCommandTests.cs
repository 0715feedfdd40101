using System.Text.Json;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Batch;

public class BatchCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void CreateFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task A_line_in_is_a_line_out_in_order_and_a_bad_line_stops_nothing()
    {
        string input = string.Join('\n',
            Line("\"first\"", "12", "14"),
            "not json",
            Line("2", "3", "3"),
            "",
            """{"id": "short", "documents": [{"text": "1"}]}""",
            """{"documents": [{"text": "5"}, {"text": "6"}]}""",
            """{"id": [1], "documents": [{"text": "5"}, {"text": "6"}]}""",
            """{"id": "both", "documents": [{"text": "5", "path": "x"}, {"text": "6"}]}""",
            """{"id": "date", "documents": [{"text": "5", "published": "5 March"}, {"text": "6"}]}""",
            """{"id": "missing", "documents": [{"path": "/nowhere/x.txt"}, {"text": "6"}]}""",
            """{"id": "half", "documents": [{"text": "\ud83d"}, {"text": "6"}]}""",
            """{"id": "last\u202e", "documents": [{"text": "7", "published": "2024-03-05", "outlet": "O"}, {"text": "8"}]}""");

        CliRun run = await CliRun.RunAsync(["batch", "-", "--format", "jsonl"], new CliSetting { Input = input });

        JsonElement[] lines = Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(lines.Select(line => line.GetProperty("id").ToString()), Is.EqualTo((string[])["first", "2", "2", "short", "6", "7", "both", "date", "missing", "half", "last\u202e"]));
            Assert.That(lines.Select(line => line.TryGetProperty("report", out _)), Is.EqualTo((bool[])[true, false, true, false, true, false, false, false, false, false, true]));
            Assert.That(lines.Where(line => !line.TryGetProperty("report", out _)).Select(line => line.GetProperty("error").GetString()), Is.EqualTo((string[])
            [
                "line 2: not JSON, at byte 1",
                "line 5: documents holds 1 reports, not 2 to 26",
                "line 7: id is neither a string nor a number",
                "line 8: documents[0] needs either text or path",
                "line 9: documents[0].published: '5 March' is not a date like 2022-02-04",
                "/nowhere/x.txt: no such file",
                "line 11: a string holds half a surrogate pair or is no UTF-8",
            ]));
            Assert.That(lines[^1].GetProperty("report").GetProperty("documents")[0].GetProperty("publishedAt").GetString(), Is.EqualTo("2024-03-05"));
            Assert.That(lines[^1].GetProperty("report").GetProperty("documents")[0].GetProperty("outlet").GetString(), Is.EqualTo("O"));
            Assert.That(run.Error, Is.EqualTo("factcheck: 11 pairs, 7 failed\n"));
        }
    }

    [Test]
    public async Task Slow_pairs_do_not_change_the_order()
    {
        string input = string.Join('\n', Enumerable.Range(0, 60).Select(number => Line($"{number}", $"{number}", "1")));
        CliSetting setting = new()
        {
            Input = input,
            Compare = async (sources, token) =>
            {
                await Task.Delay(sources[0].Text!.EndsWith('0') ? 20 : 0, token);
                return await CliRun.CompareNumbersAsync(sources, token);
            },
        };

        CliRun run = await CliRun.RunAsync(["batch", "-", "--quiet"], setting);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Parse(run.Output).Select(line => line.GetProperty("id").GetInt32()), Is.EqualTo(Enumerable.Range(0, 60)));
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
        }
    }

    [Test]
    public async Task A_defect_in_one_pair_is_that_pairs_error()
    {
        CliSetting setting = new()
        {
            Input = Line("1", "1", "1") + "\n" + Line("2", "2", "2"),
            Compare = (sources, token) => sources[0].Text == "1" ? throw new InvalidOperationException("broken") : CliRun.CompareNumbersAsync(sources, token),
        };
        JsonElement[] lines = Parse((await CliRun.RunAsync(["batch", "-"], setting)).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0].GetProperty("error").GetString(), Is.EqualTo("internal error, please report: InvalidOperationException: broken"));
            Assert.That(lines[1].TryGetProperty("report", out _), Is.True);
        }
    }

    [Test]
    public async Task A_line_over_the_limit_is_an_error_and_not_read_whole()
    {
        string settings = _folder.Write("appsettings.json", """{"FactCheck": {"Articles": {"MaxBytes": 1}}}""");
        string input = Line("1", new string('1', 1024 * 1024), "1") + "\n" + Line("2", "2", "2");
        JsonElement[] lines = Parse((await CliRun.RunAsync(["batch", "-"], new CliSetting { Input = input, SettingsPath = settings })).Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines[0].GetProperty("error").GetString(), Does.StartWith("line 1: over "));
            Assert.That(lines[1].TryGetProperty("report", out _), Is.True);
        }
    }

    [Test]
    public async Task Pairs_come_from_a_folder_of_folders()
    {
        _folder.Write("in/fire/a.txt", "12");
        _folder.Write("in/fire/b.html", "14");
        _folder.Write("in/fire/gold.json", "{}");
        _folder.Write("in/alone/a.txt", "12");
        _folder.Write("in/pictures/a.png", "12");

        CliRun run = await CliRun.RunAsync("batch", _folder.PathOf("in"));

        JsonElement[] lines = Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(line => line.GetProperty("id").GetString()), Is.EqualTo((string[])["alone", "fire"]));
            Assert.That(lines[0].GetProperty("error").GetString(), Does.EndWith("1 reports, not 2 to 26"));
            Assert.That(lines[1].GetProperty("report").GetProperty("summary").GetProperty("discrepancies").GetProperty("contradiction").GetInt32(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Pairs_come_from_a_csv_file()
    {
        _folder.Write("x.txt", "12");
        _folder.Write("y, z.txt", "14");
        string csv = _folder.Write("pairs.csv", "id,a,b,b_published,c\none,x.txt,\"y, z.txt\",2024-03-05,\n,x.txt,,,\nthree,x.txt,x.txt,March,x.txt\n,x.txt,x.txt,,x.txt\n");

        CliRun run = await CliRun.RunAsync("batch", csv);

        JsonElement[] lines = Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(line => line.GetProperty("id").ToString()), Is.EqualTo((string[])["one", "2", "three", "4"]));
            Assert.That(lines[0].GetProperty("report").GetProperty("documents")[1].GetProperty("publishedAt").GetString(), Is.EqualTo("2024-03-05"));
            Assert.That(lines[1].GetProperty("error").GetString(), Is.EqualTo("row 2: fewer than two reports"));
            Assert.That(lines[2].GetProperty("error").GetString(), Is.EqualTo("row 3: b_published: 'March' is not a date like 2022-02-04"));
            Assert.That(lines[3].GetProperty("report").GetProperty("documents").GetArrayLength(), Is.EqualTo(3));
        }
    }

    [TestCase("id,a,b,a_publishd\n", "unknown column 'a_publishd'; did you mean a_published?")]
    [TestCase("id,a\n1,x\n", "the first row must name the columns a and b")]
    [TestCase("", "the first row must name the columns a and b")]
    public async Task A_wrong_csv_header_is_a_mistake(string csv, string message)
    {
        CliRun run = await CliRun.RunAsync("batch", _folder.Write("pairs.csv", csv));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, $"factcheck: {_folder.PathOf("pairs.csv")}: {message} [FC0020]\n")));
    }

    [TestCase("")]
    [TestCase("{\"id\":\"1\",\"report\":{\"fin")]
    [TestCase("{\"id\":\"1\",\"report\":{}}")]
    public async Task A_killed_run_goes_on_where_it_stopped(string tornLine)
    {
        string input = _folder.Write("pairs.jsonl", string.Join('\n', Enumerable.Range(0, 5).Select(number => Line($"\"{number}\"", $"{number}", "1"))));
        string output = _folder.PathOf("out.jsonl");
        await CliRun.RunAsync("batch", input, "--output", output);
        string whole = File.ReadAllText(output);
        string[] lines = whole.Split('\n');
        File.WriteAllText(output, lines[0] + "\n" + tornLine);
        int compared = 0;
        CliSetting setting = new()
        {
            Compare = (sources, token) =>
            {
                Interlocked.Increment(ref compared);
                return CliRun.CompareNumbersAsync(sources, token);
            },
        };

        CliRun run = await CliRun.RunAsync(["batch", input, "--output", output], setting);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(File.ReadAllText(output), Is.EqualTo(whole));
            Assert.That(compared, Is.EqualTo(4));
            Assert.That(run.Error, Is.EqualTo("factcheck: 4 pairs, 0 failed, 1 were already in the output\n"));
        }
    }

    [Test]
    public async Task Pairs_that_failed_earlier_still_count()
    {
        string input = _folder.Write("pairs.jsonl", "nonsense\n");
        string output = _folder.PathOf("out.jsonl");
        int first = (await CliRun.RunAsync("batch", input, "--output", output)).ExitCode;
        int second = (await CliRun.RunAsync("batch", input, "--output", output)).ExitCode;
        Assert.That((first, second, File.ReadLines(output).Count()), Is.EqualTo((1, 1, 1)));
    }

    [Test]
    public async Task A_file_that_is_no_output_of_batch_is_left_alone()
    {
        string input = _folder.Write("pairs.jsonl", Line("1", "1", "1"));
        string output = _folder.Write("article.txt", "A text somebody needs.\nAnd more");
        CliRun run = await CliRun.RunAsync("batch", input, "--output", output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("line 1 is not a result of batch"));
            Assert.That(File.ReadAllText(output), Is.EqualTo("A text somebody needs.\nAnd more"));
        }
    }

    [Test]
    public async Task Paths_start_from_the_folder_of_the_list()
    {
        _folder.Write("deep/x.txt", "12");
        string input = _folder.Write("deep/pairs.jsonl", """{"id": 1, "documents": [{"path": "x.txt"}, {"text": "12"}]}""");
        CliRun run = await CliRun.RunAsync("batch", input);
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task Cancelling_ends_with_130()
    {
        using CancellationTokenSource cancel = new();
        CliSetting setting = new()
        {
            Input = string.Join('\n', Enumerable.Range(0, 50).Select(number => Line($"{number}", "1", "1"))),
            Cancellation = cancel.Token,
            Compare = async (sources, token) =>
            {
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
                return await CliRun.CompareNumbersAsync(sources, token);
            },
        };
        Assert.That((await CliRun.RunAsync(["batch", "-"], setting)).ExitCode, Is.EqualTo(130));
    }

    private static string Line(string id, string a, string b) => $$"""{"id": {{id}}, "documents": [{"text": "{{a}}"}, {"text": "{{b}}"}]}""";

    private static JsonElement[] Parse(string output) => [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
