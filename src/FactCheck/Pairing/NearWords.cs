using FactCheck.Values;

namespace FactCheck.Pairing;

/// <summary>Joins word ranges that stand near each other.</summary>
internal static class NearWords
{
    /// <summary>From the first to the last word of both ranges where they stand near each other, else the first alone.</summary>
    public static WordRange Joined(WordRange first, WordRange second, int most = 9)
    {
        WordRange union = new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
        return union.Count <= most ? union : first;
    }

    /// <summary>The event with the words that place it where they stand near each other, else those words alone.</summary>
    public static WordRange Marked(int word, WordRange mark, int most = 7)
    {
        WordRange union = new(Math.Min(word, mark.Start), Math.Max(word + 1, mark.End));
        return union.Count <= most ? union : mark;
    }
}
