using FactCheck.Language.Numerics;
using FactCheck.Language.Transformer;

namespace FactCheck.Language.Heads;

/// <summary>The relation of each word to its head. A part is one word.</summary>
internal sealed unsafe class ChooseRelation(Kernels kernels, Workspace workspace, HeadSpace space, HeadWeights weights, LabelLists labels) : Work
{
    private int first;

    /// <returns>Number of parts.</returns>
    public int Prepare(int firstWord, int count)
    {
        first = firstWord;
        return count;
    }

    public override void Do(int part, int worker)
    {
        PieceBatch batch = workspace.Batch;
        int word = first + part;
        int head = space.Labels.Head[word];
        int headRow = head < 0 ? batch.Words : SequenceStart(batch, word) + head;
        float* headVector = space.Dependencies + ((nint)headRow * weights.Dependency.PaddedOutputs) + (2 * HeadWeights.ArcWidth);
        float* products = space.RelationRows + ((nint)part * weights.Relations.PaddedOutputs);
        float* biases = space.RelationBiases + ((nint)word * weights.RelationBiases.PaddedOutputs);
        int count = labels.Relation.Length;
        float* scores = stackalloc float[count];
        for (int relation = 0; relation < count; relation++)
        {
            scores[relation] = kernels.Dot(products + (relation * HeadWeights.RelationWidth), headVector, HeadWeights.RelationWidth) + biases[relation];
        }

        space.Labels.Relation[word] = DecodeSequence.Best(scores, count);
    }

    private static int SequenceStart(PieceBatch batch, int word)
    {
        int low = 0;
        int high = batch.Sequences - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = batch.WordStart(middle) <= word ? (middle, high) : (low, middle - 1);
        }

        return batch.WordStart(low);
    }
}
