using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Documents.Word;

/// <summary>Writes remarks into a copy of a Word document as comments; nothing else in it changes, comments of others included.</summary>
public static class WordCommenter
{
    private const string Author = "FactCheck";
    private const string Initials = "FC";
    private const string PartId = "rIdFactCheckComments";

    // The earliest time that a zip archive can state: the same input gives the same bytes.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The copy with the remarks.</summary>
    /// <param name="package">A package that was read by <see cref="WordReader.ReadPackageAsync"/>.</param>
    /// <param name="path">Name for messages.</param>
    /// <param name="remarks">The remarks; one whose words are not in the text is left out.</param>
    /// <exception cref="FactCheckException">The package is no document.</exception>
    public static byte[] Comment(byte[] package, string path, IReadOnlyList<WordRemark> remarks)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(remarks);
        using MemoryStream copy = new();
        copy.Write(package);
        using (WordprocessingDocument document = WordReader.Open(copy, path, isEditable: true))
        {
            Body body = WordReader.BodyOf(document, path);
            foreach (int cut in remarks.SelectMany(remark => new[] { remark.Span.Start, remark.Span.End }).Distinct().OrderDescending())
            {
                SplitAt(WordOutline.Of(body), cut);
            }

            Comments comments = CommentsOf(document.MainDocumentPart!);
            int id = comments.Elements<Comment>().Select(comment => int.TryParse(comment.Id?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int known) ? known : -1).Append(-1).Max() + 1;
            WordOutline outline = WordOutline.Of(body);
            foreach (WordRemark remark in remarks)
            {
                if (Anchor(outline, remark.Span, id))
                {
                    comments.AppendChild(CommentOf(remark, id));
                    id++;
                }
            }

            comments.Save();
            document.MainDocumentPart!.Document.Save();
        }

        return WithFixedTimes(copy.ToArray());
    }

    /// <summary>Makes a run begin, or end, at an offset.</summary>
    private static void SplitAt(WordOutline outline, int offset)
    {
        WordPiece piece = outline.Pieces.FirstOrDefault(candidate => candidate.Span.Contains(offset));
        if (piece.Element is null)
        {
            piece = outline.Pieces.LastOrDefault(candidate => candidate.Span.End == offset);
        }

        if (piece.Element?.Parent is not Run run || (offset == piece.Span.Start && piece.Element.PreviousSibling() is null or RunProperties))
        {
            return;
        }

        OpenXmlElement[] following = [.. piece.Element.ElementsAfter()];
        string words = piece.Element.Text;
        int kept = offset - piece.Span.Start;
        if (kept == words.Length && following.Length == 0)
        {
            return;
        }

        Run rest = new();
        if (run.RunProperties is { } properties)
        {
            rest.AppendChild(properties.CloneNode(deep: true));
        }

        if (kept < words.Length)
        {
            rest.AppendChild(Words(words[kept..]));
        }

        foreach (OpenXmlElement element in following)
        {
            element.Remove();
            rest.AppendChild(element);
        }

        if (kept > 0)
        {
            piece.Element.InsertAfterSelf(Words(words[..kept]));
        }

        piece.Element.Remove();
        run.InsertAfterSelf(rest);
    }

    private static Text Words(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };

    private static bool Anchor(WordOutline outline, TextSpan span, int id)
    {
        WordPiece[] inside = [.. outline.Pieces.Where(piece => piece.Span.Overlaps(span))];
        if (inside.Length == 0 || inside[0].Element.Parent is not Run first || inside[^1].Element.Parent is not Run last)
        {
            return false;
        }

        string name = id.ToString(CultureInfo.InvariantCulture);
        first.InsertBeforeSelf(new CommentRangeStart { Id = name });
        CommentRangeEnd end = last.InsertAfterSelf(new CommentRangeEnd { Id = name });
        end.InsertAfterSelf(new Run(new CommentReference { Id = name }));
        return true;
    }

    private static Comments CommentsOf(MainDocumentPart main)
    {
        WordprocessingCommentsPart part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>(PartId);
        return part.Comments ??= new Comments();
    }

    private static Comment CommentOf(WordRemark remark, int id)
    {
        Comment comment = new() { Id = id.ToString(CultureInfo.InvariantCulture), Author = Author, Initials = Initials };
        foreach (string line in remark.Lines)
        {
            comment.AppendChild(new Paragraph(new Run(Words(Plain(line)))));
        }

        return comment;
    }

    /// <summary>Without characters that XML cannot hold.</summary>
    private static string Plain(string line) => string.Concat(line.EnumerateRunes().Where(rune => rune.Value is '\t' or >= 0x20 and not (0xFFFE or 0xFFFF)));

    private static byte[] WithFixedTimes(byte[] package)
    {
        using MemoryStream target = new();
        using (ZipArchive from = new(new MemoryStream(package), ZipArchiveMode.Read))
        using (ZipArchive to = new(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Timestamp;
                using Stream source = entry.Open(), written = copy.Open();
                source.CopyTo(written);
            }
        }

        return target.ToArray();
    }
}
