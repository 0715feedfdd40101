using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>The memory of one analysis; grows to the largest batch seen and is reused.</summary>
internal sealed unsafe class Workspace
{
    private readonly Scratch[] scratches;
    private AlignedBuffer<float> hidden = new(0);
    private AlignedBuffer<float> inner = new(0);
    private AlignedBuffer<float> attended = new(0);
    private AlignedBuffer<float> projected = new(0);
    private AlignedBuffer<float> mixed = new(0);
    private AlignedBuffer<float> wordSums = new(0);
    private AlignedBuffer<float> sequenceSums = new(0);
    private int wordRoom;

    public Workspace(int workers)
    {
        scratches = new Scratch[workers];
        for (int i = 0; i < workers; i++)
        {
            scratches[i] = new();
        }
    }

    /// <summary>Output of the last layer done, a row a piece.</summary>
    public float* Hidden => hidden.Pointer;

    /// <summary>Queries, keys and values; later the inner activations.</summary>
    public float* Inner => inner.Pointer;

    public float* Attended => attended.Pointer;

    public float* Projected => projected.Pointer;

    /// <summary>Sum over the pieces of a word and the upper layers, then the unit vector.</summary>
    public float* WordSums => wordSums.Pointer;

    /// <summary>Sum over the pieces of a sequence.</summary>
    public float* SequenceSums => sequenceSums.Pointer;

    public PieceBatch Batch { get; } = new();

    /// <summary>Number of workers that there is scratch memory for.</summary>
    public int Workers => scratches.Length;

    public Scratch Scratch(int worker) => scratches[worker];

    /// <summary>First pieces mixed over the layers for one task, a row a word.</summary>
    public float* Mixed(MixTask task) => mixed.Pointer + ((nint)task * wordRoom * TaskMixes.Stride);

    /// <summary>Makes room for the batch and clears its sums.</summary>
    public void Reserve()
    {
        int rows = Padded(Batch.Rows) + Kernels.TileRows; // the last tile of a sequence may begin at any row
        if (hidden.Length < rows * EncoderShape.Width)
        {
            rows += rows / 4;
            rows = Padded(rows);
            hidden = new(rows * EncoderShape.Width);
            attended = new(rows * EncoderShape.Width);
            projected = new(rows * EncoderShape.Width);
            inner = new(rows * EncoderShape.Inner);
        }

        int words = Padded(Batch.Words + 1); // the root of the trees is one word more
        if (wordRoom < words)
        {
            wordRoom = Padded(words + (words / 4));
            mixed = new(TaskMixes.Count * wordRoom * TaskMixes.Stride);
            wordSums = new(wordRoom * EncoderShape.Width);
        }

        if (sequenceSums.Length < Batch.Sequences * EncoderShape.Width)
        {
            sequenceSums = new((Batch.Sequences + 8) * EncoderShape.Width);
        }

        foreach (Scratch scratch in scratches)
        {
            scratch.Reserve(Batch.LongestSequence);
        }

        mixed.Span.Clear();
        wordSums.Span[..(Batch.Words * EncoderShape.Width)].Clear();
        sequenceSums.Span[..(Batch.Sequences * EncoderShape.Width)].Clear();
    }

    private static int Padded(int rows) => (rows + Kernels.TileRows - 1) / Kernels.TileRows * Kernels.TileRows;
}
