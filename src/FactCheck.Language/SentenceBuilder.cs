using FactCheck.Language.Heads;
using FactCheck.Language.Transformer;

namespace FactCheck.Language;

/// <summary>Puts a sentence together from its encoded parts; a further part hangs on the first one's root by <c>parataxis</c>.</summary>
internal sealed class SentenceBuilder(SentenceWords source, string[] forms, LabelLists labels)
{
    private const int Width = EncoderShape.Width;
    private readonly Word[] words = new Word[source.Words.Count];
    private readonly List<EntityMention> entities = [];
    private readonly float[] embedding = new float[Width];
    private readonly float[] wordVectors = new float[source.Words.Count * Width];
    private int root = -1;

    /// <summary>Adds the next part.</summary>
    public unsafe void Add(SentencePart part, Workspace workspace, WordLabels found, int sequence)
    {
        int batchWord = workspace.Batch.WordStart(sequence);
        int firstRoot = root;
        for (int word = part.FirstWord; word < part.EndWord; word++, batchWord++)
        {
            string form = forms[word];
            int head = found.Head[batchWord];
            string relation = labels.Relation[found.Relation[batchWord]];
            if (head >= 0)
            {
                head += part.FirstWord;
            }
            else if (firstRoot >= 0)
            {
                (head, relation) = (firstRoot, "parataxis");
            }
            else
            {
                root = word;
            }

            string lemma = labels.Lemma[found.Lemma[batchWord]].Apply(form);
            words[word] = new()
            {
                Index = word,
                Span = source.Words[word],
                Text = form,
                Lemma = lemma == form ? form : lemma,
                Upos = labels.Upos[found.Upos[batchWord]],
                Xpos = labels.Xpos[found.Xpos[batchWord]],
                Head = head,
                Relation = relation,
            };
        }

        int start = workspace.Batch.WordStart(sequence);
        int count = part.EndWord - part.FirstWord;
        AddEntities(part.FirstWord, found.Entity.AsSpan(start, count));
        new ReadOnlySpan<float>(workspace.WordSums + ((nint)start * Width), count * Width).CopyTo(wordVectors.AsSpan(part.FirstWord * Width));
        ReadOnlySpan<float> sum = new(workspace.SequenceSums + ((nint)sequence * Width), Width);
        for (int i = 0; i < Width; i++)
        {
            embedding[i] += sum[i];
        }
    }

    /// <summary>The sentence, once all parts are added.</summary>
    public Sentence Build()
    {
        double squares = 0;
        foreach (float value in embedding)
        {
            squares += (double)value * value;
        }

        float length = (float)Math.Sqrt(squares);
        for (int i = 0; i < Width; i++)
        {
            embedding[i] /= length;
        }

        return new(source.Span, words, entities, embedding, wordVectors);
    }

    private void AddEntities(int firstWord, ReadOnlySpan<int> tags)
    {
        for (int i = 0; i < tags.Length; i++)
        {
            if (labels.Entity[tags[i]].Kind is not EntityKind kind)
            {
                continue;
            }

            int end = i + 1;
            while (end < tags.Length && labels.Entity[tags[end]].IsInside)
            {
                end++;
            }

            entities.Add(new(firstWord + i, firstWord + end, kind));
            i = end - 1;
        }
    }
}
