namespace FactCheck.Articles;

/// <summary>A text cut into blocks by the rules of its format.</summary>
/// <param name="Readable">The text with markup blanked out.</param>
/// <param name="Blocks">The blocks in order; they do not overlap.</param>
/// <param name="Metadata">What the markup says about the article.</param>
internal sealed record SegmentedText(string Readable, IReadOnlyList<RawBlock> Blocks, ArticleMetadata Metadata);
