using FactCheck.Language;

namespace FactCheck.Values.Lists;

/// <summary>A member of a list.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Words">Its words.</param>
/// <param name="Head">Index of its head word.</param>
/// <param name="HeadLemma">Lemma of the head word.</param>
/// <param name="Normalized">The name as written, in lower case, where it is a name; else its content lemmas without numbers and determiners.</param>
/// <param name="Count">The number with it as written (<c>two</c> lorries); null where none is given.</param>
/// <param name="IsName">Whether it is a name.</param>
public sealed record ListItem(TextSpan Span, WordRange Words, int Head, string HeadLemma, string Normalized, string? Count, bool IsName);
