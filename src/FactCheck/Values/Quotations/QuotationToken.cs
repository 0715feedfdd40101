using FactCheck.Language;

namespace FactCheck.Values.Quotations;

/// <summary>A word of a quotation as it is compared.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Form">Lower case, one spelling, contractions taken apart.</param>
/// <param name="IsGap">Whether it stands for words left out or put in by the report: an ellipsis or a bracket.</param>
public readonly record struct QuotationToken(TextSpan Span, string Form, bool IsGap = false);
