namespace FactCheck.Values.Roles;

/// <summary>Short forms of the words that narrow an office.</summary>
internal static class Initialisms
{
    private const int MostInitials = 5;

    /// <summary>Whether the word stands for some of the words: <c>CIA</c>, <c>Central Intelligence Agency</c>; <c>DHS</c>, <c>Homeland Security</c>; <c>Lt</c>, <c>Lieutenant</c>. Lower case.</summary>
    public static bool Has(string word, IReadOnlyList<string> words)
    {
        if (word.Length is < 2 or > MostInitials)
        {
            return false;
        }

        for (int i = 0; i < words.Count; i++)
        {
            bool isShortened = words[i].Length > word.Length && words[i][0] == word[0] && IsIn(word, words[i]);
            if (isShortened || (i + 1 < words.Count && words[i].Length > 0 && words[i + 1].Length > 0 && IsIn($"{words[i][0]}{words[i + 1][0]}", word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the letters stand in the word in their order.</summary>
    private static bool IsIn(string letters, string word)
    {
        int found = 0;
        foreach (char c in word)
        {
            found += found < letters.Length && char.ToLowerInvariant(c) == char.ToLowerInvariant(letters[found]) ? 1 : 0;
        }

        return found == letters.Length;
    }
}
