namespace FactCheck.Values.Cues;

/// <summary>A cue found in a sentence.</summary>
/// <param name="Entry">The line of the lexicon.</param>
/// <param name="Words">The words of the cue (the verb alone where its particle stands apart).</param>
/// <param name="Head">Index of the word of the cue that the others hang on.</param>
internal readonly record struct CueMatch(CueEntry Entry, WordRange Words, int Head);
