using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>A list of lines, each a group of words of one part of speech, in one or more parts. Immutable.</summary>
internal sealed class WordGroups
{
    private readonly Dictionary<(PartOfSpeech Pos, string Lemma), List<(int Group, int Part)>> places = [];

    private WordGroups()
    {
    }

    /// <summary>Reads a list of lines <c>n: a, b | c</c>.</summary>
    /// <param name="name">The embedded file.</param>
    /// <param name="separator">Between the parts of a group.</param>
    public static WordGroups Read(string name, char separator)
    {
        WordGroups groups = new();
        IReadOnlyList<string> lines = LexiconFile.ReadLines(name);
        for (int group = 0; group < lines.Count; group++)
        {
            int colon = lines[group].IndexOf(':', StringComparison.Ordinal);
            PartOfSpeech pos = lines[group][..colon] switch
            {
                "n" => PartOfSpeech.Noun,
                "v" => PartOfSpeech.Verb,
                "a" => PartOfSpeech.Adj,
                "r" => PartOfSpeech.Adv,
                string other => throw new FormatException($"{name}: {other} is no part of speech."),
            };
            string[] parts = lines[group][(colon + 1)..].Split(separator);
            for (int part = 0; part < parts.Length; part++)
            {
                foreach (string lemma in parts[part].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    groups.Add(pos, lemma, (group, part));
                }
            }
        }

        return groups;
    }

    /// <summary>The groups of a word and its part in each; null where it is in none.</summary>
    public IReadOnlyList<(int Group, int Part)>? PlacesOf(string lemma, PartOfSpeech pos) => places.GetValueOrDefault((pos, lemma));

    /// <summary>Whether two words are in one group, in the same part of it.</summary>
    public static bool ShareGroup(IReadOnlyList<(int Group, int Part)>? a, IReadOnlyList<(int Group, int Part)>? b) => a is not null && b is not null && a.Intersect(b).Any();

    /// <summary>Whether two words are in one group, in different parts of it, and in the same part of none.</summary>
    public static bool InDifferentParts(IReadOnlyList<(int Group, int Part)>? a, IReadOnlyList<(int Group, int Part)>? b) =>
        a is not null && b is not null && a.Any(one => b.Any(two => one.Group == two.Group && one.Part != two.Part)) && !ShareGroup(a, b);

    private void Add(PartOfSpeech pos, string lemma, (int Group, int Part) place)
    {
        if (!places.TryGetValue((pos, lemma), out List<(int, int)>? found))
        {
            places.Add((pos, lemma), found = []);
        }

        found.Add(place);
    }
}
