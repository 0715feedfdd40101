using FactCheck.Language.Numerics;
using FactCheck.Language.Transformer;

namespace FactCheck.Language.Heads;

/// <summary>Best labels, names and tree of each sequence. A part is one sequence.</summary>
internal sealed unsafe class DecodeSequence(Kernels kernels, Workspace workspace, HeadSpace space, HeadWeights weights, LabelLists labels) : Work
{
    private readonly EntityDecoder entities = new(labels.Entity);

    public AnalysisProbe? Probe { get; set; }

    public override void Do(int part, int worker)
    {
        PieceBatch batch = workspace.Batch;
        int first = batch.WordStart(part);
        int count = batch.WordCount(part);
        for (int word = first; word < first + count; word++)
        {
            float* scores = space.Tags + ((nint)word * weights.Tags.PaddedOutputs);
            space.Labels.Upos[word] = Best(scores, labels.Upos.Length);
            space.Labels.Xpos[word] = Best(scores + labels.Upos.Length, labels.Xpos.Length);
            space.Labels.Lemma[word] = Best(scores + labels.Upos.Length + labels.Xpos.Length, labels.Lemma.Length);
        }

        int entityStride = weights.Entity.PaddedOutputs;
        entities.Decode(new ReadOnlySpan<float>(space.Entities + ((nint)first * entityStride), count * entityStride), entityStride, space.Labels.Entity.AsSpan(first, count));
        DecodeTree(part, first, count, worker);
    }

    /// <summary>Index of the highest score, the first of equal ones.</summary>
    public static int Best(float* scores, int count)
    {
        int best = 0;
        for (int i = 1; i < count; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private void DecodeTree(int sequence, int first, int count, int worker)
    {
        float* scores = space.ArcScores(worker);
        int stride = weights.Dependency.PaddedOutputs;
        float* root = space.Dependencies + ((nint)workspace.Batch.Words * stride);
        for (int word = 0; word < count; word++)
        {
            float* dependent = space.Arcs + ((nint)(first + word) * weights.Arcs.PaddedOutputs);
            float* row = scores + (word * (count + 1));
            row[0] = kernels.Dot(dependent, root, HeadWeights.ArcWidth);
            for (int head = 0; head < count; head++)
            {
                row[head + 1] = kernels.Dot(dependent, space.Dependencies + ((nint)(first + head) * stride), HeadWeights.ArcWidth);
            }
        }

        ReadOnlySpan<float> all = new(scores, count * (count + 1));
        Probe?.ArcScores?.Invoke(sequence, all);
        Span<int> heads = space.Labels.Head.AsSpan(first, count);
        space.Tree(worker).Decode(all, heads);
        for (int word = 0; word < count; word++)
        {
            heads[word]--;
        }
    }
}
