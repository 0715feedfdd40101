using FactCheck.Articles;
using FactCheck.Judge;

namespace FactCheck.Cli.Configuration;

/// <summary>The settings under <c>FactCheck</c>.</summary>
internal sealed record Settings
{
    /// <summary>How articles are read.</summary>
    public ArticleOptions Articles { get; init; } = new();

    /// <summary>How they are compared.</summary>
    public EngineOptions Engine { get; init; } = new();

    /// <summary>Which language model is asked about doubtful pairs; by default none.</summary>
    public JudgeOptions Judge { get; init; } = new();
}
