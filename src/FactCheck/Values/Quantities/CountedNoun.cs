namespace FactCheck.Values.Quantities;

/// <summary>What a number counts, as the tree has it.</summary>
/// <param name="Word">Index of the noun; −1 where the number stands alone.</param>
/// <param name="Lemma">Its lemma; null where the number stands alone.</param>
/// <param name="IsPart">Whether the number is a part of the noun's group: <c>12 of them</c>, <c>12 of the men</c>.</param>
internal readonly record struct CountedNoun(int Word, string? Lemma, bool IsPart)
{
    public static CountedNoun None { get; } = new(-1, null, false);
}
