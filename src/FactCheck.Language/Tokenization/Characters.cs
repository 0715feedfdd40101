using System.Globalization;
using System.Text;

namespace FactCheck.Language.Tokenization;

/// <summary>Classes of characters as the tokenizer sees them. Positions are UTF-16 offsets; a lone surrogate is a symbol.</summary>
internal static class Characters
{
    /// <summary>White space, control characters and the invisible spaces that part words.</summary>
    public static bool IsSpace(char c) => c == ' ' || char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF';

    /// <summary>Any mark used as an apostrophe or a single quotation mark.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '‛' or '′';

    /// <summary>A stop, question or exclamation mark or ellipsis.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' or '。' or '！' or '？';

    /// <summary>A mark that opens a bracket.</summary>
    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    /// <summary>A mark that closes a bracket.</summary>
    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>A hyphen inside a word.</summary>
    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    /// <summary>A dash between clauses.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―' or '−';

    /// <summary>A sign of money.</summary>
    public static bool IsCurrency(char c) => c == '$' || (c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol);

    /// <summary>The code point at <paramref name="position"/> and its length, with U+FFFD for a lone surrogate.</summary>
    public static Rune RuneAt(ReadOnlySpan<char> text, int position, out int length)
    {
        Rune.DecodeFromUtf16(text[position..], out Rune rune, out length);
        return rune;
    }

    /// <summary>Length of the letter, digit, combining mark, joiner or underscore at <paramref name="position"/>; 0 if it is something else.</summary>
    public static int WordCharacterLength(ReadOnlySpan<char> text, int position)
    {
        char c = text[position];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        }

        Rune rune = RuneAt(text, position, out int length);
        return IsWordCategory(rune) ? length : 0;
    }

    private static bool IsWordCategory(Rune rune) => rune.Value is not (0xFFFD or 0xFEFF or 0x200B or 0x2BC or 'º' or 'ª') && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Format;
}
