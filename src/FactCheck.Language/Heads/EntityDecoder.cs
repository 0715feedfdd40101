namespace FactCheck.Language.Heads;

/// <summary>The best row of name labels in which none continues a name that was not begun.</summary>
internal sealed class EntityDecoder
{
    private readonly EntityTag[] tags;
    private readonly int[][] allowed;

    public EntityDecoder(EntityTag[] tags)
    {
        this.tags = tags;
        allowed = [.. tags.Select(tag => Enumerable.Range(0, tags.Length).Where(previous => tag.MayFollow(tags[previous])).ToArray())];
    }

    /// <summary>Decodes one sequence.</summary>
    /// <param name="scores">Scores of the labels, a row a word.</param>
    /// <param name="stride">Numbers from row to row.</param>
    /// <param name="path">Receives the label of each word.</param>
    public void Decode(ReadOnlySpan<float> scores, int stride, Span<int> path)
    {
        if (path.IsEmpty)
        {
            return;
        }

        int count = tags.Length;
        byte[] back = System.Buffers.ArrayPool<byte>.Shared.Rent(path.Length * count);
        Span<double> best = stackalloc double[count];
        Span<double> next = stackalloc double[count];
        for (int tag = 0; tag < count; tag++)
        {
            best[tag] = tags[tag].IsInside ? double.NegativeInfinity : scores[tag];
        }

        for (int word = 1; word < path.Length; word++)
        {
            for (int tag = 0; tag < count; tag++)
            {
                int from = allowed[tag][0];
                foreach (int previous in allowed[tag])
                {
                    from = best[previous] > best[from] ? previous : from;
                }

                next[tag] = best[from] + scores[(word * stride) + tag];
                back[(word * count) + tag] = (byte)from;
            }

            next.CopyTo(best);
        }

        int label = 0;
        for (int tag = 1; tag < count; tag++)
        {
            label = best[tag] > best[label] ? tag : label;
        }

        for (int word = path.Length - 1; word >= 0; word--)
        {
            path[word] = label;
            label = word > 0 ? back[(word * count) + label] : label;
        }

        System.Buffers.ArrayPool<byte>.Shared.Return(back);
    }
}
