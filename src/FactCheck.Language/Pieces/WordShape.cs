using System.Globalization;
using System.Text;

namespace FactCheck.Language.Pieces;

/// <summary>How a word is written: its letters' case and digits, which the lower-cased pieces no longer show.</summary>
internal static class WordShape
{
    private const byte Lower = 0;
    private const byte Title = 1;
    private const byte Upper = 2;
    private const byte Mixed = 3;
    private const byte Digit = 4;
    private const byte Other = 5;

    /// <summary>The shape's index in the model.</summary>
    public static byte Of(ReadOnlySpan<char> word)
    {
        int characters = 0;
        bool hasLetter = false;
        bool hasLower = false;
        bool hasUpper = false;
        bool hasTitle = false;
        bool firstIsUpper = false;
        bool restHasUpper = false;
        bool restHasLower = false;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (IsDigit(rune))
            {
                return Digit;
            }

            Case kind = CaseOf(rune);
            hasLetter |= Rune.IsLetter(rune);
            hasLower |= kind == Case.Lower;
            hasUpper |= kind == Case.Upper;
            hasTitle |= kind == Case.Title;
            if (characters == 0)
            {
                firstIsUpper = kind == Case.Upper;
            }
            else
            {
                restHasUpper |= kind is Case.Upper or Case.Title;
                restHasLower |= kind == Case.Lower;
            }

            characters++;
        }

        if (!hasLetter)
        {
            return Other;
        }

        if (hasLower && !hasUpper && !hasTitle)
        {
            return Lower;
        }

        if (hasUpper && !hasLower && !hasTitle)
        {
            return characters > 1 ? Upper : Title;
        }

        if (firstIsUpper && restHasLower && !restHasUpper)
        {
            return Title;
        }

        return hasUpper ? Mixed : Lower;
    }

    private static bool IsDigit(Rune rune)
    {
        Span<char> units = stackalloc char[2];
        int count = rune.EncodeToUtf16(units);
        return rune.IsAscii ? Rune.IsDigit(rune) : CharUnicodeInfo.GetDigitValue(count == 1 ? units[..1].ToString() : units.ToString(), 0) >= 0;
    }

    private static Case CaseOf(Rune rune)
    {
        if (rune.IsAscii)
        {
            return char.IsAsciiLetterLower((char)rune.Value) ? Case.Lower : char.IsAsciiLetterUpper((char)rune.Value) ? Case.Upper : Case.None;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.LowercaseLetter => Case.Lower,
            UnicodeCategory.UppercaseLetter => Case.Upper,
            UnicodeCategory.TitlecaseLetter => Case.Title,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark when IsOtherLower(rune.Value) => Case.Lower,
            UnicodeCategory.LetterNumber or UnicodeCategory.OtherSymbol => CaseOfSymbol(rune.Value),
            _ => Case.None,
        };
    }

    /// <summary>Unicode's Other_Lowercase among letters and marks.</summary>
    private static bool IsOtherLower(int codePoint) => codePoint
        is 0xAA or 0xBA or (>= 0x2B0 and <= 0x2B8) or 0x2C0 or 0x2C1 or (>= 0x2E0 and <= 0x2E4) or 0x345 or 0x37A or (>= 0x1D2C and <= 0x1D6A) or 0x1D78
        or (>= 0x1D9B and <= 0x1DBF) or 0x2071 or 0x207F or (>= 0x2090 and <= 0x209C) or 0x2C7C or 0x2C7D or 0xA69C or 0xA69D or 0xA770 or 0xA7F8 or 0xA7F9
        or (>= 0xAB5C and <= 0xAB5F);

    /// <summary>Unicode's Other_Lowercase and Other_Uppercase among numbers and symbols: Roman numerals and letters in circles and squares.</summary>
    private static Case CaseOfSymbol(int codePoint) => codePoint switch
    {
        (>= 0x2170 and <= 0x217F) or (>= 0x24D0 and <= 0x24E9) => Case.Lower,
        (>= 0x2160 and <= 0x216F) or (>= 0x24B6 and <= 0x24CF) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189) => Case.Upper,
        _ => Case.None,
    };

    private enum Case
    {
        None,
        Lower,
        Upper,
        Title,
    }
}
