using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Values.Places;

/// <summary>Districts of large cities that news name like towns: somebody of Brixton is of London.</summary>
internal static class Districts
{
    private static readonly FrozenSet<(string District, string City)> Known = Read();

    /// <summary>Whether one of the two names is a district of the other, or both are of one city, the one being vaguer: <c>south London</c>, <c>Brixton</c>.</summary>
    public static bool AreNested(string a, string b)
    {
        string left = a.ToLowerInvariant(), right = b.ToLowerInvariant();
        return Known.Contains((left, right)) || Known.Contains((right, left)) || IsSideOf(left, right) || IsSideOf(right, left);
    }

    // a side of the town, and any district of it
    private static bool IsSideOf(string side, string district)
    {
        int space = side.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && PlaceWords.DirectionOf(side[..space]) is not null && Known.Contains((district, side[(space + 1)..]));
    }

    private static FrozenSet<(string District, string City)> Read() =>
        LexiconFile.ReadLines("Values.Places.districts.txt")
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .SelectMany(fields => fields[0].Split(',', StringSplitOptions.TrimEntries), (fields, city) => (City: city, Districts: fields[1]))
            .SelectMany(row => row.Districts.Split(',', StringSplitOptions.TrimEntries), (row, district) => (district, row.City))
            .ToFrozenSet();
}
