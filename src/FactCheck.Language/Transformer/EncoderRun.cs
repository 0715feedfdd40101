using FactCheck.Language.Numerics;

namespace FactCheck.Language.Transformer;

/// <summary>Runs batches through the encoder in one workspace. For one thread at a time, which may have a team.</summary>
internal sealed unsafe class EncoderRun
{
    private readonly Encoder encoder;
    private readonly Workspace workspace;
    private readonly EmbedPieces embed;
    private readonly MatrixProduct product;
    private readonly Attention attention;
    private readonly AddAndNormalize normalize;
    private readonly CollectLayer collect;

    public EncoderRun(Encoder encoder, Kernels kernels, Workspace workspace)
    {
        this.encoder = encoder;
        this.workspace = workspace;
        embed = new(kernels, workspace, encoder.Embeddings);
        product = new(kernels, workspace);
        attention = new(kernels, workspace);
        normalize = new(kernels, workspace);
        collect = new(kernels, workspace, encoder.Mixes);
    }

    /// <summary>Encodes the workspace's batch; its mixes, word sums and sequence sums are then complete.</summary>
    public void Run(WorkTeam team, AnalysisProbe? probe = null)
    {
        const int width = EncoderShape.Width;
        int rows = workspace.Batch.Rows;
        workspace.Reserve();
        team.Run(embed, embed.Parts);
        Collect(team, 0, probe);
        for (int index = 0; index < EncoderShape.Layers; index++)
        {
            LayerWeights layer = encoder.Layer(index);
            team.Run(product, product.Prepare(workspace.Hidden, width, rows, layer.Projections, workspace.Inner, EncoderShape.Projections));
            team.Run(attention, workspace.Batch.Sequences * EncoderShape.Heads);
            team.Run(product, product.Prepare(workspace.Attended, width, rows, layer.Output, workspace.Projected, width));
            team.Run(normalize, normalize.Prepare(layer.AttentionNorm));
            team.Run(product, product.Prepare(workspace.Hidden, width, rows, layer.Up, workspace.Inner, EncoderShape.Inner, withGelu: true));
            team.Run(product, product.Prepare(workspace.Inner, EncoderShape.Inner, rows, layer.Down, workspace.Projected, width));
            team.Run(normalize, normalize.Prepare(layer.FeedForwardNorm));
            Collect(team, index + 1, probe);
        }
    }

    private void Collect(WorkTeam team, int layer, AnalysisProbe? probe)
    {
        team.Run(collect, collect.Prepare(layer));
        probe?.Layer?.Invoke(layer, new ReadOnlySpan<float>(workspace.Hidden, workspace.Batch.Rows * EncoderShape.Width));
    }
}
