using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Units written on their figure (<c>5km</c>), which are words of their own.</summary>
internal static class Units
{
    private const int LongestUnit = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordList.Set("Tokenization/units.txt");

    /// <summary>Whether a unit stands at <paramref name="start"/>, right after a figure.</summary>
    public static bool StandAt(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        while (i < end && Characters.WordCharacterLength(text, i) is > 0 and int length)
        {
            i += length;
            if (i - start > LongestUnit)
            {
                return false;
            }
        }

        ReadOnlySpan<char> unit = text[start..i];
        if (unit.Length == 1 && unit[0] is 'a' or 'p')
        {
            return unit[0] == 'p' || (i + 1 < end && text[i] == '.' && text[i + 1] == 'm');
        }

        return Names.Contains(unit) && !(unit.Length == 1 && char.IsUpper(unit[0]) && unit[0] is not ('M' or 'K' or 'C' or 'F'));
    }
}
