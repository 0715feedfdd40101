using FactCheck.Lexicons;

namespace FactCheck.Values.Entities;

/// <summary>What first names tell: gender and other forms of the same name. Names are folded.</summary>
internal static class GivenNames
{
    private static readonly Lazy<Dictionary<string, Gender>> Genders = new(ReadGenders);
    private static readonly Lazy<ILookup<string, int>> Groups = new(() => LexiconFile.ReadLines("Values.Entities.nicknames.txt")
        .SelectMany((line, group) => Words(line).Select(name => (name, group)))
        .ToLookup(entry => entry.name, entry => entry.group, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Eastern = new(() =>
        [.. LexiconFile.ReadLines("Values.Entities.eastern-surnames.txt").SelectMany(Words)]);

    /// <summary>The usual gender of bearers.</summary>
    public static Gender GenderOf(string name) => Genders.Value.GetValueOrDefault(name);

    /// <summary>Whether the two are forms of one name: <c>Bill</c>, <c>William</c>.</summary>
    public static bool AreForms(string a, string b) => Groups.Value[a].Intersect(Groups.Value[b]).Any();

    /// <summary>Whether the word is a first name in the lists.</summary>
    public static bool IsKnown(string name) => Genders.Value.ContainsKey(name) || Groups.Value.Contains(name);

    /// <summary>Whether the word is a family name that stands before the given name.</summary>
    public static bool IsEasternSurname(string name) => Eastern.Value.Contains(name);

    private static string[] Words(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, Gender> ReadGenders()
    {
        Dictionary<string, Gender> genders = [];
        foreach (string line in LexiconFile.ReadLines("Values.Entities.given-names.txt"))
        {
            foreach (string name in Words(line[2..]))
            {
                genders[name] = line[0] == 'm' ? Gender.Male : Gender.Female;
            }
        }

        return genders;
    }
}
