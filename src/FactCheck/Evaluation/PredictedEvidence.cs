namespace FactCheck.Evaluation;

/// <summary>A passage as a report states it; nothing is checked yet.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Start">First UTF-16 offset; null where the file has no integer there.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Text">The characters that the report claims to stand there.</param>
internal sealed record PredictedEvidence(string Document, int? Start, int? End, string? Text);
