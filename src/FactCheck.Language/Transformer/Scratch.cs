using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>Memory of one worker.</summary>
internal sealed unsafe class Scratch
{
    private readonly AlignedBuffer<float> panel = new(MatrixProduct.BlockTerms * Kernels.TileColumns);
    private AlignedBuffer<float> keys = new(0);
    private AlignedBuffer<float> values = new(0);
    private AlignedBuffer<float> scores = new(0);
    private AlignedBuffer<float> attended = new(Attention.BlockRows * Kernels.TileColumns);

    /// <summary>A widened block of a panel of weights.</summary>
    public float* Panel => panel.Pointer;

    /// <summary>Keys of one head, in panels of 48 positions.</summary>
    public float* Keys => keys.Pointer;

    /// <summary>Values of one head, 48 numbers a position.</summary>
    public float* Values => values.Pointer;

    /// <summary>Attention of a block of rows on all positions.</summary>
    public float* Scores => scores.Pointer;

    /// <summary>Attended values of a block of rows.</summary>
    public float* Attended => attended.Pointer;

    /// <summary>Makes room for sequences of <paramref name="length"/> pieces.</summary>
    public void Reserve(int length)
    {
        int padded = (length + Kernels.TileColumns - 1) / Kernels.TileColumns * Kernels.TileColumns;
        if (values.Length < padded * Kernels.TileColumns)
        {
            keys = new(padded * EncoderShape.HeadWidth);
            values = new(padded * Kernels.TileColumns);
            scores = new(padded * Attention.BlockRows);
        }
    }
}
