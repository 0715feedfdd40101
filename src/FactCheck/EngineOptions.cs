namespace FactCheck;

/// <summary>Settings of the engine (<c>FactCheck:</c> in appsettings.json).</summary>
public sealed record EngineOptions
{
    /// <summary>Folder of the language model; null means the folder <c>Model</c> beside the assembly.</summary>
    public string? ModelPath { get; init; }

    /// <summary>Findings under this confidence are not reported, 0 to 1.</summary>
    public double MinConfidence { get; init; } = 0.5;

    /// <summary>Whether rules that are still <c>preview</c> run too.</summary>
    public bool Preview { get; init; }

    /// <summary>Settings of single rules by id.</summary>
    public IReadOnlyDictionary<string, RuleOptions> Rules { get; init; } = new Dictionary<string, RuleOptions>();
}
