using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Names written with a mark of their own: <c>Yahoo!</c>.</summary>
internal static class ExclaimedNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordList.Set("Tokenization/exclaimed-names.txt");

    /// <summary>Whether a word together with its mark is such a name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Names.Contains(word);
}
