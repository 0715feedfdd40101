namespace FactCheck.Documents.Word;

/// <summary>A comment to write into a document.</summary>
/// <param name="Span">The words it speaks of, in the extracted text.</param>
/// <param name="Lines">Its paragraphs.</param>
public sealed record WordRemark(TextSpan Span, IReadOnlyList<string> Lines);
