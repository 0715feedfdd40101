using System.Collections.Frozen;
using System.Reflection;

namespace FactCheck.Language.Tokenization;

/// <summary>Reads the embedded word lists: an entry a line, columns apart by a tab, <c>#</c> opens a comment.</summary>
internal static class WordList
{
    /// <summary>The lines of a list, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new FileNotFoundException($"The embedded list {name} is missing.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>A list as a set that ignores case.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string name) =>
        Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
