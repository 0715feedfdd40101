namespace FactCheck.Articles.Html;

/// <summary>What a stretch of a page's source is.</summary>
internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,

    /// <summary>The content of a script, style or another element in which no markup counts.</summary>
    RawText,

    /// <summary>Comments, the document type, processing instructions.</summary>
    Comment,
}
