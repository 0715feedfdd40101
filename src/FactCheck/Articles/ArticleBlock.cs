using FactCheck.Language;

namespace FactCheck.Articles;

/// <summary>A paragraph, headline, caption or other block of an article.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="IgnoreReason">Why it is left out of comparison; null for text that is compared.</param>
public sealed record ArticleBlock(BlockKind Kind, TextSpan Span, string? IgnoreReason = null)
{
    /// <summary>Whether the block's claims are compared.</summary>
    public bool IsCompared => IgnoreReason is null;
}
