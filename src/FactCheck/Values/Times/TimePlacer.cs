using FactCheck.Values.Numbers;
using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Turns times as written into values, placed in the calendar where the report's dates allow.</summary>
internal sealed class TimePlacer(TimeReference reference)
{
    private readonly DateResolver resolver = new(reference.Today);

    public TimeValue Place(TimeValue empty, TimeExpression expression, GoverningTense tense)
    {
        if (expression.IsRecurring)
        {
            return empty with { Form = TimeForm.Recurring, Precision = TimeUnit.Day };
        }

        if (expression.Duration is { } duration)
        {
            return PlaceDuration(empty, expression, duration);
        }

        TimeValue value = empty with { Bound = expression.Bound, IsRestatement = expression.IsRestatement, IsRange = expression.RangeEnd is not null || expression.Date?.LastDay is not null };
        ClockExpression? written = expression.Clock;
        if (written is { Start: 0, End: 0, Unit: TimeUnit.Hour } && expression.Bound == TimeBound.ShortlyBefore)
        {
            written = written with { Start = 1440, End = 1440 };
        }

        value = written is { } clock ? WithClock(value, clock, expression.RangeEnd?.Clock) : value;
        return expression.Date is { } date ? PlaceDate(value, expression, date, tense) : value with { Form = TimeForm.Clock, IsApproximate = IsSoft(value) };
    }

    private static TimeValue WithClock(TimeValue value, ClockExpression clock, ClockExpression? end) => value with
    {
        ClockStart = clock.Start,
        ClockEnd = end is null ? clock.End : end.End < clock.Start ? end.End + 1440 : end.End,
        IsTwelveHour = clock.IsTwelveHour,
        UtcOffset = clock.UtcOffset ?? end?.UtcOffset,
        Precision = clock.Unit,
    };

    private TimeValue PlaceDate(TimeValue value, TimeExpression expression, DateExpression date, GoverningTense tense)
    {
        value = value with
        {
            Form = TimeForm.PartialDate,
            Written = date,
            WrittenEnd = expression.RangeEnd?.Date,
            Precision = value.ClockStart is not null ? value.Precision : date.Unit,
            Weekday = date.Weekday,
            Year = date.Year,
            Month = date.Month ?? (date.Holiday is { Month: > 0, Week: 0 } holiday ? holiday.Month : null),
            Day = date.Day ?? (date.Holiday is { Month: > 0, Week: 0 } fixedDay ? fixedDay.Day : null),
            IsRelative = date.Shift is not null || date.OuterShift is not null,
        };
        bool hasSoftEnds = date.Part is not (PeriodPart.Whole or PeriodPart.FirstHalf or PeriodPart.SecondHalf) || date.Unit is TimeUnit.Season;
        value = value with { IsApproximate = IsSoft(value) || hasSoftEnds };
        // what is said to last until a day has most often not yet ended
        bool isOpenEnd = expression.Bound is TimeBound.Until or TimeBound.Through or TimeBound.NotBefore && (expression.Clock is null or { Start: 0, End: 0 } || tense != GoverningTense.Past);
        GoverningTense asked = !isOpenEnd ? tense : date.Weekday is null && tense == GoverningTense.Past ? GoverningTense.Unknown : GoverningTense.Future;
        if (resolver.Resolve(date, asked) is not { } days)
        {
            return value;
        }

        LocalDate last = days.End;
        if (expression.RangeEnd?.Date is { } endDate && resolver.Resolve(endDate, tense) is { } endDays)
        {
            last = endDays.End > days.Start ? endDays.End : last;
            if (endDays.End <= days.Start && endDate.Year is null && date.Year is null && endDate.Unit is TimeUnit.Month or TimeUnit.Season)
            {
                last = endDays.End.PlusYears(1);
            }
        }

        (LocalDateTime start, LocalDateTime end) = Moments(value, days.Start, last);
        return value with { Form = TimeForm.Date, Start = start, End = end };
    }

    private static (LocalDateTime Start, LocalDateTime End) Moments(TimeValue value, LocalDate first, LocalDate last)
    {
        if (value.ClockStart is not { } clockStart || value.ClockEnd is not { } clockEnd)
        {
            return (first.AtMidnight(), last.AtMidnight());
        }

        bool isMidnight = clockStart == 0 && clockEnd == 0 && value.Precision == TimeUnit.Hour;
        LocalDateTime start = first.AtMidnight().PlusSeconds((long)Math.Round(clockStart * 60));
        LocalDateTime end = last.PlusDays(-1).AtMidnight().PlusSeconds((long)Math.Round(clockEnd * 60));
        return isMidnight ? (start, start.PlusDays(1)) : end > start ? (start, end) : (start, start.PlusSeconds(value.Precision switch { TimeUnit.Hour => 60, TimeUnit.Second => 1, _ => 60 }));
    }

    private TimeValue PlaceDuration(TimeValue empty, TimeExpression expression, Amount duration)
    {
        TimeValue value = empty with
        {
            Duration = duration,
            DurationUnit = expression.DurationUnit,
            Precision = expression.DurationUnit,
            Bound = expression.Bound,
            IsApproximate = duration.IsApproximate,
            Form = expression.Role switch
            {
                DurationRole.Age => TimeForm.Age,
                DurationRole.Anniversary => TimeForm.Anniversary,
                DurationRole.After or DurationRole.Before or DurationRole.Ago or DurationRole.FromNow => TimeForm.Offset,
                _ => TimeForm.Duration,
            },
            Direction = expression.Role switch { DurationRole.After or DurationRole.FromNow => 1, DurationRole.Before or DurationRole.Ago => -1, _ => 0 },
            IsAdverbial = expression.IsAdverbial,
            IsRelative = expression.Role is DurationRole.Ago or DurationRole.FromNow or DurationRole.Past or DurationRole.Next,
        };
        return reference.Today is { } today && Origin.Of(today, duration, expression.DurationUnit, expression.Role) is { } origin
            ? value with { Start = origin.Start.AtMidnight(), End = origin.End.AtMidnight(), Form = expression.Role is DurationRole.Ago or DurationRole.FromNow ? TimeForm.Date : value.Form }
            : value;
    }

    private static bool IsSoft(TimeValue value) => value.Bound is TimeBound.About or TimeBound.ShortlyAfter or TimeBound.ShortlyBefore || value.Precision == TimeUnit.PartOfDay;
}
