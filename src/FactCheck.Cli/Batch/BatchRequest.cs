using FactCheck.Cli.Comparing;

namespace FactCheck.Cli.Batch;

/// <summary>One pair (or more reports) of a batch, or what is wrong with its line.</summary>
/// <param name="Id">The id as compact JSON, a string or a number.</param>
/// <param name="Sources">The reports; empty where <paramref name="Error"/> is set.</param>
/// <param name="Error">Why the pair cannot be compared.</param>
internal sealed record BatchRequest(string Id, IReadOnlyList<ArticleSource> Sources, string? Error)
{
    /// <summary>Most reports that can be compared at once: they are named by letters.</summary>
    public const int MostReports = 26;

    public static BatchRequest Failed(string id, string error) => new(id, [], error);
}
