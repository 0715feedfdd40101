using FactCheck.Language.Numerics;

namespace FactCheck.Language.Transformer;

/// <summary>Adds what a block of a layer made to its input and normalises. A part is sixteen rows.</summary>
internal sealed unsafe class AddAndNormalize(Kernels kernels, Workspace workspace) : Work
{
    private const int PartRows = 16;
    private NormWeights? weights;

    /// <returns>Number of parts.</returns>
    public int Prepare(NormWeights norm)
    {
        weights = norm;
        return (workspace.Batch.Rows + PartRows - 1) / PartRows;
    }

    public override void Do(int part, int worker)
    {
        nint offset = (nint)part * PartRows * EncoderShape.Width;
        int rows = Math.Min(PartRows, workspace.Batch.Rows - (part * PartRows));
        kernels.AddNormalize(workspace.Hidden + offset, workspace.Projected + offset, weights!.Gain, weights.Bias, EncoderShape.Width, rows);
    }
}
