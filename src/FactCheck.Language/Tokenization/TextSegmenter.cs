namespace FactCheck.Language.Tokenization;

/// <summary>Cuts blocks of text into sentences and words.</summary>
internal static class TextSegmenter
{
    /// <summary>Longer sentences are cut, so that what reads them stays bounded.</summary>
    public const int MostWords = 400;

    /// <summary>The sentences of all blocks in order, each with its words.</summary>
    /// <param name="text">The article; offsets refer to it.</param>
    /// <param name="blocks">Paragraphs and headlines; a sentence never crosses a block.</param>
    public static IReadOnlyList<SentenceWords> Segment(string text, IReadOnlyList<TextSpan> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(blocks);
        bool spaced = SpacedForms.HasStraySpaces(text);
        List<SentenceWords> sentences = [];
        foreach (TextSpan sentence in SentenceSplitter.Split(text, blocks))
        {
            AddBounded(text, WordTokenizer.Tokenize(text, sentence, spaced), sentences);
        }

        return sentences;
    }

    private static void AddBounded(string text, IReadOnlyList<TextSpan> words, List<SentenceWords> sentences)
    {
        int start = 0;
        while (words.Count - start > MostWords)
        {
            int end = CutAfter(text, words, start);
            Add(words, start, end, sentences);
            start = end;
        }

        if (start < words.Count)
        {
            Add(words, start, words.Count, sentences);
        }
    }

    private static void Add(IReadOnlyList<TextSpan> words, int start, int end, List<SentenceWords> sentences)
    {
        TextSpan[] part = [.. words.Skip(start).Take(end - start)];
        sentences.Add(new SentenceWords(TextSpan.Union(part[0], part[^1]), part));
    }

    /// <summary>The index after the last semicolon, else dash, else comma, in the second half of what may be one sentence; else the most words.</summary>
    private static int CutAfter(string text, IReadOnlyList<TextSpan> words, int start)
    {
        int semicolon = 0;
        int dash = 0;
        int comma = 0;
        for (int i = start + (MostWords / 2); i < start + MostWords; i++)
        {
            ReadOnlySpan<char> word = words[i].Slice(text);
            if (word is ";")
            {
                semicolon = i + 1;
            }
            else if (word is "--" || Characters.IsDash(word[0]))
            {
                dash = i + 1;
            }
            else if (word is ",")
            {
                comma = i + 1;
            }
        }

        return semicolon > 0 ? semicolon : dash > 0 ? dash : comma > 0 ? comma : start + MostWords;
    }
}
