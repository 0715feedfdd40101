using FactCheck.Language;

namespace FactCheck.Doubts;

/// <summary>A sentence of a report with its neighbours, as places in the document's text.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Before">The sentence before it in the same block; null at its start.</param>
/// <param name="After">The sentence after it in the same block; null at its end.</param>
public sealed record DoubtPassage(string Document, TextSpan Span, TextSpan? Before, TextSpan? After);
