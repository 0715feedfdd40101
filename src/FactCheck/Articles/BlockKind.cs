namespace FactCheck.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>Headline.</summary>
    Headline,

    /// <summary>A heading between paragraphs.</summary>
    Subheading,

    /// <summary>A paragraph of the body (its dateline is a block of its own).</summary>
    Paragraph,

    /// <summary>A photo caption that states facts.</summary>
    Caption,

    /// <summary>Place, date and agency before the first sentence.</summary>
    Dateline,

    /// <summary>Author line.</summary>
    Byline,

    /// <summary>A line with the publication date or time.</summary>
    Timestamp,

    /// <summary>Navigation, prompts, credits, scripts and other page noise.</summary>
    Noise,
}
