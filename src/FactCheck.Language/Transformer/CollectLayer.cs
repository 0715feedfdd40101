using FactCheck.Language.Numerics;

namespace FactCheck.Language.Transformer;

/// <summary>Takes from a layer what is needed of it, so that no layer has to be kept: the tasks' mixes, the word vectors, the sentence vectors. A part is one sequence.</summary>
internal sealed unsafe class CollectLayer(Kernels kernels, Workspace workspace, TaskMixes mixes) : Work
{
    private const int FirstWordLayer = 4;
    private const int Width = EncoderShape.Width;
    private int layer;

    /// <returns>Number of parts.</returns>
    public int Prepare(int index)
    {
        layer = index;
        return workspace.Batch.Sequences;
    }

    public override void Do(int part, int worker)
    {
        PieceBatch batch = workspace.Batch;
        int end = batch.WordStart(part + 1);
        for (int word = batch.WordStart(part); word < end; word++)
        {
            float* first = Row(batch.FirstRow(word));
            for (MixTask task = 0; task < (MixTask)TaskMixes.Count; task++)
            {
                kernels.AddScaled(workspace.Mixed(task) + ((nint)word * TaskMixes.Stride), first, mixes[task, layer], Width);
            }

            float* sum = workspace.WordSums + ((nint)word * Width);
            for (int row = batch.FirstRow(word); layer >= FirstWordLayer && row < batch.EndRow(word); row++)
            {
                kernels.AddScaled(sum, Row(row), 1f, Width);
            }

            if (layer == EncoderShape.Layers)
            {
                kernels.ScaleToUnit(sum, Width);
            }
        }

        if (layer == EncoderShape.Layers)
        {
            for (int row = batch.SequenceStart(part); row < batch.SequenceStart(part + 1); row++)
            {
                kernels.AddScaled(workspace.SequenceSums + ((nint)part * Width), Row(row), 1f, Width);
            }
        }
    }

    private float* Row(int index) => workspace.Hidden + ((nint)index * Width);
}
