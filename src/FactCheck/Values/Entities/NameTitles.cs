using FactCheck.Lexicons;

namespace FactCheck.Values.Entities;

/// <summary>Titles that stand before names.</summary>
internal static class NameTitles
{
    private static readonly Lazy<Dictionary<string, Gender>> Titles = new(() => LexiconFile.ReadLines("Values.Entities.titles.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(
            fields => fields[0],
            fields => fields.Length < 2 ? Gender.Unknown : fields[1] == "m" ? Gender.Male : Gender.Female,
            StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the word is a title.</summary>
    public static bool Contains(string word) => Titles.Value.ContainsKey(word);

    /// <summary>The gender that the title tells.</summary>
    public static Gender GenderOf(string word) => Titles.Value.GetValueOrDefault(word);
}
