using FactCheck.Lexicons;

namespace FactCheck.Values.Places;

/// <summary>Words of place, from <c>relations.txt</c> and <c>place-classes.txt</c>.</summary>
internal static class PlaceWords
{
    private static readonly Lazy<Dictionary<string, string>> Relations = new(() => Read("Values.Places.relations.txt"));
    private static readonly Lazy<Dictionary<string, string>> Classes = new(() => Read("Values.Places.place-classes.txt"));
    private static readonly Lazy<Dictionary<string, string>> Parts = new(() => Read("Values.Places.parts.txt"));
    private static readonly Lazy<HashSet<string>> NoPlaces = new(() => [.. LexiconFile.ReadLines("Values.Places.no-places.txt")]);
    private static readonly string[] Directions = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    /// <summary>The relation that a preposition tells; null for other words.</summary>
    public static string? RelationOf(string preposition) => Relations.Value.GetValueOrDefault(preposition);

    /// <summary>The part of a place that a noun tells; null for other nouns.</summary>
    public static string? PartOf(string noun) => Parts.Value.GetValueOrDefault(noun);

    /// <summary>The class of place that a noun tells; null for other nouns.</summary>
    public static string? ClassOf(string noun) => Classes.Value.GetValueOrDefault(noun);

    /// <summary>Whether the noun is used mostly in other senses than that of a place.</summary>
    public static bool IsNoPlace(string noun) => NoPlaces.Value.Contains(noun);

    /// <summary>The direction in eighths of a circle clockwise from north; null for other words.</summary>
    public static int? DirectionOf(string word)
    {
        string folded = word.Replace("-", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
        folded = folded.EndsWith("ern", StringComparison.Ordinal) ? folded[..^3] : folded;
        int at = Array.IndexOf(Directions, folded);
        return at < 0 ? null : at;
    }

    /// <summary>The name of a direction.</summary>
    public static string NameOf(int direction) => Directions[direction];

    private static Dictionary<string, string> Read(string name) =>
        LexiconFile.ReadLines(name).Select(line => (line, at: line.LastIndexOf(' '))).ToDictionary(entry => entry.line[..entry.at], entry => entry.line[(entry.at + 1)..], StringComparer.OrdinalIgnoreCase);
}
