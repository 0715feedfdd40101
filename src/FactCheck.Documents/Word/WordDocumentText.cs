namespace FactCheck.Documents.Word;

/// <summary>The text of a Word document with its tracked changes accepted.</summary>
/// <param name="Text">Paragraphs parted by empty lines; all offsets of a report refer to it.</param>
/// <param name="Paragraphs">Where each paragraph with text stands, in order.</param>
public sealed record WordDocumentText(string Text, IReadOnlyList<TextSpan> Paragraphs)
{
    /// <summary>Number of the paragraph that holds an offset, from 1; 0 between paragraphs.</summary>
    public int ParagraphAt(int offset)
    {
        for (int i = 0; i < Paragraphs.Count; i++)
        {
            if (Paragraphs[i].Contains(offset))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
