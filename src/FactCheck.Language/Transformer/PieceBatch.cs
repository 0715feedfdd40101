namespace FactCheck.Language.Transformer;

/// <summary>Sequences of pieces laid end to end without padding, with the words that they spell. Reused from batch to batch.</summary>
internal sealed class PieceBatch
{
    private readonly List<int> ids = [];
    private readonly List<byte> shapes = [];
    private readonly List<int> sequenceStarts = [0];
    private readonly List<int> wordStarts = [0];
    private readonly List<int> firstRows = [];
    private readonly List<int> endRows = [];
    private readonly List<byte> wordShapes = [];

    /// <summary>Number of pieces, <c>[CLS]</c> and <c>[SEP]</c> included.</summary>
    public int Rows => ids.Count;

    public int Sequences => sequenceStarts.Count - 1;

    public int Words => firstRows.Count;

    public int LongestSequence { get; private set; }

    public int Id(int row) => ids[row];

    public byte Shape(int row) => shapes[row];

    public int SequenceStart(int sequence) => sequenceStarts[sequence];

    public int SequenceLength(int sequence) => sequenceStarts[sequence + 1] - sequenceStarts[sequence];

    /// <summary>First word of a sequence, counted through the batch.</summary>
    public int WordStart(int sequence) => wordStarts[sequence];

    public int WordCount(int sequence) => wordStarts[sequence + 1] - wordStarts[sequence];

    /// <summary>Row of the first piece of a word.</summary>
    public int FirstRow(int word) => firstRows[word];

    /// <summary>Row after the last piece of a word.</summary>
    public int EndRow(int word) => endRows[word];

    public byte WordShape(int word) => wordShapes[word];

    public void Clear()
    {
        ids.Clear();
        shapes.Clear();
        sequenceStarts.Clear();
        sequenceStarts.Add(0);
        wordStarts.Clear();
        wordStarts.Add(0);
        firstRows.Clear();
        endRows.Clear();
        wordShapes.Clear();
        LongestSequence = 0;
    }

    /// <summary>Adds a piece that belongs to no word: <c>[CLS]</c> or <c>[SEP]</c>.</summary>
    public void AddMark(int id)
    {
        ids.Add(id);
        shapes.Add(0);
    }

    /// <summary>Adds the pieces of one word.</summary>
    public void AddWord(ReadOnlySpan<int> pieces, byte shape)
    {
        firstRows.Add(ids.Count);
        foreach (int piece in pieces)
        {
            ids.Add(piece);
            shapes.Add(shape);
        }

        endRows.Add(ids.Count);
        wordShapes.Add(shape);
    }

    /// <summary>Ends the sequence that the pieces added since the last end form.</summary>
    public void EndSequence()
    {
        LongestSequence = Math.Max(LongestSequence, ids.Count - sequenceStarts[^1]);
        sequenceStarts.Add(ids.Count);
        wordStarts.Add(firstRows.Count);
    }
}
