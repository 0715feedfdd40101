using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Lexicons;

namespace FactCheck.Values.Numbers;

/// <summary>The words of <c>number-words.txt</c> and <c>suffixes.txt</c>.</summary>
internal static class NumberWords
{
    private static readonly ILookup<string, (string Class, decimal Low, decimal High)> Words = LexiconFile
        .ReadLines("Values.Numbers.number-words.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToLookup(columns => columns[0], columns => (columns[1], Number(columns[2]), Number(columns[^1])), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Suffixes = LexiconFile
        .ReadLines("Values.Numbers.suffixes.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(columns => columns[0], columns => Number(columns[1]), StringComparer.Ordinal);

    public static bool TryGet(string word, string kind, out decimal value)
    {
        foreach ((string entryKind, decimal low, _) in Words[word])
        {
            if (entryKind == kind)
            {
                value = low;
                return true;
            }
        }

        value = 0;
        return false;
    }

    public static bool TryGetVague(string word, out decimal low, out decimal high)
    {
        foreach ((string kind, decimal entryLow, decimal entryHigh) in Words[word])
        {
            if (kind == "vague")
            {
                (low, high) = (entryLow, entryHigh);
                return true;
            }
        }

        (low, high) = (0, 0);
        return false;
    }

    public static bool TryGetSuffix(string letters, out decimal factor) => Suffixes.TryGetValue(letters, out factor);

    /// <summary>Whether the word can begin or continue a number below a hundred.</summary>
    public static bool IsCardinal(string word) => TryGet(word, "unit", out _) || TryGet(word, "teen", out _) || TryGet(word, "ten", out _);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
