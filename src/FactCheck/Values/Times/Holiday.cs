using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>A day with a name, found in any year by its rule in <c>holidays.txt</c>.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Month">Month of a fixed or counted day; 0 for days counted from Easter.</param>
/// <param name="Day">Day of the month, or days from Easter Sunday.</param>
/// <param name="Week">Which of the month's such weekdays, 5 for the last; 0 for fixed days.</param>
/// <param name="Weekday">The weekday of a counted day.</param>
internal sealed record Holiday(string Name, int Month, int Day, int Week, IsoDayOfWeek Weekday)
{
    /// <summary>The day in a year.</summary>
    public LocalDate InYear(int year)
    {
        if (Month == 0)
        {
            return Easter(year).PlusDays(Day);
        }

        if (Week == 0)
        {
            return new LocalDate(year, Month, Day);
        }

        if (Week < 5)
        {
            LocalDate first = new LocalDate(year, Month, 1).PlusDays(-1).Next(Weekday);
            return first.PlusWeeks(Week - 1);
        }

        return new LocalDate(year, Month, 1).PlusMonths(1).Previous(Weekday);
    }

    /// <summary>Easter Sunday of the Gregorian calendar (anonymous algorithm of 1876).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int month = (h + l - (7 * m) + 114) / 31;
        return new LocalDate(year, month, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
