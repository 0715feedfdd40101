using System.Text;
using FactCheck.Reporting.Text;

namespace FactCheck.Reporting;

/// <summary>A document of a report with what renderers ask of it: names, positions, words.</summary>
internal sealed class DocumentView
{
    private readonly LineTable _lines;

    public DocumentView(ReportDocument document)
    {
        Document = document;
        Readable = document.Readable ?? document.Text;
        _lines = new LineTable(document.Text);
        Path = document.Path is null or "-" ? null : document.Path;
        Name = Path is null ? document.Id : System.IO.Path.GetFileName(Path);
    }

    public ReportDocument Document { get; }

    /// <summary>The text for readers, as long as the document's.</summary>
    public string Readable { get; }

    /// <summary>Path as given; null for standard input and for texts without one.</summary>
    public string? Path { get; }

    /// <summary>File name, or the id of the document where it has none.</summary>
    public string Name { get; }

    public (int Line, int Column) PositionOf(int offset) => _lines.PositionOf(offset);

    /// <summary>Column from 1 in bytes of the line's UTF-8.</summary>
    public int Utf8ColumnOf(int offset)
    {
        int start = offset - _lines.PositionOf(offset).Column + 1;
        return Encoding.UTF8.GetByteCount(Document.Text.AsSpan(start, offset - start)) + 1;
    }

    /// <summary>The words of a span on one line, safe to show.</summary>
    public string WordsOf(TextSpan span) => VisibleText.Escape(span.Text(Readable));

    /// <summary>From the first to the last of the words that differ; the whole passage where none is named.</summary>
    public static TextSpan MainSpan(ReportEvidence evidence) =>
        evidence.Focus.Count == 0 ? evidence.Span : TextSpan.FromBounds(evidence.Focus.Min(focus => focus.Start), evidence.Focus.Max(focus => focus.End));
}
