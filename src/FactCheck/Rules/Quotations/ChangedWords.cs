using FactCheck.Language;

namespace FactCheck.Rules.Quotations;

/// <summary>One report's side of a change.</summary>
/// <param name="Focus">The words that differ; the common ones beside them where this report has none.</param>
/// <param name="Whole">All words of the place.</param>
/// <param name="Quoted">Those without what the report puts between two quotations.</param>
/// <param name="Passage">The place with a few words on either side.</param>
/// <param name="Normalized">The words of the place as they are compared.</param>
internal sealed record ChangedWords(IReadOnlyList<TextSpan> Focus, TextSpan Whole, IReadOnlyList<TextSpan> Quoted, TextSpan Passage, string Normalized);
