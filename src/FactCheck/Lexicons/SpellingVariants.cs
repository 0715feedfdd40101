using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>British and American spellings of one word.</summary>
internal static class SpellingVariants
{
    private static readonly Lazy<Dictionary<string, string>> Words = new(() => LexiconFile.ReadLines("Values.Quotations.spelling.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(fields => fields is [_, "any", _])
        .DistinctBy(fields => fields[0])
        .ToDictionary(fields => fields[0], fields => fields[2], StringComparer.Ordinal));

    private static readonly (string British, string American)[] Endings =
        [("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("programme", "program")];

    /// <summary>The American spelling of a lower-case word; the word itself where there is no other.</summary>
    public static string American(string word)
    {
        if (Words.Value.TryGetValue(word, out string? american))
        {
            return american;
        }

        foreach ((string british, string ending) in Endings)
        {
            if (word.Length > british.Length + 2 && word.EndsWith(british, StringComparison.Ordinal))
            {
                // names that end so are left alone
                string other = word[..^british.Length] + ending;
                return WordNet.Default.BaseForm(other, PartOfSpeech.Verb) is not null || WordNet.Default.BaseForm(other, PartOfSpeech.Noun) is not null ? other : word;
            }
        }

        return word == "programme" ? "program" : word;
    }
}
