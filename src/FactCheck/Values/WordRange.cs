namespace FactCheck.Values;

/// <summary>A half-open range of word indexes in one sentence.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index after the last word.</param>
public readonly record struct WordRange(int Start, int End)
{
    /// <summary>Number of words.</summary>
    public int Count => End - Start;

    /// <summary>Whether the word at <paramref name="index"/> lies in the range.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether a word lies in both ranges.</summary>
    public bool Overlaps(WordRange other) => Start < other.End && other.Start < End;
}
