using System.Runtime.CompilerServices;
using FactCheck.Language.Numerics;

namespace FactCheck.Language.Weights;

/// <summary>Weights in half precision in the order in which the product reads them: panels of 48 outputs, within a panel input after input. Widened panel by panel at use.</summary>
internal sealed unsafe class PackedMatrix
{
    private readonly AlignedBuffer<ushort> weights;
    private readonly AlignedBuffer<float> bias;

    /// <param name="inputs">Inputs of each output.</param>
    /// <param name="outputs">Outputs; padded with zeros to whole panels.</param>
    public PackedMatrix(int inputs, int outputs)
    {
        Inputs = inputs;
        Outputs = outputs;
        Panels = (outputs + Kernels.TileColumns - 1) / Kernels.TileColumns;
        weights = new(Panels * inputs * Kernels.TileColumns);
        bias = new(Panels * Kernels.TileColumns);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public int Panels { get; }

    /// <summary>Outputs with padding: the room that a row of the result takes.</summary>
    public int PaddedOutputs => Panels * Kernels.TileColumns;

    public float* Bias => bias.Pointer;

    public ushort* Panel(int index) => weights.Pointer + ((nint)index * Inputs * Kernels.TileColumns);

    /// <summary>Puts a matrix of <c>[outputs, inputs]</c> in, its first output at <paramref name="firstOutput"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PackedMatrix Add(HalfTensor matrix, HalfTensor biases, int firstOutput)
    {
        for (int output = 0; output < matrix.Rows; output++)
        {
            ushort* source = matrix.Row(output);
            ushort* target = Column(firstOutput + output);
            for (int input = 0; input < matrix.Columns; input++)
            {
                target[input * Kernels.TileColumns] = source[input];
            }

            bias.Pointer[firstOutput + output] = HalfFormat.ToSingle(biases.Data[output]);
        }

        return this;
    }

    /// <summary>Puts a matrix of <c>[inputs + 1, outputs]</c> in, its last row the bias.</summary>
    /// <param name="matrix">First row.</param>
    /// <param name="stride">Numbers from row to row.</param>
    /// <param name="outputs">Outputs to take.</param>
    /// <param name="firstOutput">Where the first goes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PackedMatrix AddTransposed(ushort* matrix, int stride, int outputs, int firstOutput)
    {
        for (int output = 0; output < outputs; output++)
        {
            ushort* target = Column(firstOutput + output);
            for (int input = 0; input < Inputs; input++)
            {
                target[input * Kernels.TileColumns] = matrix[(input * stride) + output];
            }

            bias.Pointer[firstOutput + output] = HalfFormat.ToSingle(matrix[(Inputs * stride) + output]);
        }

        return this;
    }

    private ushort* Column(int output) => Panel(output / Kernels.TileColumns) + (output % Kernels.TileColumns);
}
