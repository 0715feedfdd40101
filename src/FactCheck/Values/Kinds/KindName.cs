using FactCheck.Language;

namespace FactCheck.Values.Kinds;

/// <summary>A name of a kind of thing or act.</summary>
/// <param name="Name">Lemmas, as the lists of words write them.</param>
/// <param name="Pos">Part of speech of its head.</param>
/// <param name="Words">Its words; for a verb with what it governs the verb alone.</param>
internal readonly record struct KindName(string Name, PartOfSpeech Pos, WordRange Words);
