using FactCheck.Cli.Configuration;

namespace FactCheck.Cli.Comparing;

/// <summary>The engine behind <see cref="CompareArticles"/>.</summary>
internal static class EngineComparison
{
    public static CompareArticles Create(Settings settings, Surroundings surroundings) =>
        throw new NotSupportedException($"The engine is not built in yet. {settings}{surroundings}");

    public static IReadOnlyList<RulePage> Rules() => [];
}
