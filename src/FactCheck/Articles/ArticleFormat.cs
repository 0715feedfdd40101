namespace FactCheck.Articles;

/// <summary>How the text of an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>Text without markup, as copied from a web page.</summary>
    PlainText,

    /// <summary>Markdown, with or without front matter.</summary>
    Markdown,

    /// <summary>A saved web page.</summary>
    Html,
}
