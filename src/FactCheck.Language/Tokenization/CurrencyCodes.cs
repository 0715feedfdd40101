using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Currency codes written on their figure (<c>RM212</c>), which are words of their own.</summary>
internal static class CurrencyCodes
{
    private const int LongestCode = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes =
        WordList.Lines("Tokenization/currencies.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the code that begins at <paramref name="start"/> right before a figure, or <paramref name="start"/>.</summary>
    public static int Read(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        while (i < end && i - start <= LongestCode && char.IsLetter(text[i]))
        {
            i++;
        }

        return i > start && i < end && char.IsAsciiDigit(text[i]) && Codes.Contains(text[start..i]) ? i : start;
    }
}
