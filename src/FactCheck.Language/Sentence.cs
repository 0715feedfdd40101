namespace FactCheck.Language;

/// <summary>One analysed sentence: words, tree, names and vectors. Immutable and safe to share between threads.</summary>
public sealed class Sentence
{
    private readonly int[] childStarts;
    private readonly int[] childWords;
    private readonly float[] wordVectors;

    /// <summary>Creates a sentence from the parts of its analysis.</summary>
    /// <param name="span">Where the sentence stands in the article.</param>
    /// <param name="words">Its words in order; their heads must form one tree.</param>
    /// <param name="entities">Its names in order.</param>
    /// <param name="embedding">The sentence vector, of unit length.</param>
    /// <param name="wordVectors">The contextual vectors of the words, one after the other, each of unit length; empty where none were made.</param>
    public Sentence(TextSpan span, IReadOnlyList<Word> words, IReadOnlyList<EntityMention> entities, ReadOnlyMemory<float> embedding, float[] wordVectors)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(wordVectors);
        Span = span;
        Words = words;
        Entities = entities;
        Embedding = embedding;
        this.wordVectors = wordVectors;
        childStarts = new int[words.Count + 1];
        foreach (Word word in words)
        {
            if (word.Head >= 0)
            {
                childStarts[word.Head + 1]++;
            }
        }

        for (int i = 0; i < words.Count; i++)
        {
            childStarts[i + 1] += childStarts[i];
        }

        childWords = new int[words.Count];
        int[] next = childStarts.ToArray();
        foreach (Word word in words)
        {
            if (word.Head >= 0)
            {
                childWords[next[word.Head]++] = word.Index;
            }
        }
    }

    /// <summary>Where the sentence stands in the article.</summary>
    public TextSpan Span { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The names in order.</summary>
    public IReadOnlyList<EntityMention> Entities { get; }

    /// <summary>The sentence vector, of unit length: cosine is the dot product.</summary>
    public ReadOnlyMemory<float> Embedding { get; }

    /// <summary>The contextual vector of a word (mean over its pieces and layers 4 to 6), of unit length.</summary>
    public ReadOnlySpan<float> WordVector(int index) => wordVectors.AsSpan(index * (wordVectors.Length / Math.Max(1, Words.Count)), wordVectors.Length / Math.Max(1, Words.Count));

    /// <summary>The same sentence with other lemmas.</summary>
    /// <param name="lemmaOf">Gives the lemma of a word.</param>
    public Sentence WithLemmas(Func<Word, string> lemmaOf)
    {
        ArgumentNullException.ThrowIfNull(lemmaOf);
        Word[] words = [.. Words.Select(w => lemmaOf(w) is string lemma && lemma != w.Lemma
            ? new Word { Index = w.Index, Span = w.Span, Text = w.Text, Lemma = lemma, Upos = w.Upos, Xpos = w.Xpos, Head = w.Head, Relation = w.Relation }
            : w)];
        return words.SequenceEqual(Words) ? this : new Sentence(Span, words, Entities, Embedding, wordVectors);
    }

    /// <summary>Indexes of the words that depend directly on the word at <paramref name="index"/>, in order.</summary>
    public ReadOnlySpan<int> Children(int index) => childWords.AsSpan(childStarts[index], childStarts[index + 1] - childStarts[index]);

    /// <summary>The article span from the first to the last word, both included.</summary>
    public TextSpan SpanOf(int firstWord, int lastWord) => TextSpan.FromBounds(Words[firstWord].Span.Start, Words[lastWord].Span.End);
}
