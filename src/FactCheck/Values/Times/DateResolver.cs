using NodaTime;

namespace FactCheck.Values.Times;

/// <summary>Places written dates in the calendar, counted from the day that <c>today</c> means.</summary>
internal sealed class DateResolver(LocalDate? today)
{
    /// <summary>A day so near that the tense alone does not move it by a year.</summary>
    private const int NearAhead = 45;
    private const int NearBehind = 10;

    /// <summary>The days that a date names, half-open; null where it cannot be placed.</summary>
    public (LocalDate Start, LocalDate End)? Resolve(DateExpression date, GoverningTense tense)
    {
        (LocalDate Start, LocalDate End)? whole = ResolveWhole(date, tense);
        return whole is { } period ? Narrow(period, date) : null;
    }

    private (LocalDate Start, LocalDate End)? ResolveWhole(DateExpression date, GoverningTense tense)
    {
        if (date.Weekday is { } weekday && date.Day is null)
        {
            return today is { } day ? OneDay(ResolveWeekday(day, weekday, date, tense)) : null;
        }

        if (date.Holiday is { } holiday)
        {
            return (date.Year ?? YearFor(tense, holiday.InYear, date.Shift)) is { } year ? OneDay(holiday.InYear(year)) : null;
        }

        return date.Unit switch
        {
            TimeUnit.Day => ResolveDay(date, tense),
            TimeUnit.Month => ResolveMonth(date, tense),
            TimeUnit.Year when date.Year is { } year => Years(year, 1),
            TimeUnit.Year when date.Shift is { } shift && today is { } now => Years(now.Year + shift, 1),
            TimeUnit.Decade when date.Number > 0 => Years(date.Number, 10),
            TimeUnit.Century when date.Number > 0 => Years(date.Number, 100),
            TimeUnit.Decade when date.Shift is { } shift && today is { } now => Years((now.Year / 10 * 10) + (10 * shift), 10),
            TimeUnit.Century when date.Shift is { } shift && today is { } now => Years((now.Year / 100 * 100) + 1 + (100 * shift), 100),
            TimeUnit.Week when date.Shift is { } shift && today is { } now => Days(Monday(now).PlusWeeks(shift), 7),
            TimeUnit.Weekend when date.Shift is { } shift && today is { } now => Days(Weekend(now, shift), 2),
            TimeUnit.Quarter => ResolveQuarter(date, tense),
            TimeUnit.Season => ResolveSeason(date, tense),
            _ => null,
        };
    }

    private static LocalDate ResolveWeekday(LocalDate day, IsoDayOfWeek weekday, DateExpression date, GoverningTense tense)
    {
        if (date.OuterShift is { } week)
        {
            return Monday(day).PlusWeeks(week).PlusDays((int)weekday - 1);
        }

        LocalDate onOrBefore = day.DayOfWeek == weekday ? day : day.Previous(weekday);
        LocalDate onOrAfter = day.DayOfWeek == weekday ? day : day.Next(weekday);
        return date.Shift switch
        {
            -1 => day.Previous(weekday),
            1 => day.Next(weekday),
            0 when tense is GoverningTense.Past => onOrBefore,
            0 => onOrAfter,
            _ => tense is GoverningTense.Future or GoverningTense.Present ? onOrAfter : onOrBefore,
        };
    }

    private (LocalDate Start, LocalDate End)? ResolveDay(DateExpression date, GoverningTense tense)
    {
        if (date.Shift is { } shift && date.Day is null)
        {
            return today is { } now ? OneDay(now.PlusDays(shift)) : null;
        }

        if (date.Day is not { } dayOfMonth)
        {
            return null;
        }

        if (date.Month is not { } month)
        {
            return today is { } now ? OneDay(NearestDayOfMonth(now, dayOfMonth, tense)) : null;
        }

        int? year = date.Year ?? (today?.Year + date.OuterShift) ?? (date.Weekday is { } weekday ? YearOfWeekday(month, dayOfMonth, weekday) : null) ?? YearFor(tense, y => Clamped(y, month, dayOfMonth), null);
        if (year is not { } known)
        {
            return null;
        }

        LocalDate first = Clamped(known, month, dayOfMonth);
        return (first, (date.LastDay is { } last ? Clamped(known, month, last) : first).PlusDays(1));
    }

    private static LocalDate NearestDayOfMonth(LocalDate day, int dayOfMonth, GoverningTense tense)
    {
        LocalDate same = Clamped(day.Year, day.Month, dayOfMonth);
        LocalDate next = new LocalDate(day.Year, day.Month, 1).PlusMonths(1);
        LocalDate before = new LocalDate(day.Year, day.Month, 1).PlusDays(-1);
        return tense == GoverningTense.Future ? (same >= day ? same : Clamped(next.Year, next.Month, dayOfMonth)) : same <= day ? same : Clamped(before.Year, before.Month, dayOfMonth);
    }

    private (LocalDate Start, LocalDate End)? ResolveMonth(DateExpression date, GoverningTense tense)
    {
        if (date.Month is { } month)
        {
            if (date is { Year: null, OuterShift: null, Shift: 1 } && today is { } now && month > now.Month)
            {
                // in August "next November" may be the one ahead or that of the next year
                return (new LocalDate(now.Year, month, 1), new LocalDate(now.Year + 1, month, 1).PlusMonths(1));
            }

            int? year = date.Year ?? (today?.Year + date.OuterShift);
            if (year is null && date.Shift is { } monthShift && today is { } present)
            {
                year = monthShift < 0 ? (month < present.Month ? present.Year : present.Year - 1)
                    : monthShift > 0 ? present.Year + 1
                    : present.Year;
            }

            year ??= YearFor(tense, y => new LocalDate(y, month, 1), null, y => new LocalDate(y, month, 1).PlusMonths(1).PlusDays(-1));
            return year is { } known ? Months(new LocalDate(known, month, 1), 1) : null;
        }

        return date.Shift is { } shift && today is { } day ? Months(new LocalDate(day.Year, day.Month, 1).PlusMonths(shift), 1) : null;
    }

    private (LocalDate Start, LocalDate End)? ResolveQuarter(DateExpression date, GoverningTense tense)
    {
        if (date.Number == 0)
        {
            return date.Shift is { } shift && today is { } now
                ? Months(new LocalDate(now.Year, ((now.Month - 1) / 3 * 3) + 1, 1).PlusMonths(3 * shift), 3)
                : null;
        }

        return YearOfPeriod(date, tense, (date.Number * 3) - 2, 3) is { } year ? Months(new LocalDate(year, (date.Number * 3) - 2, 1), 3) : null;
    }

    private (LocalDate Start, LocalDate End)? ResolveSeason(DateExpression date, GoverningTense tense)
    {
        int firstMonth = date.Number * 3;
        return YearOfPeriod(date, tense, firstMonth, 3) is { } year ? Months(new LocalDate(year, firstMonth, 1), 3) : null;
    }

    private int? YearOfPeriod(DateExpression date, GoverningTense tense, int firstMonth, int months)
    {
        if (date.Year is { } year)
        {
            return year;
        }

        if (today is not { } now)
        {
            return null;
        }

        if (date.OuterShift is { } yearShift)
        {
            return now.Year + yearShift;
        }

        LocalDate Start(int y) => new(y, firstMonth, 1);
        return date.Shift switch
        {
            -1 => Start(now.Year).PlusMonths(months) <= now ? now.Year : now.Year - 1,
            1 => Start(now.Year) > now ? now.Year : now.Year + 1,
            0 => firstMonth == 12 && now.Month < 3 ? now.Year - 1 : now.Year,
            _ => YearFor(tense, Start, null, y => Start(y).PlusMonths(months).PlusDays(-1)),
        };
    }

    /// <summary>The year that puts a yearly date behind or ahead of today as the tense asks; the nearest where the tense says nothing.</summary>
    private int? YearFor(GoverningTense tense, Func<int, LocalDate> inYear, int? shift, Func<int, LocalDate>? lastDay = null)
    {
        if (today is not { } now)
        {
            return null;
        }

        int year = now.Year + (shift is { } years ? years : 0);
        LocalDate same = inYear(year);
        LocalDate sameEnd = (lastDay ?? inYear)(year);
        if (shift is not null)
        {
            return year;
        }

        return tense switch
        {
            GoverningTense.Past => same <= now.PlusDays(lastDay is null ? NearAhead : 0) ? year : year - 1,
            GoverningTense.Future => sameEnd >= now.PlusDays(lastDay is null ? -NearBehind : 0) ? year : year + 1,
            GoverningTense.Present => Nearest(now, inYear, year, 60),
            _ => Nearest(now, inYear, year, 0),
        };
    }

    private static int Nearest(LocalDate now, Func<int, LocalDate> inYear, int year, int aheadBonus) => Enumerable.Range(year - 1, 3)
        .OrderBy(candidate => Distance(inYear(candidate), now) - (inYear(candidate) >= now ? aheadBonus : 0))
        .First();

    private static int Distance(LocalDate left, LocalDate right) => Math.Abs(Period.DaysBetween(left, right));

    private int? YearOfWeekday(int month, int day, IsoDayOfWeek weekday)
    {
        if (today is not { } now)
        {
            return null;
        }

        foreach (int year in Enumerable.Range(now.Year - 1, 3).OrderBy(candidate => Distance(Clamped(candidate, month, day), now)))
        {
            if (Clamped(year, month, day).DayOfWeek == weekday)
            {
                return year;
            }
        }

        return null;
    }

    private (LocalDate Start, LocalDate End) Narrow((LocalDate Start, LocalDate End) period, DateExpression date)
    {
        if (date.PartCount != 0)
        {
            return Counted(period, date);
        }

        int days = Period.DaysBetween(period.Start, period.End);
        if (days <= 1)
        {
            return period;
        }

        LocalDate At(double share) => period.Start.PlusDays((int)Math.Round(days * share));
        return date.Part switch
        {
            PeriodPart.Early => (period.Start, At(0.4)),
            PeriodPart.Middle => (At(0.35), At(0.65)),
            PeriodPart.Late => (At(0.6), period.End),
            PeriodPart.Start => (period.Start, At(0.25)),
            PeriodPart.End => (At(0.75), period.End),
            PeriodPart.FirstHalf => (period.Start, At(0.5)),
            PeriodPart.SecondHalf => (At(0.5), period.End),
            PeriodPart.UpToToday when today is { } now && now > period.Start => (period.Start, LocalDate.Min(now.PlusDays(1), period.End)),
            PeriodPart.FromToday when today is { } now && now < period.End => (LocalDate.Max(now, period.Start), period.End),
            _ => period,
        };
    }

    private static (LocalDate Start, LocalDate End) Counted((LocalDate Start, LocalDate End) period, DateExpression date)
    {
        int count = Math.Abs(date.PartCount);
        if (date.PartUnit == TimeUnit.Fortnight)
        {
            LocalDate week = period.Start.PlusDays(7 * (count - 1));
            return (week, LocalDate.Min(week.PlusDays(7), period.End));
        }

        Period length = date.PartUnit switch
        {
            TimeUnit.Day => Period.FromDays(count),
            TimeUnit.Week => Period.FromWeeks(count),
            TimeUnit.Month => Period.FromMonths(count),
            TimeUnit.Year => Period.FromYears(count),
            _ => Period.FromDays(count),
        };
        return date.PartCount > 0
            ? (period.Start, LocalDate.Min(period.Start + length, period.End))
            : (LocalDate.Max(period.End - length, period.Start), period.End);
    }

    private static LocalDate Clamped(int year, int month, int day) => new(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)));

    private static LocalDate Monday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    private static LocalDate Weekend(LocalDate day, int shift)
    {
        LocalDate saturday = Monday(day).PlusDays(5);
        return shift switch { < 0 => saturday.PlusWeeks(-1), > 0 => saturday.PlusWeeks(1), _ => saturday };
    }

    private static (LocalDate Start, LocalDate End) OneDay(LocalDate day) => (day, day.PlusDays(1));

    private static (LocalDate Start, LocalDate End) Days(LocalDate start, int days) => (start, start.PlusDays(days));

    private static (LocalDate Start, LocalDate End) Months(LocalDate start, int months) => (start, start.PlusMonths(months));

    private static (LocalDate Start, LocalDate End) Years(int year, int years) => (new LocalDate(year, 1, 1), new LocalDate(year + years, 1, 1));
}
