using FactCheck.Lexicons;

namespace FactCheck.Values.Roles;

/// <summary>Names of offices and the words that change them, from <c>offices.txt</c>, <c>posts.txt</c>, <c>ranks.txt</c>, <c>kinship.txt</c>, <c>doers.txt</c> and <c>field-words.txt</c>.</summary>
internal static class Offices
{
    private static readonly Lazy<Dictionary<string, string>> Names = new(ReadNames);
    private static readonly Lazy<ILookup<string, int>> Posts = new(() => LexiconFile.ReadLines("Values.Roles.posts.txt")
        .SelectMany((line, group) => line.Split(", ").Select(name => (name, group)))
        .ToLookup(entry => entry.name, entry => entry.group, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, (RankClass Class, string Form)>> Ranks = new(ReadRanks);
    private static readonly Lazy<Dictionary<string, string[]>> Kin = new(() =>
        LexiconFile.ReadLines("Values.Roles.kinship.txt").Select(line => line.Split(' ')).ToDictionary(fields => fields[0], StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, string>> Doers = new(() =>
        LexiconFile.ReadLines("Values.Roles.doers.txt").Select(line => line.Split(' ')).ToDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal));

    private static readonly Lazy<ILookup<string, int>> Fields = new(() => LexiconFile.ReadLines("Values.Roles.field-words.txt")
        .SelectMany((line, group) => line.Split(", ").Select(word => (word, group)))
        .ToLookup(entry => entry.word, entry => entry.group, StringComparer.Ordinal));

    /// <summary>Whether the two words narrow an office to the same field: <c>private</c>, <c>personal</c>.</summary>
    public static bool AreOneField(string a, string b) => Fields.Value[a].Intersect(Fields.Value[b]).Any();

    /// <summary>Whether the word is a post in some body.</summary>
    public static bool IsPost(string name) => Posts.Value.Contains(name);

    /// <summary>Whether the word or phrase is an office with several names.</summary>
    public static bool IsOffice(string name) => Names.Value.ContainsKey(name);

    /// <summary>The name by which the office is compared: <c>CEO</c> gives <c>chief executive</c>.</summary>
    public static string Canonical(string name) => Names.Value.GetValueOrDefault(name, name);

    /// <summary>Whether the two are posts in one body that exclude each other.</summary>
    public static bool Exclude(string a, string b) => a != b && Posts.Value[a].Intersect(Posts.Value[b]).Any();

    /// <summary>The class and form of a word that changes an office; null for other words.</summary>
    public static (RankClass Class, string Form)? Rank(string word) => Ranks.Value.TryGetValue(word, out (RankClass, string) rank) ? rank : null;

    /// <summary>The office and what changes it, where they are written as one word: <c>co-chair</c>, <c>ex-president</c>, <c>vice-captain</c>; null for other words.</summary>
    public static (string Form, string Office)? WithoutRank(string word)
    {
        int hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0 && hyphen + 1 < word.Length && Rank(word[..hyphen]) is { Class: not RankClass.Soft } rank && !IsOffice(word) && !IsPost(word) ? (rank.Form, word[(hyphen + 1)..]) : null;
    }

    /// <summary>Form, gender letter and group of a kinship word; null for other words.</summary>
    public static (string Form, char Gender, string Group)? Kinship(string lemma) =>
        Kin.Value.TryGetValue(lemma, out string[]? fields) ? (fields[1], fields[2][0], fields[3]) : null;

    /// <summary>Whether the word names a parent: a mother of twelve has as many children, and is not twelve years old.</summary>
    public static bool IsParent(string lemma) => Kinship(lemma) is { Group: "parent" };

    /// <summary>The office of one who does what the verb says; null for other verbs.</summary>
    public static string? OfficeOf(string verb) => Doers.Value.GetValueOrDefault(verb);

    private static Dictionary<string, string> ReadNames()
    {
        Dictionary<string, string> names = [];
        foreach (string line in LexiconFile.ReadLines("Values.Roles.offices.txt"))
        {
            string[] members = line.Split(", ");
            foreach (string member in members)
            {
                names.TryAdd(member, names.GetValueOrDefault(members[0], members[0]));
            }
        }

        return names;
    }

    private static Dictionary<string, (RankClass, string)> ReadRanks()
    {
        Dictionary<string, (RankClass, string)> ranks = [];
        foreach (string line in LexiconFile.ReadLines("Values.Roles.ranks.txt"))
        {
            string[] fields = line.Split(' ');
            RankClass rankClass = fields[0] switch
            {
                "time" => RankClass.Time,
                "rank" => RankClass.Rank,
                _ => RankClass.Soft,
            };
            ranks[fields[1]] = (rankClass, fields[2]);
        }

        return ranks;
    }
}
