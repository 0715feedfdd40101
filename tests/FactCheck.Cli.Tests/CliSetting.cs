using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Tests;

/// <summary>What surrounds a run of the program.</summary>
internal sealed record CliSetting
{
    public string Input { get; init; } = "";

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string SettingsPath { get; init; } = "/nowhere/appsettings.json";

    public int? Width { get; init; }

    /// <summary>Stands in for the engine; null means the engine itself.</summary>
    public CompareArticles? Compare { get; init; } = CliRun.CompareNumbersAsync;

    public Action<Settings>? SettingsSeen { get; init; }

    public CancellationToken Cancellation { get; init; }
}
