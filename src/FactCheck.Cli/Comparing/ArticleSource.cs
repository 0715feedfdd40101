using NodaTime;

namespace FactCheck.Cli.Comparing;

/// <summary>A report to compare: a file, standard input (<c>-</c>) or a text at hand.</summary>
internal sealed record ArticleSource
{
    /// <summary>Path as given, or <c>-</c>; null where <see cref="Text"/> is set.</summary>
    public string? Path { get; init; }

    /// <summary>The text itself; null where it is read from <see cref="Path"/>.</summary>
    public string? Text { get; init; }

    /// <summary>Publication date as the caller knows it; null leaves it to the text.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>Who published it; null where unknown.</summary>
    public string? Outlet { get; init; }
}
