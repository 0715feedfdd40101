using NodaTime;

namespace FactCheck.Articles;

/// <summary>What is known about an article apart from its text: from the page's metadata, front matter, or the caller.</summary>
internal sealed record ArticleMetadata
{
    public static ArticleMetadata None { get; } = new();

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public LocalDate? Published { get; init; }

    public LocalDate? Modified { get; init; }
}
