using System.IO.Compression;
using FactCheck.Testing;

namespace FactCheck.Language.Tests;

/// <summary>Sentences of a treebank file in <c>shared/data/ud</c>.</summary>
internal static class Treebank
{
    /// <summary>Reads a file such as <c>ewt-test</c>: for each sentence its id and its tokens' columns.</summary>
    public static IEnumerable<(string Id, string[][] Tokens)> Read(string name)
    {
        using GZipStream stream = new(File.OpenRead(Repository.Shared("data", "ud", name + ".tsv.gz")), CompressionMode.Decompress);
        using StreamReader reader = new(stream);
        string id = "";
        List<string[]> tokens = [];
        while (reader.ReadLine() is string line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                id = line[2..].Split('\t')[0];
            }
            else if (line.Length == 0)
            {
                if (tokens.Count > 0)
                {
                    yield return (id, [.. tokens]);
                }

                tokens.Clear();
            }
            else
            {
                tokens.Add(line.Split('\t'));
            }
        }

        if (tokens.Count > 0)
        {
            yield return (id, [.. tokens]);
        }
    }
}
