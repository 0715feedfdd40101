using FactCheck.Language.Numerics;
using FactCheck.Language.Transformer;
using FactCheck.Language.Weights;

namespace FactCheck.Language.Heads;

/// <summary>The memory of the heads in one analysis.</summary>
internal sealed unsafe class HeadSpace
{
    private readonly HeadWeights weights;
    private readonly TreeDecoder[] trees;
    private readonly AlignedBuffer<float>[] arcScores;
    private readonly AlignedBuffer<float> relationRows;
    private AlignedBuffer<float> tags = new(0);
    private AlignedBuffer<float> entityHidden = new(0);
    private AlignedBuffer<float> entities = new(0);
    private AlignedBuffer<float> dependencies = new(0);
    private AlignedBuffer<float> arcs = new(0);
    private AlignedBuffer<float> relationBiases = new(0);

    public HeadSpace(HeadWeights weights, int workers)
    {
        this.weights = weights;
        trees = new TreeDecoder[workers];
        arcScores = new AlignedBuffer<float>[workers];
        for (int worker = 0; worker < workers; worker++)
        {
            trees[worker] = new();
            arcScores[worker] = new(0);
        }

        relationRows = new(HeadRun.RelationRows * weights.Relations.PaddedOutputs);
    }

    public WordLabels Labels { get; } = new();

    public float* Tags => tags.Pointer;

    public float* EntityHidden => entityHidden.Pointer;

    public float* Entities => entities.Pointer;

    public float* Dependencies => dependencies.Pointer;

    public float* Arcs => arcs.Pointer;

    public float* RelationBiases => relationBiases.Pointer;

    public float* RelationRows => relationRows.Pointer;

    public TreeDecoder Tree(int worker) => trees[worker];

    public float* ArcScores(int worker) => arcScores[worker].Pointer;

    public void Reserve(PieceBatch batch)
    {
        Labels.Reserve(batch.Words);
        int rows = (batch.Words + 1 + Kernels.TileRows - 1) / Kernels.TileRows * Kernels.TileRows;
        if (tags.Length < rows * weights.Tags.PaddedOutputs)
        {
            rows = (rows + (rows / 4) + Kernels.TileRows - 1) / Kernels.TileRows * Kernels.TileRows;
            tags = new(rows * weights.Tags.PaddedOutputs);
            entityHidden = new(rows * weights.EntityHidden.PaddedOutputs);
            entities = new(rows * weights.Entity.PaddedOutputs);
            dependencies = new(rows * weights.Dependency.PaddedOutputs);
            arcs = new(rows * weights.Arcs.PaddedOutputs);
            relationBiases = new(rows * weights.RelationBiases.PaddedOutputs);
        }

        int scores = batch.LongestSequence * (batch.LongestSequence + 1);
        for (int worker = 0; worker < arcScores.Length; worker++)
        {
            if (arcScores[worker].Length < scores)
            {
                arcScores[worker] = new(scores);
            }
        }
    }
}
