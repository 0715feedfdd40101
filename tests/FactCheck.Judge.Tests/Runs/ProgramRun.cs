using System.Text.Json;
using FactCheck.Cli;
using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Doubts;
using FactCheck.Judge.Stages;

namespace FactCheck.Judge.Tests.Runs;

/// <summary>Runs the program in this process. The rules' part of a comparison is made once for all runs over the same files; the judge's part is the program's own.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <param name="arguments">The command line.</param>
    /// <param name="environment">Environment variables.</param>
    /// <param name="wholly">Whether the rules run anew, as in the program itself.</param>
    public static async Task<ProgramRun> RunAsync(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null, bool wholly = false)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        Surroundings surroundings = new()
        {
            Output = output,
            Error = error,
            OpenInput = () => Stream.Null,
            Environment = environment ?? new Dictionary<string, string>(),
            SettingsPath = "/nowhere/appsettings.json",
            CreateComparison = wholly ? (settings, surroundings) => EngineComparison.Around(SharedEngine.Instance, settings, surroundings) : CreateComparison,
            CreateReview = (settings, surroundings) => EngineComparison.ReviewAround(SharedEngine.Instance, settings, surroundings),
            Rules = EngineComparison.Rules,
        };
        int exitCode = await FactCheckProgram.RunAsync(arguments, surroundings);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The report as JSON.</summary>
    public JsonElement Report => JsonSerializer.Deserialize<JsonElement>(Output);

    public string Findings => Report.GetProperty("findings").GetRawText();

    public IReadOnlyList<string> Notes => [.. Report.GetProperty("notes").EnumerateArray().Select(note => note.GetString()!)];

    private static CompareArticles CreateComparison(Settings settings, Surroundings surroundings)
    {
        JudgeStage? judge = settings.Judge.IsActive ? JudgePipeline.Create(settings.Judge, surroundings.Environment).Stage : null;
        return (sources, cancellationToken) =>
        {
            DoubtfulComparison comparison = SharedEngine.CompareFiles([.. sources.Select(source => source.Path!)]);
            return judge is null ? Task.FromResult(comparison.Report) : judge.ApplyAsync(comparison, cancellationToken);
        };
    }
}
