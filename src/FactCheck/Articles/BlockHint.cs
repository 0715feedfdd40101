namespace FactCheck.Articles;

/// <summary>What the markup says about a block; <see cref="None"/> where only the words tell.</summary>
internal enum BlockHint
{
    None,
    Headline,
    Subheading,
    Paragraph,
    Caption,
    Byline,
    Timestamp,
    Noise,
}
