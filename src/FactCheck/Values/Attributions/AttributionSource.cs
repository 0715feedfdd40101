using FactCheck.Language;

namespace FactCheck.Values.Attributions;

/// <summary>Who makes a claim.</summary>
/// <param name="Span">The phrase of the source in the article.</param>
/// <param name="Words">Its words, with apposition and title, in the sentence of the attribution.</param>
/// <param name="Head">Index of its head word.</param>
/// <param name="Name">The name in it as written; null where none is given.</param>
/// <param name="Lemmas">Lemmas of its nouns, adjectives and names, in order, determiners left out.</param>
/// <param name="IsPronoun">Whether it is a pronoun, to be resolved in the report.</param>
/// <param name="IsAnonymous">Whether it names nobody: <c>a source</c>, <c>officials</c>.</param>
public sealed record AttributionSource(
    TextSpan Span, WordRange Words, int Head, string? Name, IReadOnlyList<string> Lemmas, bool IsPronoun, bool IsAnonymous)
{
    /// <summary>The name where there is one, else the lemmas; lower case, parts joined by spaces.</summary>
    public string Normalized => Name is null ? string.Join(' ', Lemmas) : Name.ToLowerInvariant();
}
