namespace FactCheck.Cli.Reviewing;

/// <summary>A <c>.factcheck.json</c> as read.</summary>
/// <param name="Path">Where it lies; null where there is none.</param>
/// <param name="Entries">Its entries in the order of the file.</param>
internal sealed record DecisionFile(string? Path, IReadOnlyList<DecisionEntry> Entries)
{
    /// <summary>The name of the file, looked for in the folder of the draft and in those above.</summary>
    public const string Name = ".factcheck.json";

    public static DecisionFile None { get; } = new(null, []);

    /// <summary>The entries that speak of a draft, by its full path.</summary>
    public IReadOnlyList<DecisionEntry> For(string draft)
    {
        string relative = Path is null ? draft : System.IO.Path.GetRelativePath(System.IO.Path.GetDirectoryName(Path)!, draft).Replace('\\', '/');
        return [.. Entries.Where(entry => entry.Paths.Count == 0 || entry.Paths.Any(pattern => PathPattern.Matches(pattern, relative)))];
    }
}
