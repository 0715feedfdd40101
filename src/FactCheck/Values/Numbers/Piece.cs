using FactCheck.Language;

namespace FactCheck.Values.Numbers;

/// <summary>A run of digits, a run of letters or one other character, whatever words the tokenizer made: <c>$18m</c> is three pieces.</summary>
/// <param name="Kind">What it consists of.</param>
/// <param name="Text">The characters as written.</param>
/// <param name="Lower">The characters in lower case.</param>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Word">Index of the word it is part of; −1 outside the sentence.</param>
/// <param name="HasSpaceBefore">Whether white space or the sentence's edge stands before it.</param>
internal readonly record struct Piece(PieceKind Kind, string Text, string Lower, TextSpan Span, int Word, bool HasSpaceBefore)
{
    public static Piece Outside { get; } = new(PieceKind.None, "", "", default, -1, true);

    public bool IsCapital => Kind == PieceKind.Letters && char.IsUpper(Text[0]);

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
