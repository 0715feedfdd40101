using System.Text;
using FactCheck.Cli.Comparing;
using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Testing;

namespace FactCheck.Cli.Tests;

/// <summary>Runs the program in this process, by default with an engine that only compares the first number of each text.</summary>
internal sealed class CliRun
{
    private CliRun(int exitCode, string output, string error)
    {
        ExitCode = exitCode;
        Output = output;
        Error = error;
    }

    public static IReadOnlyList<RuleDescriptor> Rules { get; } =
    [
        new("FC0101", "count-mismatch", DiscrepancyType.Quantity, "Two counts of one thing differ", "A wrong count is the commonest error.", Severity.Contradiction, RuleStatus.Stable,
            [new("left [|12|] injured", "[|Fourteen|] were hurt", "counts"), new("a dozen tugs", "12 tugboats", "same number")]),
        new("FC0601", "list-members", DiscrepancyType.List, "One list has members that the other has not", "Readers take a list for complete.", Severity.Incomplete, RuleStatus.Preview, []),
    ];

    public int ExitCode { get; }

    public string Output { get; }

    public string Error { get; }

    public static async Task<CliRun> RunAsync(IReadOnlyList<string> arguments, CliSetting? setting = null)
    {
        setting ??= new CliSetting();
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Surroundings surroundings = new()
        {
            Output = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(setting.Input)),
            Environment = setting.Environment,
            SettingsPath = setting.SettingsPath,
            OutputWidth = setting.Width,
            CreateComparison = (settings, surroundings) =>
            {
                setting.SettingsSeen?.Invoke(settings);
                return setting.Compare ?? EngineComparison.Create(settings, surroundings);
            },
            CreateReview = (settings, surroundings) =>
            {
                setting.SettingsSeen?.Invoke(settings);
                return setting.Compare ?? EngineComparison.CreateReview(settings, surroundings);
            },
            Rules = setting.Compare is null ? EngineComparison.Rules : () => Rules,
        };
        int exitCode = await FactCheckProgram.RunAsync(arguments, surroundings, setting.Cancellation);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    public static Task<CliRun> RunAsync(params string[] arguments) => RunAsync(arguments, null);

    public static async Task<ComparisonReport> CompareNumbersAsync(IReadOnlyList<ArticleSource> sources, CancellationToken cancellationToken)
    {
        ReportSketch builder = new();
        List<string> numbers = [];
        foreach (ArticleSource source in sources)
        {
            string text = source.Text ?? await ReadAsync(source.Path!, cancellationToken);
            builder.Document(text, path: source.Path, outlet: source.Outlet, published: source.Published?.ToString("yyyy-MM-dd", null));
            numbers.Add(string.Concat(text.SkipWhile(character => !char.IsAsciiDigit(character)).TakeWhile(char.IsAsciiDigit)));
        }

        string[] passages = [.. numbers.Select(number => $"[|{number}|]")];
        return numbers.Contains("", StringComparer.Ordinal)
            ? builder.Build()
            : numbers.Distinct(StringComparer.Ordinal).Count() > 1
                ? builder.Discrepancy(DiscrepancyType.Quantity, Severity.Contradiction, string.Join(" / ", numbers), passages).Build()
                : builder.Agreement(DiscrepancyType.Quantity, numbers[0], passages).Build();
    }

    private static async Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        File.Exists(path) ? await File.ReadAllTextAsync(path, cancellationToken) : throw new FactCheckException("FC0001", $"{path}: no such file");
}
