using FactCheck.Articles.Html;
using FactCheck.Articles.Markdown;
using FactCheck.Articles.PlainText;
using NodaTime;

namespace FactCheck.Articles;

/// <summary>Reads reports from text, Markdown and HTML files, from streams and from strings. Thread-safe.</summary>
/// <remarks>Files are UTF-8, or UTF-16 with a byte order mark; others are refused. Bad input is a <see cref="FactCheckException"/> FC0001 to FC0007 of one line that names the file.</remarks>
public sealed class ArticleReader
{
    private readonly ArticleOptions options;

    /// <summary>Creates a reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size limit is not between 1 byte and <see cref="ArticleOptions.LargestMaxBytes"/>.</exception>
    public ArticleReader(ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBytes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.MaxBytes, ArticleOptions.LargestMaxBytes);
        this.options = options;
    }

    /// <summary>Reads a file; the ending of its name tells the format (<c>.md</c>, <c>.markdown</c>, <c>.html</c>, <c>.htm</c>, <c>.xhtml</c>), everything else is text unless it begins like a web page.</summary>
    /// <param name="path">The file.</param>
    /// <param name="published">Publication date, where known better than from the file.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FactCheckException">The file is missing, a folder, too large, empty, or no text.</exception>
    public async Task<Article> ReadFileAsync(string path, LocalDate? published = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw ArticleErrors.NotFound(path);
        }

        if (Directory.Exists(path))
        {
            throw ArticleErrors.IsFolder(path);
        }

        try
        {
            FileInfo file = new(path);
            if (!file.Exists)
            {
                throw ArticleErrors.NotFound(path);
            }

            if (file.Length > options.MaxBytes)
            {
                throw ArticleErrors.OverLimit(path, file.Length, options.MaxBytes);
            }

            FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await using (stream.ConfigureAwait(false))
            {
                return await ReadStreamAsync(stream, path, published, format: null, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw ArticleErrors.NotFound(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw ArticleErrors.CannotRead(path, error);
        }
    }

    /// <summary>Reads a stream to its end, but no further than the size limit.</summary>
    /// <param name="stream">The bytes; left open.</param>
    /// <param name="path">Name for messages and format, <c>-</c> for standard input.</param>
    /// <param name="published">Publication date, where known better than from the text.</param>
    /// <param name="format">The format; null to go by name and content.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FactCheckException">Too large, empty, or no text.</exception>
    public async Task<Article> ReadStreamAsync(Stream stream, string path, LocalDate? published = null, ArticleFormat? format = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > options.MaxBytes)
            {
                throw ArticleErrors.OverLimit(path, null, options.MaxBytes);
            }

            bytes.Write(buffer, 0, read);
        }

        string text = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
        return Create(text, format ?? FormatOf(path, text), path, published, null);
    }

    /// <summary>Makes an article of a text in memory. The text is taken as it is: offsets count from its first character, even where that is a byte order mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="path">Name for messages.</param>
    /// <param name="published">Publication date, where known better than from the text.</param>
    /// <param name="outlet">Who published it, where known better than from the text.</param>
    /// <exception cref="FactCheckException">Too large, empty, or no text.</exception>
    public Article FromText(string text, ArticleFormat format = ArticleFormat.PlainText, string? path = null, LocalDate? published = null, string? outlet = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > options.MaxBytes / 3 && System.Text.Encoding.UTF8.GetByteCount(text) is var size && size > options.MaxBytes)
        {
            throw ArticleErrors.OverLimit(path, size, options.MaxBytes);
        }

        TextDecoder.ThrowIfBinary(text, path);
        return Create(text, format, path, published, outlet);
    }

    private static Article Create(string text, ArticleFormat format, string? path, LocalDate? published, string? outlet)
    {
        SegmentedText segmented = format switch
        {
            ArticleFormat.Html => HtmlSegmenter.Split(text),
            ArticleFormat.Markdown => MarkdownSegmenter.Split(text),
            _ => new SegmentedText(text, PlainTextSegmenter.Split(text), ArticleMetadata.None),
        };
        Article article = BlockAssembler.Assemble(new ArticleSource(text, format, path, published, outlet), segmented);
        return article.Blocks.Any(block => block.IsCompared) ? article : throw ArticleErrors.WithoutText(path);
    }

    private static ArticleFormat FormatOf(string path, string text)
    {
        string ending = Path.GetExtension(path);
        if (ending.Equals(".md", StringComparison.OrdinalIgnoreCase) || ending.Equals(".markdown", StringComparison.OrdinalIgnoreCase))
        {
            return ArticleFormat.Markdown;
        }

        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        bool page = start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        bool named = ending.Equals(".html", StringComparison.OrdinalIgnoreCase) || ending.Equals(".htm", StringComparison.OrdinalIgnoreCase) || ending.Equals(".xhtml", StringComparison.OrdinalIgnoreCase);
        return named || page ? ArticleFormat.Html : ArticleFormat.PlainText;
    }
}
