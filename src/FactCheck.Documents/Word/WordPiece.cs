using DocumentFormat.OpenXml.Wordprocessing;

namespace FactCheck.Documents.Word;

/// <summary>A text element and where its characters stand in the extracted text.</summary>
internal readonly record struct WordPiece(TextSpan Span, Text Element);
