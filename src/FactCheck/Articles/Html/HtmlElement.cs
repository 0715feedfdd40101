namespace FactCheck.Articles.Html;

/// <summary>A block element of a page.</summary>
internal sealed class HtmlElement
{
    /// <summary>Index of the element around it; −1 for the page itself.</summary>
    public required int Parent { get; init; }

    public required string Name { get; init; }

    /// <summary>Offset of its start tag.</summary>
    public required int Start { get; init; }

    /// <summary>Offset after its end tag, or where it ends without one.</summary>
    public int End { get; set; }

    /// <summary>Why its text would be noise.</summary>
    public string? Reason { get; init; }

    /// <summary>What its name says about the text in it.</summary>
    public BlockHint Hint { get; init; }

    /// <summary>What its class says, which counts only for small elements.</summary>
    public BlockHint ClassHint { get; init; }

    /// <summary>Whether the page marks it as the article, or as the part with the article.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Whether the page marks it as its main part.</summary>
    public bool IsMain { get; init; }

    /// <summary>Number of characters in paragraphs below it.</summary>
    public int ParagraphText { get; set; }
}
