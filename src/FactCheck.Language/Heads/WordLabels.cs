namespace FactCheck.Language.Heads;

/// <summary>What the heads decided for each word of a batch, as indexes into the label lists.</summary>
internal sealed class WordLabels
{
    public int[] Upos { get; private set; } = [];

    public int[] Xpos { get; private set; } = [];

    public int[] Lemma { get; private set; } = [];

    public int[] Entity { get; private set; } = [];

    /// <summary>Index of the head in the sequence; −1 for the root.</summary>
    public int[] Head { get; private set; } = [];

    public int[] Relation { get; private set; } = [];

    public void Reserve(int words)
    {
        if (Upos.Length < words)
        {
            words += words / 4;
            Upos = new int[words];
            Xpos = new int[words];
            Lemma = new int[words];
            Entity = new int[words];
            Head = new int[words];
            Relation = new int[words];
        }
    }
}
