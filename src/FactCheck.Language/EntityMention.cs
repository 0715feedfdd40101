namespace FactCheck.Language;

/// <summary>A name in a sentence.</summary>
/// <param name="FirstWord">Index of its first word in the sentence.</param>
/// <param name="EndWord">Index after its last word.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct EntityMention(int FirstWord, int EndWord, EntityKind Kind)
{
    /// <summary>Number of words.</summary>
    public int WordCount => EndWord - FirstWord;

    /// <summary>Whether the word at <paramref name="index"/> is part of the name.</summary>
    public bool Contains(int index) => FirstWord <= index && index < EndWord;
}
