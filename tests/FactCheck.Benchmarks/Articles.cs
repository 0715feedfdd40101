using System.Text;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>News text of a wanted length: the reports of <c>shared/gold/dev</c> and then of <c>train</c>, one after the other, none twice: the engine leaves out what a report repeats.</summary>
internal static class Articles
{
    /// <summary>Paths of the reports, in order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        PathsIn("dev");

    private static readonly IReadOnlyList<string> AllPaths = [.. Paths, .. PathsIn("train")];

    /// <summary>Whole lines with about <paramref name="words"/> words, of all reports or of those with one file name: <c>a.txt</c> and <c>b.txt</c> tell the same stories in the same order.</summary>
    public static string OfWords(int words, string? fileName = null)
    {
        StringBuilder text = new();
        int count = 0;
        foreach (string line in AllPaths.Where(path => fileName is null || Path.GetFileName(path) == fileName).SelectMany(File.ReadLines))
        {
            count += line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            text.Append(line).Append('\n');
            if (count >= words)
            {
                return text.ToString();
            }
        }

        throw new ArgumentOutOfRangeException(nameof(words), words, $"The reports have {count} words.");
    }

    private static IReadOnlyList<string> PathsIn(string set) =>
        [.. Directory.EnumerateFiles(Repository.Shared("gold", set), "?.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
