using FactCheck.Lexicons;

namespace FactCheck.Values.Entities;

/// <summary>Words of names that headlines and lists cut short: <c>Dems</c>, <c>Dept.</c>, <c>Univ.</c>; the list is <c>short-words.txt</c>.</summary>
internal static class ShortWords
{
    private static readonly Lazy<Dictionary<string, string>> Full = new(() =>
        LexiconFile.ReadLines("Values.Entities.short-words.txt").Select(line => line.Split(", ")).ToDictionary(words => words[0], words => words[1], StringComparer.Ordinal));

    /// <summary>The word in full; the word itself where it is none of the list. Folded.</summary>
    public static string InFull(string word) => Full.Value.GetValueOrDefault(word, word);
}
