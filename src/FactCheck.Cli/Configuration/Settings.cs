namespace FactCheck.Cli.Configuration;

/// <summary>The settings under <c>FactCheck</c>.</summary>
internal sealed record Settings
{
    public const long DefaultMaxBytes = 10 * 1024 * 1024;

    /// <summary><c>Articles:MaxBytes</c>: largest article read.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary><c>Language:ModelPath</c>: folder of the encoder; null means beside the program.</summary>
    public string? ModelPath { get; init; }

    /// <summary><c>Rules:FCxxxx</c>: changes to single rules.</summary>
    public IReadOnlyDictionary<string, RuleSettings> Rules { get; init; } = new Dictionary<string, RuleSettings>();
}
