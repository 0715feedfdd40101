using System.Collections.Frozen;

namespace FactCheck.Language.Tokenization;

/// <summary>Names of months and days, full and short, and of time zones.</summary>
internal static class Months
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Calendar = WordList.Set("Tokenization/calendar.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthNames = WordList.Set("Tokenization/months.txt");

    /// <summary>Whether the word names a month.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => MonthNames.Contains(word);

    /// <summary>Whether the word may follow a clock time: a month, a day, a zone.</summary>
    public static bool FollowsTime(ReadOnlySpan<char> word) => MonthNames.Contains(word) || Calendar.Contains(word);
}
