using FactCheck.Language.Numerics;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Heads;

/// <summary>Turns an encoded batch into labels, names and trees. For one thread at a time, which may have a team.</summary>
internal sealed unsafe class HeadRun
{
    /// <summary>Words whose relations are scored together.</summary>
    public const int RelationRows = 64;

    private readonly HeadWeights weights;
    private readonly Workspace workspace;
    private readonly HeadSpace space;
    private readonly MatrixProduct product;
    private readonly DecodeSequence decode;
    private readonly ChooseRelation relations;

    public HeadRun(HeadWeights weights, LabelLists labels, Kernels kernels, Workspace workspace, int workers)
    {
        this.weights = weights;
        this.workspace = workspace;
        space = new(weights, workers);
        product = new(kernels, workspace);
        decode = new(kernels, workspace, space, weights, labels);
        relations = new(kernels, workspace, space, weights, labels);
    }

    /// <summary>Labels of the words of the last batch.</summary>
    public WordLabels Labels => space.Labels;

    public void Run(WorkTeam team, AnalysisProbe? probe = null)
    {
        PieceBatch batch = workspace.Batch;
        int words = batch.Words;
        if (words == 0)
        {
            return;
        }

        space.Reserve(batch);
        AddShapesAndRoot(batch);
        const int stride = TaskMixes.Stride;
        Multiply(team, workspace.Mixed(MixTask.Tag), stride, words, weights.Tags, space.Tags);
        Multiply(team, workspace.Mixed(MixTask.Entity), stride, words, weights.EntityHidden, space.EntityHidden, gelu: true);
        Multiply(team, space.EntityHidden, weights.EntityHidden.PaddedOutputs, words, weights.Entity, space.Entities);
        int dependencyStride = weights.Dependency.PaddedOutputs;
        Multiply(team, workspace.Mixed(MixTask.Dependency), stride, words + 1, weights.Dependency, space.Dependencies, gelu: true);
        Multiply(team, space.Dependencies + HeadWeights.ArcWidth, dependencyStride, words, weights.Arcs, space.Arcs);
        float* relationDependents = space.Dependencies + (2 * HeadWeights.ArcWidth) + HeadWeights.RelationWidth;
        Multiply(team, relationDependents, dependencyStride, words, weights.RelationBiases, space.RelationBiases);
        decode.Probe = probe;
        team.Run(decode, batch.Sequences);
        for (int first = 0; first < words; first += RelationRows)
        {
            int count = Math.Min(RelationRows, words - first);
            Multiply(team, relationDependents + ((nint)first * dependencyStride), dependencyStride, count, weights.Relations, space.RelationRows);
            team.Run(relations, relations.Prepare(first, count));
        }
    }

    private void Multiply(WorkTeam team, float* source, int stride, int rows, PackedMatrix matrix, float* target, bool gelu = false) =>
        team.Run(product, product.Prepare(source, stride, rows, matrix, target, matrix.PaddedOutputs, gelu));

    /// <summary>Completes the heads' input: each word's shape, and the root as one more word.</summary>
    private void AddShapesAndRoot(PieceBatch batch)
    {
        for (int word = 0; word < batch.Words; word++)
        {
            ushort* shape = weights.WordShape.Row(batch.WordShape(word));
            nint offset = ((nint)word * TaskMixes.Stride) + EncoderShape.Width;
            for (int i = 0; i < TaskMixes.ShapeWidth; i++)
            {
                float value = HalfFormat.ToSingle(shape[i]);
                workspace.Mixed(MixTask.Tag)[offset + i] = value;
                workspace.Mixed(MixTask.Entity)[offset + i] = value;
            }
        }

        float* root = workspace.Mixed(MixTask.Dependency) + ((nint)batch.Words * TaskMixes.Stride);
        for (int i = 0; i < EncoderShape.Width; i++)
        {
            root[i] = HalfFormat.ToSingle(weights.Root.Data[i]);
        }
    }
}
