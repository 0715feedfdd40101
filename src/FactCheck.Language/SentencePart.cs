namespace FactCheck.Language;

/// <summary>The words of a sentence that are encoded together: all of them, unless it is too long.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="FirstWord">First word of the part.</param>
/// <param name="EndWord">Word after the last.</param>
/// <param name="IsLast">Whether the sentence ends here.</param>
internal readonly record struct SentencePart(int Sentence, int FirstWord, int EndWord, bool IsLast);
