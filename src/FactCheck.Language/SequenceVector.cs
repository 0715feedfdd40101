using FactCheck.Language.Transformer;

namespace FactCheck.Language;

/// <summary>Sum over the pieces of all parts of a sentence.</summary>
internal sealed class SequenceVector
{
    private readonly float[] sum = new float[EncoderShape.Width];

    /// <summary>Adds an encoded part.</summary>
    public unsafe void Add(Workspace workspace, int sequence)
    {
        float* part = workspace.SequenceSums + ((nint)sequence * EncoderShape.Width);
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += part[i];
        }
    }

    /// <summary>The vector, of unit length.</summary>
    public float[] ToUnit()
    {
        double squares = 0;
        foreach (float value in sum)
        {
            squares += (double)value * value;
        }

        double length = Math.Sqrt(squares);
        return [.. sum.Select(value => (float)(value / length))];
    }
}
