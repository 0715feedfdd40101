using FactCheck.Language.Numerics;

namespace FactCheck.Language.Transformer;

/// <summary>Attention within each sequence. A part is one head of one sequence.</summary>
internal sealed unsafe class Attention(Kernels kernels, Workspace workspace) : Work
{
    /// <summary>Query rows done together.</summary>
    public const int BlockRows = 64;

    private const int Stride = EncoderShape.Projections;
    private const int HeadWidth = EncoderShape.HeadWidth;
    private const int Columns = Kernels.TileColumns;
    private static readonly float Scale = 1f / MathF.Sqrt(HeadWidth);
    private readonly Weights.AlignedBuffer<float> zeros = new(Columns);

    public override void Do(int part, int worker)
    {
        PieceBatch batch = workspace.Batch;
        int sequence = part / EncoderShape.Heads;
        int head = part % EncoderShape.Heads;
        int start = batch.SequenceStart(sequence);
        int length = batch.SequenceLength(sequence);
        float* query = workspace.Inner + ((nint)start * Stride) + (head * HeadWidth);
        float* target = workspace.Attended + ((nint)start * EncoderShape.Width) + (head * HeadWidth);
        Scratch scratch = workspace.Scratch(worker);
        Arrange(query + EncoderShape.Width, query + (2 * EncoderShape.Width), length, scratch);
        int padded = (length + Columns - 1) / Columns * Columns;
        for (int block = 0; block < length; block += BlockRows)
        {
            int rows = Math.Min(BlockRows, length - block);
            for (int row = 0; row < rows; row += Kernels.TileRows)
            {
                float* scores = scratch.Scores + (row * padded);
                for (int column = 0; column < padded; column += Columns)
                {
                    kernels.Tile(query + ((nint)(block + row) * Stride), Stride, scratch.Keys + (column * HeadWidth), HeadWidth, zeros.Pointer, 0, scores + column, padded);
                }

                for (int i = 0; i < Math.Min(Kernels.TileRows, rows - row); i++)
                {
                    kernels.Softmax(scores + (i * padded), length, Scale);
                }

                kernels.Tile(scores, padded, scratch.Values, length, zeros.Pointer, 0, scratch.Attended + (row * Columns), Columns);
            }

            for (int row = 0; row < rows; row++)
            {
                new ReadOnlySpan<float>(scratch.Attended + (row * Columns), HeadWidth).CopyTo(new Span<float>(target + ((nint)(block + row) * EncoderShape.Width), HeadWidth));
            }
        }
    }

    /// <summary>Turns the keys on their side, in panels, and gives each row of values the width of a tile.</summary>
    private static void Arrange(float* key, float* value, int length, Scratch scratch)
    {
        float* keys = scratch.Keys;
        float* values = scratch.Values;
        for (int position = 0; position < length; position++, key += Stride, value += Stride, values += Columns)
        {
            float* panel = keys + (position / Columns * Columns * HeadWidth) + (position % Columns);
            for (int i = 0; i < HeadWidth; i++)
            {
                panel[i * Columns] = key[i];
            }

            new ReadOnlySpan<float>(value, HeadWidth).CopyTo(new Span<float>(values, HeadWidth));
        }
    }
}
