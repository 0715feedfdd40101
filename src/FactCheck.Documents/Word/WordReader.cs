using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using FactCheck.Articles;
using NodaTime;

namespace FactCheck.Documents.Word;

/// <summary>Reads Word documents (docx). Tracked changes are read as accepted; hidden text, notes, text boxes, headers and footers are left out. Thread-safe.</summary>
/// <remarks>
/// A document is refused, with one line, where it unpacks to more than eight times the size limit, nests too deeply, or would load something outside of it
/// (a linked picture or template, a field like INCLUDETEXT). Links to click are allowed; nothing is ever followed.
/// </remarks>
public sealed class WordReader
{
    private readonly ArticleOptions options;

    /// <summary>Creates a reader with the limits of other articles.</summary>
    public WordReader(ArticleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>Whether a path names a Word document.</summary>
    public static bool IsWordDocument(string path) => Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a document as an article.</summary>
    /// <param name="path">The file.</param>
    /// <param name="published">Publication date, where known.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="FactCheckException">The file is missing, too large, refused, or no document.</exception>
    public async Task<Article> ReadFileAsync(string path, LocalDate? published = null, CancellationToken cancellationToken = default)
    {
        byte[] package = await ReadPackageAsync(path, cancellationToken).ConfigureAwait(false);
        WordDocumentText text = ReadText(package, path, cancellationToken);
        return text.Paragraphs.Count == 0 ? throw WordErrors.Empty(path) : new ArticleReader(options).FromText(text.Text, ArticleFormat.PlainText, path, published);
    }

    /// <summary>Reads the bytes of a document, no more than the limit, and refuses what must not be opened.</summary>
    /// <exception cref="FactCheckException">The file is missing, too large, refused, or no document.</exception>
    public async Task<byte[]> ReadPackageAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            FileInfo file = new(path);
            if (!file.Exists)
            {
                throw new FactCheckException("FC0001", $"{path}: no such file");
            }

            if (file.Length > options.MaxBytes)
            {
                throw WordErrors.OverLimit(path, options.MaxBytes);
            }

            byte[] package = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            WordPackageCheck.Require(package, path, options.MaxBytes, cancellationToken);
            return package;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FactCheckException("FC0003", $"{path}: cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The text of a package that was read by <see cref="ReadPackageAsync"/>.</summary>
    public static WordDocumentText ReadText(byte[] package, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(package);
        cancellationToken.ThrowIfCancellationRequested();
        using WordprocessingDocument document = Open(new MemoryStream(package, writable: false), path, isEditable: false);
        WordOutline outline = WordOutline.Of(BodyOf(document, path));
        return new WordDocumentText(outline.Text, outline.Paragraphs);
    }

    internal static WordprocessingDocument Open(Stream package, string path, bool isEditable)
    {
        try
        {
            return WordprocessingDocument.Open(package, isEditable, new OpenSettings { AutoSave = false });
        }
        catch (Exception e) when (e is OpenXmlPackageException or IOException or InvalidDataException or System.Xml.XmlException or UriFormatException or ArgumentException)
        {
            throw WordErrors.NoDocument(path, e);
        }
    }

    internal static Body BodyOf(WordprocessingDocument document, string path)
    {
        try
        {
            return document.MainDocumentPart?.Document?.Body ?? throw WordErrors.NoDocument(path);
        }
        catch (Exception e) when (e is System.Xml.XmlException or InvalidDataException or OpenXmlPackageException or InvalidOperationException)
        {
            throw WordErrors.NoDocument(path, e);
        }
    }
}
