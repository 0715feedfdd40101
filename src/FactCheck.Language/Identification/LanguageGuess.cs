namespace FactCheck.Language.Identification;

/// <summary>The language a text is most likely in.</summary>
/// <param name="Code">ISO 639-1 code in lower case; <c>und</c> where nothing tells.</param>
/// <param name="Confidence">From 0 to 1; 0.5 where English is only given the benefit of the doubt.</param>
public readonly record struct LanguageGuess(string Code, double Confidence)
{
    /// <summary>Whether the text is taken for English.</summary>
    public bool IsEnglish => Code == "en";
}
