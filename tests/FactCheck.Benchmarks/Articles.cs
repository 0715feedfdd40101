using System.Text;
using FactCheck.Testing;

namespace FactCheck.Benchmarks;

/// <summary>News text of a wanted length: the reports of <c>shared/gold/dev</c>, one after the other.</summary>
internal static class Articles
{
    /// <summary>Paths of the reports, in order.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Directory.EnumerateFiles(Repository.Shared("gold", "dev"), "?.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Whole lines with about <paramref name="words"/> words, of all reports or of those with one file name: <c>a.txt</c> and <c>b.txt</c> tell the same stories in the same order.</summary>
    public static string OfWords(int words, string? fileName = null)
    {
        StringBuilder text = new();
        int count = 0;
        while (true)
        {
            foreach (string line in Paths.Where(path => fileName is null || Path.GetFileName(path) == fileName).SelectMany(File.ReadLines))
            {
                count += line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
                text.Append(line).Append('\n');
                if (count >= words)
                {
                    return text.ToString();
                }
            }
        }
    }
}
