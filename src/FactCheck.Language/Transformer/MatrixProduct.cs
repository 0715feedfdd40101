using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>Rows times packed weights plus bias, with GELU if asked. A part is one panel of outputs for one block of rows.</summary>
internal sealed unsafe class MatrixProduct(Kernels kernels, Workspace workspace) : Work
{
    /// <summary>Terms summed before the next rows are taken: a block of the panel then stays in the nearest cache.</summary>
    public const int BlockTerms = 192;

    private const int BlockRows = 192;
    private float* source;
    private int sourceStride;
    private int rows;
    private PackedMatrix? matrix;
    private float* target;
    private int targetStride;
    private bool gelu;

    /// <summary>Sets the step up.</summary>
    /// <returns>Its number of parts.</returns>
    public int Prepare(float* from, int fromStride, int rowCount, PackedMatrix weights, float* to, int toStride, bool withGelu = false)
    {
        source = from;
        sourceStride = fromStride;
        rows = (rowCount + Kernels.TileRows - 1) / Kernels.TileRows * Kernels.TileRows;
        matrix = weights;
        target = to;
        targetStride = toStride;
        gelu = withGelu;
        return (rows + BlockRows - 1) / BlockRows * weights.Panels;
    }

    public override void Do(int part, int worker)
    {
        PackedMatrix weights = matrix!;
        int panelIndex = part % weights.Panels;
        int firstRow = part / weights.Panels * BlockRows;
        int endRow = Math.Min(rows, firstRow + BlockRows);
        ushort* packed = weights.Panel(panelIndex);
        float* panel = workspace.Scratch(worker).Panel;
        int column = panelIndex * Kernels.TileColumns;
        float* bias = weights.Bias + column;
        for (int term = 0; term < weights.Inputs; term += BlockTerms)
        {
            int terms = Math.Min(BlockTerms, weights.Inputs - term);
            bool last = term + terms == weights.Inputs;
            kernels.Widen(packed + (term * Kernels.TileColumns), panel, terms * Kernels.TileColumns);
            for (int row = firstRow; row < endRow; row += Kernels.TileRows)
            {
                float* to = target + ((nint)row * targetStride) + column;
                float* from = source + ((nint)row * sourceStride) + term;
                kernels.Tile(from, sourceStride, panel, terms, term == 0 ? bias : to, term == 0 ? 0 : targetStride, to, targetStride);
                if (gelu && last)
                {
                    kernels.Gelu(to, targetStride, Kernels.TileRows);
                }
            }
        }
    }
}
