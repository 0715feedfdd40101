using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace FactCheck.Values.Times;

/// <summary>Writes times in the short form of reports: <c>2022-02-04</c>, <c>2022-02</c>, <c>1930/1940</c>, <c>21:40</c>, <c>Friday</c>, <c>PT2H</c>.</summary>
internal static class TimeFormatter
{
    public static string Format(TimeValue time) => Prefix(time.Bound) + time.Form switch
    {
        TimeForm.Date => Date(time),
        TimeForm.PartialDate => (Partial(time) + Clock(time, " ")).TrimStart(),
        TimeForm.Clock => Clock(time, ""),
        TimeForm.Offset => (time.Direction < 0 ? "-" : "+") + Length(time),
        TimeForm.Age => Length(time) + " old",
        TimeForm.Anniversary => Length(time) + " since",
        TimeForm.Recurring => "recurring",
        _ => Length(time),
    };

    private static string Date(TimeValue time)
    {
        if (time.Start is not { } start || time.End is not { } end)
        {
            return Partial(time) + Clock(time, " ");
        }

        if (time.ClockStart is not null)
        {
            string day = time.Precision == TimeUnit.PartOfDay
                ? $"{LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(start)}/{LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(end)}"
                : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(start);
            return day + Zone(time.UtcOffset);
        }

        LocalDate first = start.Date;
        LocalDate last = end.Date;
        return first.PlusDays(1) == last ? LocalDatePattern.Iso.Format(first)
            : first.Day == 1 && first.PlusMonths(1) == last ? first.ToString("uuuu-MM", CultureInfo.InvariantCulture)
            : first.DayOfYear == 1 && first.PlusYears(1) == last ? first.ToString("uuuu", CultureInfo.InvariantCulture)
            : first.DayOfYear == 1 && last.DayOfYear == 1 ? $"{first.ToString("uuuu", CultureInfo.InvariantCulture)}/{last.ToString("uuuu", CultureInfo.InvariantCulture)}"
            : $"{LocalDatePattern.Iso.Format(first)}/{LocalDatePattern.Iso.Format(last.PlusDays(-1))}";
    }

    private static string Partial(TimeValue time)
    {
        if (time.Written is not { } date)
        {
            return "";
        }

        string start = Partial(date);
        string end = time.WrittenEnd is { } last ? "/" + Partial(last) : date.LastDay is { } day ? "/" + day.ToString("00", CultureInfo.InvariantCulture) : "";
        return end.Length > 1 ? start + end : start;
    }

    private static string Partial(DateExpression date)
    {
        string shift = (date.Shift ?? date.OuterShift) is { } periods ? $"{date.Unit.ToString().ToLowerInvariant()}{periods.ToString("+0;-0;+0", CultureInfo.InvariantCulture)}" : "";
        string part = date.PartCount != 0 ? $" {date.PartCount.ToString(CultureInfo.InvariantCulture)} {date.PartUnit.ToString().ToLowerInvariant()}"
            : date.Part == PeriodPart.Whole ? "" : " " + date.Part.ToString().ToLowerInvariant();
        string number = date.Number > 0 ? $"{date.Unit.ToString().ToLowerInvariant()} {date.Number.ToString(CultureInfo.InvariantCulture)}" : "";
        string month = date.Month is { } monthNumber ? "--" + monthNumber.ToString("00", CultureInfo.InvariantCulture) : "";
        string day = date.Day is { } dayNumber ? (month.Length == 0 ? "---" : "-") + dayNumber.ToString("00", CultureInfo.InvariantCulture) : "";
        string named = month.Length + day.Length > 0 ? month + day : date.Holiday?.Name ?? date.Weekday?.ToString() ?? number;
        return string.Join(' ', new[] { named, shift }.Where(text => text.Length > 0)) + part;
    }

    private static string Clock(TimeValue time, string before)
    {
        if (time.ClockStart is not { } start || time.ClockEnd is not { } end)
        {
            return "";
        }

        string first = Minutes(start);
        return before + (end > start ? $"{first}/{Minutes(end)}" : first) + Zone(time.UtcOffset);
    }

    private static string Minutes(double minutes)
    {
        int whole = (int)Math.Floor(minutes);
        int seconds = (int)Math.Round((minutes - whole) * 60);
        string text = $"{(whole / 60 % 24).ToString("00", CultureInfo.InvariantCulture)}:{(whole % 60).ToString("00", CultureInfo.InvariantCulture)}";
        return seconds > 0 ? $"{text}:{seconds.ToString("00", CultureInfo.InvariantCulture)}" : text;
    }

    private static string Zone(int? offset) => offset switch
    {
        null => "",
        0 => "Z",
        _ => $"{(offset < 0 ? "-" : "+")}{(Math.Abs(offset.Value) / 60).ToString("00", CultureInfo.InvariantCulture)}:{(Math.Abs(offset.Value) % 60).ToString("00", CultureInfo.InvariantCulture)}",
    };

    private static string Length(TimeValue time)
    {
        if (time.Duration is not { } duration)
        {
            return "";
        }

        double unit = TimeWords.SecondsOf(time.DurationUnit == TimeUnit.None ? TimeUnit.Second : time.DurationUnit);
        return $"{duration.Scale(1 / unit)} {(time.DurationUnit == TimeUnit.None ? TimeUnit.Second : time.DurationUnit).ToString().ToLowerInvariant()}";
    }

    private static string Prefix(TimeBound bound) => bound switch
    {
        TimeBound.About => "~",
        TimeBound.ShortlyBefore => "≲",
        TimeBound.ShortlyAfter => "≳",
        TimeBound.Before => "<",
        TimeBound.After => ">",
        TimeBound.Since or TimeBound.NotBefore => "≥",
        TimeBound.Until or TimeBound.Through or TimeBound.By => "≤",
        _ => "",
    };
}
