using FactCheck.Cli.Comparing;
using FactCheck.Cli.Configuration;
using FactCheck.Rules;

namespace FactCheck.Cli;

/// <summary>Everything of the process that the program touches, so that tests can stand in for it.</summary>
internal sealed class Surroundings
{
    /// <summary>Where findings go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where messages, progress and errors go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Environment variables.</summary>
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>The settings file; it may be absent.</summary>
    public required string SettingsPath { get; init; }

    /// <summary>Columns of the terminal; null where the output is none.</summary>
    public int? OutputWidth { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ShowsProgress { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Loads the engine; called at most once, and only by commands that compare.</summary>
    public required Func<Settings, Surroundings, CompareArticles> CreateComparison { get; init; }

    /// <summary>Loads the engine for reviews; the first report is the draft.</summary>
    public required Func<Settings, Surroundings, CompareArticles> CreateReview { get; init; }

    /// <summary>The rule catalogue in id order.</summary>
    public required Func<IReadOnlyList<RuleDescriptor>> Rules { get; init; }

    /// <summary>Whether colours may be written.</summary>
    public bool UsesColours => OutputWidth is not null && string.IsNullOrEmpty(Environment.GetValueOrDefault("NO_COLOR")) && Environment.GetValueOrDefault("TERM") != "dumb";

    /// <summary>The settings of file and environment, checked.</summary>
    public Settings ReadSettings() => new SettingsReader(() => [.. Rules().Select(rule => rule.Id)]).Read(SettingsPath, Environment);
}
