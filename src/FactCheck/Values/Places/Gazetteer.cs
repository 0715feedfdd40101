using FactCheck.Lexicons;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Places;

/// <summary>
/// Places of general knowledge, from <c>countries.txt</c>, <c>regions.txt</c>, <c>cities.txt</c> and <c>seas.txt</c>. Names are looked up without regard to accents,
/// case, points and a leading <c>the</c>; one name may mean several places. Immutable and safe to share between threads.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer());
    private readonly Dictionary<string, GazetteerPlace> byId = [];
    private readonly Dictionary<string, List<GazetteerPlace>> byName = [];
    private readonly Dictionary<string, List<GazetteerPlace>> byAbbreviation = [];
    private readonly Dictionary<string, List<GazetteerPlace>> byDemonym = [];
    private readonly Dictionary<string, GazetteerPlace> bySeat = [];

    private Gazetteer()
    {
        List<(string City, string Division)> capitals = [];
        foreach (string line in LexiconFile.ReadLines("Values.Places.seas.txt"))
        {
            string[] fields = Fields(line);
            Add(new GazetteerPlace(fields[0], List(fields[1])[0], GazetteerKind.Area, Parents(fields, 2)), List(fields[1]));
        }

        foreach (string line in LexiconFile.ReadLines("Values.Places.countries.txt"))
        {
            string[] fields = Fields(line);
            GazetteerPlace country = new(fields[0], List(fields[1])[0], GazetteerKind.Country, Parents(fields, 4));
            Add(country, List(fields[1]));
            AddDemonyms(country, List(fields[2]));
            foreach (string seat in List(fields[3]))
            {
                bySeat.TryAdd(Key(seat), country);
            }
        }

        foreach (string line in LexiconFile.ReadLines("Values.Places.regions.txt"))
        {
            string[] fields = Fields(line);
            string code = fields[0];
            capitals.AddRange(List(fields.Length > 3 ? fields[3] : string.Empty).Select(capital => (Key(capital), code)));
            GazetteerPlace division = new(fields[0], List(fields[1])[0], GazetteerKind.Division, [fields[0][..fields[0].IndexOf('-', StringComparison.Ordinal)]]);
            Add(division, List(fields[1]));
            AddDemonyms(division, List(fields[2]));
        }

        foreach (string line in LexiconFile.ReadLines("Values.Places.cities.txt"))
        {
            AddCities(Fields(line), capitals);
        }
    }

    /// <summary>The one instance, read at first use.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>The longest name in words.</summary>
    public int LongestName { get; private set; }

    /// <summary>Places of that name.</summary>
    public IReadOnlyList<GazetteerPlace> Find(ReadOnlySpan<char> name) => byName.GetValueOrDefault(Key(name), []);

    /// <summary>Places that the word abbreviates, as in <c>Boulder, Colo.</c></summary>
    public IReadOnlyList<GazetteerPlace> FindAbbreviation(ReadOnlySpan<char> name) => byAbbreviation.GetValueOrDefault(Key(name), []);

    /// <summary>Countries and divisions that the adjective or inhabitant's name belongs to: <c>Portuguese</c>, <c>Texans</c>.</summary>
    public IReadOnlyList<GazetteerPlace> FindDemonym(ReadOnlySpan<char> word)
    {
        string key = Key(word);
        if (byDemonym.TryGetValue(key, out List<GazetteerPlace>? found))
        {
            return found;
        }

        return key.EndsWith('s') ? byDemonym.GetValueOrDefault(key[..^1], []) : key.EndsWith("men", StringComparison.Ordinal) ? byDemonym.GetValueOrDefault(key[..^2] + "an", []) : [];
    }

    /// <summary>The country whose government the name of a capital or palace stands for: <c>Pyongyang</c>, <c>the Kremlin</c>; null where there is none.</summary>
    public GazetteerPlace? FindSeat(ReadOnlySpan<char> name) => bySeat.GetValueOrDefault(Key(name));

    /// <summary>The place with an id; null where there is none.</summary>
    public GazetteerPlace? Get(string id) => byId.GetValueOrDefault(id);

    /// <summary>Whether the first place contains the second, at whatever distance; a place does not contain itself.</summary>
    public bool Contains(string outer, string inner)
    {
        if (!byId.TryGetValue(inner, out GazetteerPlace? place))
        {
            return false;
        }

        foreach (string parent in place.Within)
        {
            if (parent == outer || Contains(outer, parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ids of all places that contain a place, from near to far.</summary>
    public IReadOnlyList<string> Chain(string id)
    {
        List<string> chain = [id];
        for (int i = 0; i < chain.Count; i++)
        {
            foreach (string parent in byId.TryGetValue(chain[i], out GazetteerPlace? place) ? place.Within : [])
            {
                if (!chain.Contains(parent))
                {
                    chain.Add(parent);
                }
            }
        }

        return chain[1..];
    }

    private static string Key(ReadOnlySpan<char> name)
    {
        string folded = NameText.Fold(name);
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static string[] Fields(string line) => line.Split('|', StringSplitOptions.TrimEntries);

    private static string[] List(string field) => field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string[] Parents(string[] fields, int at) =>
        fields.Length <= at ? [] : [.. List(fields[at]).Select(parent => char.IsUpper(parent[0]) ? parent : parent.Replace(' ', '-'))];

    private void AddCities(string[] fields, List<(string City, string Division)> capitals)
    {
        foreach (string city in fields[1].Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] names = city.Split('=');
            string[] divisions = [.. capitals.Where(capital => capital.Division.StartsWith(fields[0] + "-", StringComparison.Ordinal) && names.Any(name => Key(name) == capital.City)).Select(capital => capital.Division)];
            Add(new GazetteerPlace($"{Key(names[0]).Replace(' ', '-')}-{fields[0]}", names[0], GazetteerKind.City, [fields[0], .. divisions]), names);
        }
    }

    private void AddDemonyms(GazetteerPlace place, string[] words)
    {
        foreach (string word in words)
        {
            ListFor(byDemonym, Key(word)).Add(place);
        }
    }

    private void Add(GazetteerPlace place, string[] names)
    {
        byId.TryAdd(place.Id, place);
        foreach (string name in names)
        {
            bool abbreviation = place.Kind == GazetteerKind.Division && name.EndsWith('.');
            List<GazetteerPlace> known = ListFor(abbreviation ? byAbbreviation : byName, Key(name));
            if (!known.Contains(place))
            {
                known.Add(place);
            }

            LongestName = Math.Max(LongestName, name.Split(' ', '-').Length);
        }
    }

    private static List<GazetteerPlace> ListFor(Dictionary<string, List<GazetteerPlace>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<GazetteerPlace>? list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }
}
