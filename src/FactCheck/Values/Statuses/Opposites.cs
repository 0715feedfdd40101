using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Statuses;

/// <summary>Sides that exclude each other when taken towards one thing (<c>respect an order</c>, <c>turn an order down</c>), and words that differ by a negative prefix.</summary>
internal static class Opposites
{
    private static readonly string[] NegativePrefixes = ["un", "in", "im", "ir", "il", "dis", "non-", "non", "mis", "de"];
    private static readonly Dictionary<string, List<(string[] Words, Side Side)>> Entries = Load();
    private static readonly HashSet<(string, string)> Compatible = LoadCompatible();

    /// <summary>A side of a line of the list.</summary>
    internal readonly record struct Side(int Line, bool IsLeft);

    /// <summary>The sides on which each word of a sentence stands; a phrase counts for all its words.</summary>
    public static IReadOnlyList<IReadOnlyList<Side>> SidesOf(Sentence sentence)
    {
        List<Side>?[] sides = new List<Side>?[sentence.Words.Count];
        for (int index = 0; index < sentence.Words.Count; index++)
        {
            Word word = sentence.Words[index];
            if (!Entries.TryGetValue(word.Lemma, out List<(string[] Words, Side Side)>? entries) && !Entries.TryGetValue(word.Text.ToLowerInvariant(), out entries))
            {
                continue;
            }

            bool hasParticle = sentence.Child(index, "compound:prt") >= 0;
            int longest = 1;
            foreach ((string[] words, Side side) in entries)
            {
                if (words.Length >= longest && Matches(sentence, index, words) && !(words.Length == 1 && hasParticle))
                {
                    if (words.Length > longest)
                    {
                        sides[index]?.Clear();
                        longest = words.Length;
                    }

                    for (int i = index; i < (words.Length == 2 && hasParticle ? index + 1 : index + words.Length); i++)
                    {
                        (sides[i] ??= []).Add(side);
                    }
                }
            }
        }

        return [.. sides.Select(s => (IReadOnlyList<Side>)(s ?? []))];
    }

    /// <summary>Whether one of the sides of a word is opposite to one of those of another, and no side is shared.</summary>
    public static bool AreOpposed(IReadOnlyList<Side> a, IReadOnlyList<Side> b)
    {
        bool isOpposed = false;
        foreach (Side left in a)
        {
            foreach (Side right in b)
            {
                if (left == right)
                {
                    return false;
                }

                isOpposed |= left.Line == right.Line;
            }
        }

        return isOpposed;
    }

    /// <summary>Whether both words can be true of one thing all the same: who gives and who receives, who arrives and later leaves.</summary>
    public static bool AreCompatible(Word a, Word b) => Compatible.Contains((a.Lemma, b.Lemma)) || Compatible.Contains((b.Lemma, a.Lemma));

    /// <summary>Whether one word is the other with a negative prefix: <c>unpaid</c>, <c>paid</c>.</summary>
    public static bool DifferByPrefix(Word a, Word b) =>
        IsNegative(a.Text, b.Text) || IsNegative(b.Text, a.Text) || IsNegative(a.Lemma, b.Lemma) || IsNegative(b.Lemma, a.Lemma);

    private static bool IsNegative(string word, string plain)
    {
        if (plain.Length < 4 || word.Length <= plain.Length || !word.EndsWith(plain, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> prefix = word.AsSpan(0, word.Length - plain.Length);
        foreach (string negative in NegativePrefixes)
        {
            if (prefix.Equals(negative, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(Sentence sentence, int index, string[] words)
    {
        if (words.Length == 2 && sentence.HasChildLemma(index, words[1]) && sentence.Child(index, "compound:prt") >= 0)
        {
            return true;
        }

        if (index + words.Length > sentence.Words.Count)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!sentence.Words[index + i].HasLemma(words[i]) && !sentence.Words[index + i].HasText(words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static HashSet<(string, string)> LoadCompatible() =>
        [.. LexiconFile.ReadLines("Values.Statuses.compatible.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(words => (words[0], words[1]))];

    private static Dictionary<string, List<(string[] Words, Side Side)>> Load()
    {
        Dictionary<string, List<(string[] Words, Side Side)>> entries = new(StringComparer.Ordinal);
        IReadOnlyList<string> lines = LexiconFile.ReadLines("Values.Statuses.opposites.txt");
        for (int line = 0; line < lines.Count; line++)
        {
            string[] halves = lines[line].Split('|');
            for (int half = 0; half < halves.Length; half++)
            {
                foreach (string phrase in halves[half].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                    (entries.TryGetValue(words[0], out List<(string[] Words, Side Side)>? list) ? list : entries[words[0]] = []).Add((words, new Side(line, half == 0)));
                }
            }
        }

        return entries;
    }
}
