using FactCheck.Language.Numerics;

namespace FactCheck.Language.Transformer;

/// <summary>The encoder's input: word, position, type and shape vectors read from the mapped file as they are needed. A part is sixteen rows.</summary>
internal sealed unsafe class EmbedPieces(Kernels kernels, Workspace workspace, EmbeddingWeights weights) : Work
{
    private const int PartRows = 16;

    public int Parts => (workspace.Batch.Rows + PartRows - 1) / PartRows;

    public override void Do(int part, int worker)
    {
        PieceBatch batch = workspace.Batch;
        int end = Math.Min(batch.Rows, (part + 1) * PartRows);
        int sequence = 0;
        for (int row = part * PartRows; row < end; row++)
        {
            while (batch.SequenceStart(sequence + 1) <= row)
            {
                sequence++;
            }

            kernels.Embed(
                weights.Word.Row(batch.Id(row)),
                weights.Position.Row(row - batch.SequenceStart(sequence)),
                weights.Type.Row(0),
                weights.Shape.Row(batch.Shape(row)),
                weights.Norm.Gain,
                weights.Norm.Bias,
                EncoderShape.Width,
                workspace.Hidden + ((nint)row * EncoderShape.Width));
        }
    }
}
