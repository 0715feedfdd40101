using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>A word derived from another.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
internal readonly record struct DerivedForm(string Lemma, PartOfSpeech PartOfSpeech);
