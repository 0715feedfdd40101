using FactCheck.Language;
using NodaTime;

namespace FactCheck.Articles;

/// <summary>One report as read: its text untouched, and what is known about it.</summary>
public sealed class Article
{
    /// <summary>The path as given, <c>-</c> for standard input, null where the text came without one.</summary>
    public string? Path { get; init; }

    /// <summary>The decoded text, without byte order mark; all offsets refer to it.</summary>
    public required string Text { get; init; }

    /// <summary>Headline; null where none was recognised.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Byline { get; init; }

    /// <summary>Place named by the dateline (<c>LISBON</c>).</summary>
    public string? DatelinePlace { get; init; }

    /// <summary>Month and day of the dateline, or of a date line without a year; no year is guessed, but a weekday can be told from it once one is known.</summary>
    public AnnualDate? DatelineDate { get; init; }

    /// <summary>News agency named by the dateline (<c>Reuters</c>); also the <see cref="Outlet"/> where nothing else names one.</summary>
    public string? Agency { get; init; }

    /// <summary>How the text is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>Publication date: as given by the caller, else from metadata or the text.</summary>
    public LocalDate? Published { get; init; }

    /// <summary>The blocks of text in order; only those with <see cref="ArticleBlock.IsCompared"/> are compared.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }

    /// <summary>The text for readers: of the same length as <see cref="Text"/>, markup blanked out by spaces, or by word joiners (U+2060, which readers skip) where a space would cut a word; the same string where the format has no markup.</summary>
    public required string Readable { get; init; }

    /// <summary>The article as it was read, where this one is its <see cref="ArticleExtract"/>; else this one.</summary>
    internal Article Original => Source?.Original ?? this;

    /// <summary>Where the characters of an extract stand in its original; null for an article as it was read.</summary>
    internal ArticleExtract? Source { get; init; }

    /// <summary>A span of this article as a span of <see cref="Original"/>.</summary>
    internal TextSpan ToOriginal(TextSpan span) => Source?.ToOriginal(span) ?? span;
}
