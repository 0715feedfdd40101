using System.ComponentModel.DataAnnotations;

namespace FactCheck.Articles;

/// <summary>Limits of reading articles; bound from <c>FactCheck:Articles</c>.</summary>
public sealed record ArticleOptions
{
    /// <summary>The largest limit that can be set: 1 GiB.</summary>
    public const int LargestMaxBytes = 1 << 30;

    /// <summary>Files over this size are refused before they are read whole; for text that is already in memory its size in UTF-8 counts.</summary>
    [Range(1, LargestMaxBytes)]
    public int MaxBytes { get; init; } = 10 * 1024 * 1024;
}
