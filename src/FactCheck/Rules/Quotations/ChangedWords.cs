using FactCheck.Language;

namespace FactCheck.Rules.Quotations;

/// <summary>One report's side of a change.</summary>
/// <param name="Focus">The words that differ; the common ones beside them where this report has none.</param>
/// <param name="Whole">All words of the place.</param>
/// <param name="Passage">Those with a few on either side.</param>
/// <param name="Normalized">The words of the place as they are compared.</param>
internal sealed record ChangedWords(IReadOnlyList<TextSpan> Focus, TextSpan Whole, TextSpan Passage, string Normalized);
