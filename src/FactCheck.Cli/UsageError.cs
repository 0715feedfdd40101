using FuzzySharp;

namespace FactCheck.Cli;

/// <summary>Errors of the command line and the settings.</summary>
internal static class UsageError
{
    private const int LeastSimilarity = 50;

    public static FactCheckException Of(string message) => new("FC0020", message);

    public static FactCheckException OfSettings(string message, Exception? inner = null) => new("FC0021", message, inner);

    public static FactCheckException OfOutput(string path, Exception inner) => new("FC0022", $"{path}: cannot be written: {inner.Message}", inner);

    /// <summary>A hint that names the known word nearest to an unknown one, or all of them where none is near.</summary>
    public static string Hint(string unknown, IReadOnlyList<string> known)
    {
        string nearest = known.MaxBy(word => Similarity(unknown, word)) ?? "";
        return Similarity(unknown, nearest) >= LeastSimilarity ? $"did you mean {nearest}?" : $"known are {string.Join(", ", known)}";
    }

    private static int Similarity(string unknown, string known) => Fuzz.Ratio(unknown.ToUpperInvariant(), known.ToUpperInvariant());
}
