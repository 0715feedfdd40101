using System.Text.Json;
using FactCheck.Reporting.Json;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests.Commands;

public class CompareCommandTests
{
    private TemporaryFolder _folder = null!;
    private string _a = null!;
    private string _b = null!;

    [SetUp]
    public void WriteReports()
    {
        _folder = new TemporaryFolder();
        _a = _folder.Write("a.txt", "It left 12 injured.");
        _b = _folder.Write("b.txt", "The blaze hurt 14.");
    }

    [TearDown]
    public void DeleteReports() => _folder.Dispose();

    [Test]
    public async Task Text_goes_to_standard_output_without_colours_when_piped()
    {
        CliRun run = await CliRun.RunAsync("compare", _a, _b);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Error, Is.Empty);
            Assert.That(run.Output, Does.Contain("a:1  It left [12] injured.").Or.Contain("… [12] …").And.Contain("1 discrepancy: 1 contradiction"));
            Assert.That(run.Output, Does.Not.Contain('\u001B'));
        }
    }

    [TestCase(null, true)]
    [TestCase("NO_COLOR", false)]
    public async Task A_terminal_gets_colours_unless_they_are_unwanted(string? variable, bool colours)
    {
        CliSetting setting = new() { Width = 90, Environment = variable is null ? [] : new Dictionary<string, string> { [variable] = "1" } };
        CliRun run = await CliRun.RunAsync(["compare", _a, _b], setting);
        Assert.That(run.Output.Contains('\u001B', StringComparison.Ordinal), Is.EqualTo(colours));
    }

    [Test]
    public async Task Json_follows_the_schema()
    {
        CliRun run = await CliRun.RunAsync("compare", _a, _b, "--format", "json", "--published", ",2024-03-05", "--include-text");
        using JsonDocument schema = JsonDocument.Parse(ReportSchema.ReadText());
        using JsonDocument report = JsonDocument.Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(JsonSchemaCheck.Validate(schema.RootElement, report.RootElement), Is.Empty);
            Assert.That(report.RootElement.GetProperty("documents")[0].GetProperty("publishedAt").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(report.RootElement.GetProperty("documents")[1].GetProperty("publishedAt").GetString(), Is.EqualTo("2024-03-05"));
            Assert.That(report.RootElement.GetProperty("documents")[1].GetProperty("text").GetString(), Is.EqualTo("The blaze hurt 14."));
        }
    }

    [Test]
    public async Task Several_formats_go_to_their_files()
    {
        CliRun run = await CliRun.RunAsync("compare", _a, _b, "--format", $"json={_folder.PathOf("r.json")}", "--format", "text", "--output", _folder.PathOf("r.txt"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Is.Empty);
            Assert.That(File.ReadAllText(_folder.PathOf("r.json")), Does.StartWith("{\n  \"schemaVersion\""));
            Assert.That(File.ReadAllText(_folder.PathOf("r.txt")), Does.Contain("CONTRADICTION"));
        }
    }

    [TestCase("--only", "list,time", 0)]
    [TestCase("--only", "time,quantity", 1)]
    [TestCase("--min-confidence", "0.94", 0)]
    [TestCase("--min-confidence", "0.93", 1)]
    [TestCase("--min-severity", "contradiction", 1)]
    public async Task Filters_choose_the_findings(string option, string value, int expected)
    {
        CliRun run = await CliRun.RunAsync("compare", _a, _b, "--format", "json", option, value);
        using JsonDocument report = JsonDocument.Parse(run.Output);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.RootElement.GetProperty("findings").GetArrayLength(), Is.EqualTo(expected));
            Assert.That(report.RootElement.GetProperty("summary").GetProperty("discrepancies").GetProperty("contradiction").GetInt32(), Is.EqualTo(expected));
        }
    }

    [Test]
    public async Task Less_grave_discrepancies_are_left_out_and_agreements_stay()
    {
        CliSetting setting = new()
        {
            Compare = (_, _) => Task.FromResult(new ReportSketch().Document("x").Document("x")
                .Discrepancy(DiscrepancyType.Kind, Severity.Contradiction, "s", "[|x|]", "[|x|]")
                .Discrepancy(DiscrepancyType.Kind, Severity.Incomplete, "s", "[|x|]", "[|x|]")
                .Discrepancy(DiscrepancyType.Kind, Severity.Wording, "s", "[|x|]", "[|x|]")
                .Agreement(null, "s", "x", "x").Build()),
        };
        CliRun run = await CliRun.RunAsync(["compare", "x", "y", "--format", "json", "--min-severity", "incomplete"], setting);
        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.That(report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()), Is.EqualTo((string[])["F1", "F2", "F4"]));
    }

    [Test]
    public async Task Cancelling_ends_with_130()
    {
        using CancellationTokenSource cancel = new();
        CliSetting setting = new()
        {
            Cancellation = cancel.Token,
            Compare = async (_, token) =>
            {
                await cancel.CancelAsync();
                token.ThrowIfCancellationRequested();
                throw new InvalidOperationException("the token was not passed on");
            },
        };
        CliRun run = await CliRun.RunAsync(["compare", _a, _b], setting);
        Assert.That(run.ExitCode, Is.EqualTo(130));
    }

    [Test]
    public async Task A_defect_is_one_line_and_exit_code_3()
    {
        CliSetting setting = new() { Compare = (_, _) => throw new InvalidOperationException("first line\nsecond \u001B[31m line") };
        CliRun run = await CliRun.RunAsync(["compare", _a, _b], setting);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(3));
            Assert.That(run.Error, Does.StartWith("factcheck: internal error, please report").And.Contain(@"second \u001B[31m line"));
            Assert.That(run.Error.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    [TestCase("name a command")]
    [TestCase("unknown command 'compre'; did you mean compare?", "compre", "a", "b")]
    [TestCase("compare takes 2 to 26 reports; 0 given", "compare")]
    [TestCase("compare takes 2 to 26 reports; 1 given", "compare", "a.txt")]
    [TestCase("unknown option --formt; did you mean --format?", "compare", "a", "b", "--formt", "json")]
    [TestCase("unknown option -x;", "compare", "a", "b", "-x")]
    [TestCase("unknown format 'jsn'; did you mean json?", "compare", "a", "b", "--format", "jsn")]
    [TestCase("unknown format 'pdfx'; known are text, json, html, markdown, sarif, csv, github, rdjson", "compare", "a", "b", "--format", "pdfx")]
    [TestCase("--format json=: the file name is missing", "compare", "a", "b", "--format", "json=")]
    [TestCase("only one format can go to standard output", "compare", "a", "b", "--format", "json,text")]
    [TestCase("every format already names its file", "compare", "a", "b", "--format", "json=x", "--output", "y")]
    [TestCase("unknown type 'quantty'; did you mean quantity?", "compare", "a", "b", "--only", "time,quantty")]
    [TestCase("unknown severity 'grave'", "compare", "a", "b", "--min-severity", "grave")]
    [TestCase("'1.5' is not a number from 0 to 1", "compare", "a", "b", "--min-confidence", "1.5")]
    [TestCase("'0,5' is not a number from 0 to 1", "compare", "a", "b", "--min-confidence", "0,5")]
    [TestCase("'2022-13-01' is not a date", "compare", "a", "b", "--published", "2022-13-01")]
    [TestCase("3 dates for 2 reports", "compare", "a", "b", "--published", "2022-01-01,,2022-01-01")]
    [TestCase("standard input (-) can be only one of the reports", "compare", "-", "-")]
    [TestCase("/nowhere/a.txt: no such file", "compare", "/nowhere/a.txt", "b")]
    [TestCase("/nowhere/out.json: cannot be written", "compare", "{a}", "{b}", "--output", "/nowhere/out.json")]
    [TestCase("--output", "compare", "a", "b", "--output")]
    [TestCase("eval takes one or more gold folders", "eval")]
    [TestCase("/nowhere: no such file", "eval", "/nowhere")]
    [TestCase("review takes one draft; 0 given", "review", "--against", "b")]
    [TestCase("review takes 1 to 25 sources (--against SOURCE…); 0 given", "review", "a")]
    [TestCase("unknown severity 'grave'", "review", "a", "--against", "b", "--fail-on", "grave")]
    [TestCase("--write-baseline: name the file", "review", "a", "--against", "b", "--write-baseline")]
    [TestCase("--baseline /nowhere: no such file", "review", "a", "--against", "b", "--baseline", "/nowhere")]
    [TestCase("standard input (-) can be only one", "review", "-", "--against", "-")]
    [TestCase("unknown option --agianst; did you mean --against?", "review", "a", "--agianst")]
    [TestCase("unknown rule 'FC0102'; did you mean FC0101?", "rules", "FC0102")]
    [TestCase("batch takes a folder", "batch")]
    [TestCase("/nowhere: no such file or folder", "batch", "/nowhere")]
    [TestCase("no such file \\u001B[31m\\u202E", "compare", "no such file \u001B[31m\u202E", "b")]
    public async Task A_mistake_is_one_line_and_exit_code_2(string message, params string[] arguments)
    {
        CliRun run = await CliRun.RunAsync([.. arguments.Select(argument => argument.Replace("{a}", _a, StringComparison.Ordinal).Replace("{b}", _b, StringComparison.Ordinal))]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain(message).And.StartWith("factcheck: "));
            Assert.That(run.Error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
            Assert.That(run.Error.Where(character => char.IsControl(character) && character != '\n'), Is.Empty);
            Assert.That(run.Output, Is.Empty);
        }
    }

    [Test]
    public async Task A_file_whose_name_looks_like_an_option_is_read_after_two_dashes()
    {
        string path = _folder.Write("-x.txt", "It left 13 injured.");
        CliSetting setting = new() { Compare = (sources, token) => CliRun.CompareNumbersAsync([sources[0], sources[1] with { Path = Path.Combine(_folder.Path, sources[1].Path!) }], token) };
        CliRun run = await CliRun.RunAsync(["compare", "--", _a, Path.GetFileName(path)], setting);
        Assert.That(run.Output, Does.Contain("[13]"));
    }

    [Test]
    public async Task A_file_name_with_an_at_sign_is_no_response_file()
    {
        CliRun run = await CliRun.RunAsync("compare", "@args.rsp", "b");
        Assert.That(run.Error, Does.Contain("@args.rsp: no such file"));
    }

    [TestCase("--help")]
    [TestCase("compare", "--help")]
    [TestCase("--version")]
    public async Task Help_and_version_are_no_mistakes(params string[] arguments)
    {
        CliRun run = await CliRun.RunAsync(arguments);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Is.Not.Empty);
            Assert.That(run.Error, Is.Empty);
        }
    }
}
