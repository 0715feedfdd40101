using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Documents.Word;

/// <summary>The text of a document as its reader sees it with all tracked changes accepted, and where each piece of it stands.</summary>
internal sealed class WordOutline
{
    private const string ParagraphBreak = "\n\n";
    private readonly StringBuilder text = new();
    private readonly List<WordPiece> pieces = [];
    private readonly List<TextSpan> paragraphs = [];

    private WordOutline()
    {
    }

    /// <summary>Paragraphs parted by empty lines.</summary>
    public string Text => text.ToString();

    /// <summary>The text elements in order.</summary>
    public IReadOnlyList<WordPiece> Pieces => pieces;

    /// <summary>The paragraphs with text, in order.</summary>
    public IReadOnlyList<TextSpan> Paragraphs => paragraphs;

    /// <summary>Reads a body.</summary>
    public static WordOutline Of(Body body)
    {
        WordOutline outline = new();
        outline.AddBlocks(body);
        outline.EndParagraph();
        return outline;
    }

    private void AddBlocks(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddInline(paragraph);
                    if (paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is null)
                    {
                        EndParagraph();
                    }

                    break;
                case DeletedRun or MoveFromRun:
                    break;
                default:
                    AddBlocks(child);
                    break;
            }
        }
    }

    private void AddInline(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run when run.RunProperties?.Vanish is not { } vanish || vanish.Val?.Value == false:
                    AddRun(run);
                    break;
                case Run or DeletedRun or MoveFromRun or ParagraphProperties or AlternateContent:
                    break;
                default:
                    AddInline(child);
                    break;
            }
        }
    }

    private void AddRun(Run run)
    {
        foreach (OpenXmlElement child in run.ChildElements)
        {
            switch (child)
            {
                case Text element when element.Text.Length > 0:
                    pieces.Add(new WordPiece(new TextSpan(text.Length, element.Text.Length), element));
                    text.Append(element.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
            }
        }
    }

    private void EndParagraph()
    {
        int start = paragraphs.Count == 0 ? 0 : paragraphs[^1].End + ParagraphBreak.Length;
        if (text.Length > start)
        {
            paragraphs.Add(TextSpan.FromBounds(start, text.Length));
            text.Append(ParagraphBreak);
        }
    }
}
