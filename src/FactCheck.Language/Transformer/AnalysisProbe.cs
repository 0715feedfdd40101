namespace FactCheck.Language.Transformer;

/// <summary>Looks at what an analysis does not hand out; for tests and research.</summary>
internal sealed class AnalysisProbe
{
    /// <summary>Sees a layer's output for a batch.</summary>
    /// <param name="layer">0 is the input.</param>
    /// <param name="rows">384 numbers a piece, pieces of all sequences end to end.</param>
    public delegate void LayerSeen(int layer, ReadOnlySpan<float> rows);

    /// <summary>Sees the arc scores of a sequence.</summary>
    /// <param name="sequence">Its index in the batch.</param>
    /// <param name="scores">A row for each word as dependent, a column for the root and each word as head.</param>
    public delegate void ArcScoresSeen(int sequence, ReadOnlySpan<float> scores);

    public LayerSeen? Layer { get; init; }

    public ArcScoresSeen? ArcScores { get; init; }

    /// <summary>Sees a batch before it is encoded.</summary>
    public Action<PieceBatch>? Batch { get; init; }
}
