using System.Globalization;
using System.Text;

namespace FactCheck.Judge.Stages;

/// <summary>Tells whether a report addresses a language model. Not a defence by itself: it only takes away the power of verdicts on such a report to lower a finding.</summary>
internal static class InstructionCues
{
    private const int Reach = 7;
    private static readonly (HashSet<string> Verbs, HashSet<string> Objects, ILookup<string, string[]> Phrases) _cues = Read();

    /// <summary>The first words that address a model; null where none do.</summary>
    public static string? Find(string text)
    {
        List<string> words = Words(text);
        for (int i = 0; i < words.Count; i++)
        {
            foreach (string[] phrase in _cues.Phrases[words[i]])
            {
                if (i + phrase.Length <= words.Count && words.GetRange(i, phrase.Length).SequenceEqual(phrase, StringComparer.Ordinal))
                {
                    return string.Join(' ', phrase);
                }
            }

            if (_cues.Verbs.Contains(words[i]))
            {
                int last = words.FindIndex(i + 1, Math.Min(Reach, words.Count - i - 1), _cues.Objects.Contains);
                if (last > 0)
                {
                    return string.Join(' ', words.GetRange(i, last - i + 1));
                }
            }
        }

        return null;
    }

    private static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char character in Compatible(text))
        {
            if (char.IsLetterOrDigit(character) || character is '_' or '\'')
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (character == '’')
            {
                word.Append('\'');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Full-width and other look-alike forms as plain letters.</summary>
    private static string Compatible(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    private static (HashSet<string> Verbs, HashSet<string> Objects, ILookup<string, string[]> Phrases) Read()
    {
        HashSet<string> verbs = new(StringComparer.Ordinal), objects = new(StringComparer.Ordinal);
        List<string[]> phrases = [];
        using Stream stream = typeof(InstructionCues).Assembly.GetManifestResourceStream("instruction-cues.txt") ?? throw new InvalidOperationException("instruction-cues.txt is not embedded");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (parts)
            {
                case [] or ["#", ..]:
                    break;
                case ["verb", string verb]:
                    verbs.Add(verb);
                    break;
                case ["object", string leave]:
                    objects.Add(leave);
                    break;
                case ["phrase", .. string[] phrase]:
                    phrases.Add(phrase);
                    break;
                default:
                    throw new InvalidOperationException($"instruction-cues.txt: {line}");
            }
        }

        return (verbs, objects, phrases.ToLookup(phrase => phrase[0], StringComparer.Ordinal));
    }
}
