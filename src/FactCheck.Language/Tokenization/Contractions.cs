using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Words written together that the treebanks take apart.</summary>
internal static class Contractions
{
    private const int LongestContraction = 10;

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Written = WordList.Lines("Tokenization/contractions.txt")
        .ToFrozenDictionary(line => line.Replace("|", string.Empty, StringComparison.Ordinal), line => line.Split('|').Select(part => part.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the letters after an apostrophe make a clitic: <c>s</c>, <c>re</c>, <c>ll</c>.</summary>
    public static bool IsClitic(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => char.ToLowerInvariant(letters[0]) is 's' or 'm' or 'd',
        2 => (char.ToLowerInvariant(letters[0]), char.ToLowerInvariant(letters[1])) is ('r', 'e') or ('v', 'e') or ('l', 'l'),
        _ => false,
    };

    /// <summary>Where the last clitic of a word begins; 0 where it has none.</summary>
    public static int CliticStart(ReadOnlySpan<char> word)
    {
        for (int length = 1; length <= 2 && length + 1 < word.Length; length++)
        {
            int apostrophe = word.Length - length - 1;
            if (!Characters.IsApostrophe(word[apostrophe]))
            {
                continue;
            }

            if (IsClitic(word[(apostrophe + 1)..]))
            {
                return apostrophe;
            }

            bool negation = length == 1 && apostrophe > 1 && char.ToLowerInvariant(word[apostrophe + 1]) == 't' && char.ToLowerInvariant(word[apostrophe - 1]) == 'n';
            return negation ? apostrophe - 1 : 0;
        }

        return 0;
    }

    /// <summary>The lengths of the parts of a contraction without apostrophe; null where it is none.</summary>
    public static int[]? Parts(ReadOnlySpan<char> word) => word.Length <= LongestContraction && Written.TryGetValue(word, out int[]? parts) ? parts : null;
}
