namespace FactCheck.Language;

/// <summary>Where a sentence and its words stand in the article.</summary>
/// <param name="Span">From the first to the last word.</param>
/// <param name="Words">The words in order; every character of the sentence that is not space lies in one of them.</param>
internal sealed record SentenceWords(TextSpan Span, IReadOnlyList<TextSpan> Words);
