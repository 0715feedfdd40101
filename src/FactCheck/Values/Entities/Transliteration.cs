using System.Text;
using FactCheck.Lexicons;

namespace FactCheck.Values.Entities;

/// <summary>Writes sounds that languages transcribe in several ways in one way, so that <c>Zarqawi</c> and <c>Zarkawi</c> meet. Only for measuring likeness, not for display.</summary>
internal static class Transliteration
{
    private static readonly Lazy<Dictionary<string, string>> Standard = new(() => LexiconFile.ReadLines("Values.Entities.transliterations.txt")
        .Select(line => line.Split(", "))
        .SelectMany(group => group.Select(word => (word, first: group[0])))
        .DistinctBy(entry => entry.word)
        .ToDictionary(entry => entry.word, entry => entry.first, StringComparer.Ordinal));

    private static readonly (string From, string To)[] Sounds =
    [
        ("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("ph", "f"), ("th", "t"), ("zh", "z"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
        ("iy", "i"), ("yi", "i"), ("eu", "u"), ("ae", "e"), ("oe", "e"), ("ck", "k"), ("q", "k"), ("c", "k"), ("x", "ks"), ("w", "v"), ("y", "i"), ("j", "i"),
    ];

    /// <summary>The spelling that stands for all usual ones of a folded word: <c>Sergey</c> gives <c>sergei</c>.</summary>
    public static string Usual(string word) => Standard.Value.GetValueOrDefault(word, word);

    /// <summary>The simplified spelling of a folded word.</summary>
    public static string Simplify(string word)
    {
        StringBuilder simplified = new();
        int at = 0;
        while (at < word.Length)
        {
            (string from, string to) = Array.Find(Sounds, sound => string.CompareOrdinal(word, at, sound.From, 0, sound.From.Length) == 0);
            string sound = to ?? word[at].ToString();
            at += from?.Length ?? 1;
            if (simplified.Length == 0 || !sound.StartsWith(simplified[^1]))
            {
                simplified.Append(sound);
            }
        }

        return simplified.ToString();
    }
}
