namespace FactCheck;

/// <summary>Parts of the engine that can be left out, to measure what each of them brings; not a setting.</summary>
internal sealed record EngineParts
{
    /// <summary>The whole engine.</summary>
    public static EngineParts All { get; } = new();

    /// <summary>Whether words are aligned by contextual vectors; without, only words of one lemma or name are.</summary>
    public bool WordVectors { get; init; } = true;

    /// <summary>Whether the fitted test weighs what the rules say; without, each candidate is as probable as its rule holds its own reading.</summary>
    public bool ComparabilityTest { get; init; } = true;
}
