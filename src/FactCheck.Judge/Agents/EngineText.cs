namespace FactCheck.Judge.Agents;

/// <summary>A report as an agent hands it over.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Published">Publication date, ISO 8601; null or empty where unknown.</param>
public sealed record EngineText(string Text, string? Published = null);
