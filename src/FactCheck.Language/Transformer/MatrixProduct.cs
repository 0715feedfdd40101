using System.Runtime.Intrinsics.X86;
using FactCheck.Language.Numerics;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Transformer;

/// <summary>Rows times packed weights plus bias, with GELU if asked. A part is one panel of outputs for one block of rows.</summary>
internal sealed unsafe class MatrixProduct(Kernels kernels, Workspace workspace) : Work
{
    /// <summary>Terms summed before the next rows are taken: that much of the panel, widened, stays in the nearest cache.</summary>
    public const int BlockTerms = 96;

    private const int BlockRows = 384;
    private const int CacheLine = 64;
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
        int column = panelIndex * Kernels.TileColumns;
        ushort* packed = weights.Panel(panelIndex);
        float* panel = workspace.Scratch(worker).Panel;
        for (int term = 0; term < weights.Inputs; term += BlockTerms)
        {
            int terms = Math.Min(BlockTerms, weights.Inputs - term);
            int count = terms * Kernels.TileColumns;
            kernels.Widen(packed, panel, count);
            packed += count;
            bool isLast = term + terms == weights.Inputs;
            ushort* next = isLast ? weights.Panel(Math.Min(panelIndex + workspace.Workers, weights.Panels - 1)) : packed;
            MultiplyBlock(firstRow, endRow, column, term, terms, panel, (byte*)next);
        }
    }

    /// <summary>Adds one block of terms for all rows; fetches what is widened next while it goes.</summary>
    private void MultiplyBlock(int firstRow, int endRow, int column, int term, int terms, float* panel, byte* next)
    {
        bool isFirst = term == 0;
        bool withGelu = gelu && term + terms == matrix!.Inputs;
        int tiles = (endRow - firstRow) / Kernels.TileRows;
        int linesPerTile = Sse.IsSupported ? ((terms * Kernels.TileColumns * sizeof(ushort) / CacheLine) + tiles - 1) / tiles : 0;
        for (int row = firstRow; row < endRow; row += Kernels.TileRows)
        {
            for (int line = 0; line < linesPerTile; line++, next += CacheLine)
            {
                Sse.Prefetch1(next);
            }

            float* to = target + ((nint)row * targetStride) + column;
            float* from = source + ((nint)row * sourceStride) + term;
            kernels.Tile(from, sourceStride, panel, terms, isFirst ? matrix!.Bias + column : to, isFirst ? 0 : targetStride, to, targetStride);
            if (withGelu)
            {
                kernels.Gelu(to, targetStride, Kernels.TileRows);
            }
        }
    }
}
