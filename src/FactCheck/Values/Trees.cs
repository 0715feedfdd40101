using FactCheck.Language;

namespace FactCheck.Values;

/// <summary>Questions to the dependency tree of a sentence.</summary>
internal static class Trees
{
    private const int LongestPath = 24;

    /// <summary>Whether the relation is <paramref name="name"/> or a subtype of it.</summary>
    public static bool Is(this Word word, string name) =>
        word.Relation.StartsWith(name, StringComparison.Ordinal) && (word.Relation.Length == name.Length || word.Relation[name.Length] == ':');

    /// <summary>Whether the word is a noun or a name.</summary>
    public static bool IsNominal(this Word word) => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;

    /// <summary>The word of the range that depends on a word outside, the first of several.</summary>
    public static int HeadOf(this Sentence sentence, WordRange range)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(sentence.Words[i].Head))
            {
                return i;
            }
        }

        return range.Start;
    }

    /// <summary>The smallest range that holds a word and all that depends on it.</summary>
    public static WordRange SubtreeOf(this Sentence sentence, int word)
    {
        int first = word;
        int last = word;
        Stack<int> open = new([word]);
        while (open.TryPop(out int next))
        {
            first = Math.Min(first, next);
            last = Math.Max(last, next);
            foreach (int child in sentence.Children(next))
            {
                open.Push(child);
            }
        }

        return new WordRange(first, last + 1);
    }

    /// <summary>The first child with a relation; −1 where there is none.</summary>
    public static int Child(this Sentence sentence, int word, string relation)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Is(relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The lemmas of the adpositions of a phrase, joined by a space; empty where there are none.</summary>
    public static string CaseOf(this Sentence sentence, int word)
    {
        string found = string.Empty;
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Is("case") && sentence.Words[child].Xpos != "POS")
            {
                found = found.Length == 0 ? sentence.Words[child].Lemma : $"{found} {sentence.Words[child].Lemma}";
                int fixedPart = sentence.Child(child, "fixed");
                found = fixedPart < 0 ? found : $"{found} {sentence.Words[fixedPart].Lemma}";
            }
        }

        return found;
    }

    /// <summary>The first member of the coordination that the word belongs to, or of the phrase it is apposed to.</summary>
    public static int FirstConjunct(this Sentence sentence, int word)
    {
        for (int step = 0; step < LongestPath && sentence.Words[word].Is("conj") && sentence.Words[word].Head >= 0; step++)
        {
            word = sentence.Words[word].Head;
        }

        return word;
    }

    /// <summary>Whether the words from <paramref name="start"/> are these lemmas.</summary>
    public static bool Follows(this Sentence sentence, int start, params ReadOnlySpan<string> texts)
    {
        if (start < 0 || start + texts.Length > sentence.Words.Count)
        {
            return false;
        }

        for (int i = 0; i < texts.Length; i++)
        {
            if (!string.Equals(sentence.Words[start + i].Text, texts[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
