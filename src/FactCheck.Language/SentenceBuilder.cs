using FactCheck.Language.Heads;
using FactCheck.Language.Tokenization;
using FactCheck.Language.Transformer;

namespace FactCheck.Language;

/// <summary>Puts a sentence together from its encoded parts; a further part hangs on the first one's root by <c>parataxis</c>.</summary>
internal sealed class SentenceBuilder(string text, SentenceWords source, LabelLists labels)
{
    private const int Width = EncoderShape.Width;
    private readonly Word[] words = new Word[source.Words.Count];
    private readonly List<EntityMention> entities = [];
    private readonly SequenceVector embedding = new();
    private readonly float[] wordVectors = new float[source.Words.Count * Width];
    private int root = -1;

    /// <summary>The words without stray spaces.</summary>
    public string[] Forms { get; } = [.. source.Words.Select(word => WordTokenizer.Form(text, word))];

    /// <summary>Adds the next part.</summary>
    public unsafe void Add(SentencePart part, Workspace workspace, WordLabels found, int sequence)
    {
        int start = workspace.Batch.WordStart(sequence);
        int count = part.EndWord - part.FirstWord;
        int firstRoot = root;
        for (int i = 0; i < count; i++)
        {
            words[part.FirstWord + i] = CreateWord(part.FirstWord, i, found, start + i, firstRoot);
        }

        AddEntities(part.FirstWord, found.Entity.AsSpan(start, count));
        new ReadOnlySpan<float>(workspace.WordSums + ((nint)start * Width), count * Width).CopyTo(wordVectors.AsSpan(part.FirstWord * Width));
        embedding.Add(workspace, sequence);
    }

    /// <summary>The sentence, once all parts are added.</summary>
    public Sentence Build() => new(source.Span, words, entities, embedding.ToUnit(), wordVectors);

    private Word CreateWord(int firstWord, int offset, WordLabels found, int batchWord, int firstRoot)
    {
        int index = firstWord + offset;
        string form = Forms[index];
        string lemma = labels.Lemma[found.Lemma[batchWord]].Apply(form);
        int head = found.Head[batchWord];
        string relation = labels.Relation[found.Relation[batchWord]];
        if (head >= 0)
        {
            head += firstWord;
        }
        else if (firstRoot >= 0)
        {
            (head, relation) = (firstRoot, "parataxis");
        }
        else
        {
            root = index;
        }

        return new()
        {
            Index = index,
            Span = source.Words[index],
            Text = form,
            Lemma = lemma == form ? form : lemma,
            Upos = labels.Upos[found.Upos[batchWord]],
            Xpos = labels.Xpos[found.Xpos[batchWord]],
            Head = head,
            Relation = relation,
        };
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
