using System.Collections.Frozen;
using FactCheck.Language.Tokenization;

namespace FactCheck.Language.Identification;

/// <summary>What speaks for each language: function words, letters and endings.</summary>
internal sealed class LanguageProfiles
{
    /// <summary>Index of English.</summary>
    public const int English = 0;

    private const double EndingWeight = 0.4;
    private const int LongestEnding = 6;

    private readonly List<string> codes = [];
    private readonly FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> functionWords;
    private readonly FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> endings;

    public LanguageProfiles()
    {
        functionWords = Read("Identification/function-words.txt", 1);
        endings = Read("Identification/endings.txt", EndingWeight);
    }

    /// <summary>Number of languages.</summary>
    public int Count => codes.Count;

    /// <summary>The ISO 639-1 code of a language.</summary>
    public string Code(int language) => codes[language];

    /// <summary>Adds to the scores what a word in lower case tells; what several languages share counts for each by its part.</summary>
    public void Add(ReadOnlySpan<char> word, double[] scores)
    {
        if (functionWords.TryGetValue(word, out (int Language, double Weight)[]? evidence))
        {
            Add(evidence, scores);
            return;
        }

        for (int i = 0; i < word.Length; i++)
        {
            bool letter = word[i] > 127 && endings.TryGetValue(word.Slice(i, 1), out evidence);
            if (letter || (i > 1 && word.Length - i <= LongestEnding && endings.TryGetValue(word[i..], out evidence)))
            {
                Add(evidence!, scores);
                return;
            }
        }
    }

    private static void Add((int Language, double Weight)[] evidence, double[] scores)
    {
        foreach ((int language, double weight) in evidence)
        {
            scores[language] += weight;
        }
    }

    private FrozenDictionary<string, (int Language, double Weight)[]>.AlternateLookup<ReadOnlySpan<char>> Read(string name, double weight)
    {
        Dictionary<string, SortedSet<int>> languages = new(StringComparer.Ordinal);
        foreach (string line in WordList.Lines(name))
        {
            string[] columns = line.Split('\t');
            int language = codes.IndexOf(columns[0]);
            if (language < 0)
            {
                language = codes.Count;
                codes.Add(columns[0]);
            }

            foreach (string entry in columns[1].Split(' '))
            {
                if (!languages.TryGetValue(entry, out SortedSet<int>? known))
                {
                    languages[entry] = known = [];
                }

                known.Add(language);
            }
        }

        return languages
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(language => (language, weight / pair.Value.Count)).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
