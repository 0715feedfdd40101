using System.Text;

namespace FactCheck.Lexicons;

/// <summary>Word lists embedded in this assembly: UTF-8 text, one entry a line, empty lines and lines that start with <c>#</c> left out.</summary>
internal static class LexiconFile
{
    /// <summary>The entries of a list, trimmed, in order.</summary>
    /// <param name="name">Folder and file below the project, as in <c>Lexicons.news-synonyms.txt</c>.</param>
    public static IReadOnlyList<string> ReadLines(string name)
    {
        using Stream stream = Open(name);
        using StreamReader reader = new(stream, Encoding.UTF8);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0 && trimmed[0] != '#')
            {
                lines.Add(trimmed);
            }
        }

        return lines;
    }

    /// <summary>The bytes of an embedded file.</summary>
    /// <param name="name">Folder and file below the project.</param>
    public static Stream Open(string name) =>
        typeof(LexiconFile).Assembly.GetManifestResourceStream("FactCheck." + name)
        ?? throw new ArgumentException($"No file {name} is embedded.", nameof(name));
}
