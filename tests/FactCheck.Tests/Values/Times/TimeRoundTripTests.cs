using System.Globalization;
using FactCheck.Testing;
using FactCheck.Values.Times;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Tests.Values.Times;

#pragma warning disable NUnit1027 // FsCheck gives the arguments
public class TimeRoundTripTests
{
    private static readonly Arbitrary<LocalDate> Dates = Gen.Choose(0, 73000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days)).ToArbitrary();

    private static readonly Arbitrary<int> Minutes = Gen.Choose(0, 1439).ToArbitrary();

    [FsCheck.NUnit.Property]
    public Property Dates_are_read_back() => Prop.ForAll(
        Dates,
        Gen.Elements("d MMMM uuuu", "MMMM d, uuuu", "dddd, d MMMM uuuu", "uuuu-MM-dd", "MMM. d, uuuu").ToArbitrary(),
        (date, pattern) => Read("on " + date.ToString(pattern, CultureInfo.InvariantCulture)) == LocalDatePattern.Iso.Format(date));

    [FsCheck.NUnit.Property]
    public Property Months_and_years_are_read_back() => Prop.ForAll(
        Dates,
        date => Read("in " + date.ToString("MMMM uuuu", CultureInfo.InvariantCulture)) == date.ToString("uuuu-MM", CultureInfo.InvariantCulture));

    [FsCheck.NUnit.Property]
    public Property Clock_times_are_read_back() => Prop.ForAll(
        Minutes,
        Gen.Elements("h:mm tt", "h.mmtt", "H:mm 'GMT'").ToArbitrary(),
        (minutes, pattern) =>
        {
            LocalTime time = LocalTime.FromMinutesSinceMidnight(minutes);
            string expected = time.ToString("HH:mm", CultureInfo.InvariantCulture) + (pattern.Contains("GMT", StringComparison.Ordinal) ? "Z" : "");
            return Read("at " + time.ToString(pattern, CultureInfo.InvariantCulture)) == expected;
        });

    [FsCheck.NUnit.Property]
    public Property A_past_weekday_is_the_latest_one(int days, IsoDayOfWeek weekday)
    {
        LocalDate today = new LocalDate(2000, 1, 1).PlusDays(Math.Abs(days % 20000));
        IsoDayOfWeek day = (IsoDayOfWeek)((((int)weekday % 7) + 7) % 7 + 1);
        LocalDate? placed = new DateResolver(today).Resolve(new DateExpression { Weekday = day, Unit = TimeUnit.Day }, GoverningTense.Past)?.Start;
        return (placed is { } date && date <= today && date > today.PlusDays(-7) && date.DayOfWeek == day).ToProperty();
    }

    [FsCheck.NUnit.Property]
    public Property Comparison_of_dates_is_symmetric() => Prop.ForAll(
        Dates,
        Dates,
        Gen.Elements("on ", "since ", "until ", "before ", "after ", "about ", "by ").ToArbitrary(),
        (left, right, bound) =>
        {
            TimeValue first = Value(bound + left.ToString("d MMMM uuuu", CultureInfo.InvariantCulture));
            TimeValue second = Value("in " + right.ToString("MMMM uuuu", CultureInfo.InvariantCulture));
            return first.CompareTo(second) == second.CompareTo(first);
        });

    private static string Read(string text) => Value(text).Normalized[0];

    private static TimeValue Value(string text) => TimeReader.Read(Analyzed.Plain(text), text, TimeReference.None)[0];
}
#pragma warning restore NUnit1027
