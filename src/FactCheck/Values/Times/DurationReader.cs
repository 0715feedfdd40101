using FactCheck.Values.Numbers;

namespace FactCheck.Values.Times;

/// <summary>Reads lengths of time and what they are used for: <c>two hours</c>, <c>three-month</c>, <c>2:08:25</c>, <c>half a century old</c>, <c>two days earlier</c>, <c>the 60th anniversary</c>.</summary>
internal static class DurationReader
{
    /// <summary>The length of time that begins at a piece, bounds included; null where none does.</summary>
    public static TimeExpression? Read(PieceList pieces, int start) =>
        ReadAnniversary(pieces, start) ?? ReadRaceTime(pieces, start) ?? ReadCounted(pieces, start) ?? ReadVague(pieces, start) ?? ReadDayAfter(pieces, start) ?? ReadPastUnit(pieces, start);

    private static TimeExpression? ReadCounted(PieceList pieces, int start)
    {
        int index = BoundWords.ReadBefore(pieces, start, out Bound bound);
        bool isRange = pieces.Is(index, "between");
        index = isRange ? index + 1 : index;
        if (ReadNumber(pieces, index) is not { } number)
        {
            return null;
        }

        NumberReading high = number;
        int end = number.End;
        if (IsRange(pieces, end, isRange) && ReadNumber(pieces, end + 1) is { IsVague: false } last && last.Low > number.Low && !number.IsVague)
        {
            high = last;
            end = last.End;
            bound = Bound.Between;
        }

        int unitIndex = pieces.IsDash(end) && pieces.IsAttached(end) ? end + 1 : end;
        bool isHyphenated = unitIndex > end;
        while (pieces[unitIndex].Lower is "more" or "straight" or "consecutive" or "full" or "whole" or "long" or "further" or "successive" or "additional" or "calendar" or "working" or "business")
        {
            unitIndex++;
        }

        if (!TimeWords.TryGetUnit(pieces[unitIndex].Lower, out TimeUnit unit, out double seconds) || IsNoUnit(pieces, start, index, unitIndex, unit, isHyphenated))
        {
            return null;
        }

        bool isDuring = pieces.Is(start, "over") && index == start + 1 && pieces[start - 1].Lower is not ("for" or "of" or "after" or "just" or "well" or "lasted" or "took" or "a" or "little" or "slightly");
        bound = number.IsVague ? Bound.Vague : isDuring ? Bound.Exact : bound;
        Amount amount = Build(number, high, bound).Scale(seconds);
        end = SkipPlural(pieces, unitIndex + 1);
        ReadSmallerUnits(pieces, ref end, ref amount, unit, out TimeUnit smallest);
        end = BoundWords.ReadAfter(pieces, end, out Bound after);
        amount = after == Bound.Exact || amount.Bound != Bound.Exact ? amount : Amount.Of(amount.Minimum, after, amount.Step, amount.IsRound);
        return WithRole(pieces, start, end, amount, smallest, isHyphenated);
    }

    private static NumberReading? ReadNumber(PieceList pieces, int index)
    {
        if (pieces[index].Lower is "a" or "an" && (NumberReader.Read(pieces, index) ?? One(pieces, index)) is { Form: not NumberForm.Fraction } article)
        {
            return article;
        }

        NumberReading? reading = NumberReader.Read(pieces, index);
        if (reading is { Form: NumberForm.Fraction, Low: 0.5m } && pieces[reading.End].Lower is "a" or "an")
        {
            return reading with { End = reading.End + 1, Step = 0.1m };
        }

        if (reading is { Form: NumberForm.Fraction } && pieces.Is(reading.End, "of") && pieces[reading.End + 1].Lower is "a" or "an")
        {
            return reading with { End = reading.End + 2, Step = 0.1m };
        }

        if (reading is { Form: NumberForm.Words or NumberForm.Digits, Low: < 1000, IsVague: false } && decimal.IsInteger(reading.Low) && pieces[reading.End].Lower == "and" && pieces.Match(reading.End, ["and", "a", "half"]) is > 0 and int afterHalf)
        {
            return reading with { Low = reading.Low + 0.5m, High = reading.High + 0.5m, End = afterHalf };
        }

        return reading is { Form: not NumberForm.Ordinal } ? reading : null;
    }

    /// <summary><c>a week</c> as one week.</summary>
    private static NumberReading? One(PieceList pieces, int index)
    {
        int unit = pieces[index + 1].Lower is "full" or "whole" or "single" or "further" ? index + 2 : index + 1;
        return TimeWords.TryGetUnit(pieces[unit].Lower, out _, out _) ? new NumberReading(1, 1, 0.5m, false, NumberForm.Words, index, unit) : null;
    }

    private static Amount Build(NumberReading number, NumberReading high, Bound bound)
    {
        double low = (double)number.Low;
        return bound is Bound.Between or Bound.Vague
            ? new Amount(low, (double)(bound == Bound.Vague ? number.High : high.High), bound, (double)number.Step, number.IsRound)
            : Amount.Of(low, bound, (double)number.Step, number.IsRound);
    }

    private static bool IsRange(PieceList pieces, int index, bool isBetween) =>
        isBetween ? pieces.Is(index, "and") : pieces[index].Lower is "to" or "or" || (pieces.IsDash(index) && (pieces.IsDigits(index + 1) || NumberWords.IsCardinal(pieces[index + 1].Lower)));

    /// <summary>A unit that is none: <c>a second</c> as a rank, <c>5 min</c>-like names, <c>barrels a day</c>, <c>one day</c>.</summary>
    private static bool IsNoUnit(PieceList pieces, int start, int index, int unitIndex, TimeUnit unit, bool isHyphenated)
    {
        string word = pieces[index].Lower;
        string unitWord = pieces[unitIndex].Lower;
        if (pieces.IsCapital(unitIndex) && !pieces.IsCapital(index) && !pieces.IsDigits(index))
        {
            return true;
        }

        if (unitWord == "second" && word is "a" or "an" or "one")
        {
            return !(pieces[index - 1].Lower is "of" or "for" or "in" or "within" || pieces[unitIndex + 1].Lower is "later" or "before" or "after");
        }

        if (word is "a" or "an" && start == index)
        {
            string before = pieces[index - 1].Lower;
            bool isRate = index > 0 && pieces.WordAt(index - 1)?.Upos is Language.PartOfSpeech.Noun or Language.PartOfSpeech.Num or Language.PartOfSpeech.Propn or Language.PartOfSpeech.Sym;
            bool isRole = pieces[unitIndex + 1].Lower is "ago" or "later" or "earlier" or "before" or "after" or "long" or "old" || pieces.Match(unitIndex + 1, ["from", "now"]) > 0 || pieces.Match(unitIndex + 1, ["and", "a", "half"]) > 0 || (pieces.IsDash(unitIndex + 1) && pieces[unitIndex + 2].Lower is "long" or "old");
            bool isLength = before is "for" or "in" or "within" or "after" or "lasted" or "lasting" or "about" or "than" or "least" or "took" or "takes" or "take" or "half" or "over" or "under" or "and" or "of"
                or "nearly" or "almost" or "around" or "during" or "every" or "spent" or "by" or "last" or "it" or "them" or "him" or "her";
            return !(isRole || (isLength && !isRate)) || (pieces.Is(unitIndex + 1, "of") && unit == TimeUnit.Day);
        }

        if (word == "one" && unit == TimeUnit.Day && pieces[index - 1].Lower is not ("for" or "in" or "within" or "after" or "than" or "least" or "only" or "just") && !isHyphenated && pieces[unitIndex + 1].Lower is not ("after" or "before" or "later" or "earlier" or "ago"))
        {
            return true;
        }

        return unitWord is "min" or "sec" && !pieces.IsDigits(index);
    }

    private static bool IsCapital(this PieceList pieces, int index) => pieces[index].IsCapital;

    /// <summary>The rest of <c>two hours, eight minutes and 52 seconds</c>, <c>an hour and a half</c>.</summary>
    private static void ReadSmallerUnits(PieceList pieces, ref int end, ref Amount amount, TimeUnit unit, out TimeUnit smallest)
    {
        smallest = unit;
        for (int i = 0; i < 3 && amount.Bound != Bound.Vague; i++)
        {
            int index = pieces.Is(end, ",") ? end + 1 : end;
            index = pieces.Is(index, "and") ? index + 1 : index;
            if (index > end && pieces.Match(index, ["a", "half"]) is > 0 and int afterHalf && i == 0 && pieces[afterHalf].Lower is not ("dozen" or "million"))
            {
                double seconds = TimeWords.SecondsOf(unit);
                amount = Add(amount, seconds / 2, seconds / 2);
                end = afterHalf;
                return;
            }

            if (ReadNumber(pieces, index) is not { IsVague: false } number || !TimeWords.TryGetUnit(pieces[number.End].Lower, out TimeUnit next, out double size) || next >= smallest || (double)number.Low * size >= TimeWords.SecondsOf(smallest)
                || (smallest, next) is not ((TimeUnit.Hour, TimeUnit.Minute) or (TimeUnit.Minute, TimeUnit.Second) or (TimeUnit.Hour, TimeUnit.Second) or (TimeUnit.Day, TimeUnit.Hour)
                    or (TimeUnit.Year, TimeUnit.Month) or (TimeUnit.Week, TimeUnit.Day) or (TimeUnit.Month, TimeUnit.Day) or (TimeUnit.Year, TimeUnit.Day)))
            {
                return;
            }

            amount = Add(amount, (double)number.Low * size, size);
            smallest = next;
            end = number.End + 1;
        }
    }

    private static Amount Add(Amount amount, double seconds, double step) => amount with { Minimum = amount.Minimum + seconds, Maximum = amount.Maximum + seconds, Step = step, IsRound = false };

    private static int SkipPlural(PieceList pieces, int index) =>
        pieces[index].Lower is "'" or "’" && pieces.IsAttached(index) && !(pieces.Is(index + 1, "s") && pieces.IsAttached(index + 1)) && pieces[index - 1].Lower.EndsWith('s') ? index + 1 : index;

    /// <summary><c>hours later</c>, <c>for decades</c>, <c>within days</c>.</summary>
    private static TimeExpression? ReadVague(PieceList pieces, int start)
    {
        if (!TimeWords.TryGetUnit(pieces[start].Lower, out TimeUnit unit, out double seconds) || !pieces[start].Lower.EndsWith('s') || pieces[start].Lower is "mins" or "secs" or "hrs" or "yrs" or "wks")
        {
            return null;
        }

        bool isRole = pieces[start + 1].Lower is "later" or "earlier" or "ago" or "before" or "after";
        bool isLength = pieces[start - 1].Lower is "for" or "in" or "within" or "over" or "lasted" or "take" || pieces.Match(start - 3, ["a", "matter", "of"]) == start
            || (pieces[start - 1].Lower is "recent" or "coming" or "past" && pieces[start - 2].Lower is "the" or "in" or "over");
        if (!(isRole || isLength) || pieces.IsDigits(start - 1))
        {
            return null;
        }

        double most = unit switch { TimeUnit.Second or TimeUnit.Minute => 59, TimeUnit.Hour => 23, TimeUnit.Day => 13, TimeUnit.Week => 10, TimeUnit.Month => 18, TimeUnit.Year => 30, _ => 9 };
        Amount amount = new(2 * seconds, most * seconds, Bound.Vague, seconds);
        return WithRole(pieces, start, start + 1, amount, unit, false);
    }

    /// <summary><c>the day after</c>, <c>the week before</c>, <c>the eve of</c>.</summary>
    private static TimeExpression? ReadDayAfter(PieceList pieces, int start)
    {
        if (!pieces.Is(start - 1, "the"))
        {
            return null;
        }

        bool isEve = pieces.Match(start, ["eve", "of"]) > 0;
        bool isUnit = pieces[start].Lower is "day" or "night" or "week" or "month" or "year" && pieces[start + 1].Lower is "after" or "before" && !pieces.Is(start + 2, "yesterday") && !pieces.Is(start + 2, "tomorrow");
        if (!isEve && !isUnit)
        {
            return null;
        }

        TimeWords.TryGetUnit(isEve ? "day" : pieces[start].Lower, out TimeUnit unit, out double seconds);
        return new TimeExpression(start, start + 2)
        {
            Duration = Amount.Of(1).Scale(seconds),
            DurationUnit = unit,
            Role = isEve || pieces.Is(start + 1, "before") ? DurationRole.Before : DurationRole.After,
        };
    }

    /// <summary><c>the past year</c>, <c>the last decade</c>: up to now, not the calendar's.</summary>
    private static TimeExpression? ReadPastUnit(PieceList pieces, int start)
    {
        if (!pieces.Is(start - 1, "the") || pieces[start].Lower is not ("past" or "last") || !TimeWords.TryGetUnit(pieces[start + 1].Lower, out TimeUnit unit, out double seconds)
            || unit < TimeUnit.Hour || pieces[start + 1].Lower.EndsWith('s') || (pieces.Is(start, "last") && unit < TimeUnit.Decade) || pieces.Is(start + 2, "of"))
        {
            return null;
        }

        return new TimeExpression(start, start + 2) { Duration = Amount.Of(1).Scale(seconds), DurationUnit = unit, Role = DurationRole.Past };
    }

    /// <summary><c>2:08:25</c> as a length; with <c>at</c> before it is a clock time and read elsewhere.</summary>
    private static TimeExpression? ReadRaceTime(PieceList pieces, int start)
    {
        if (!pieces.IsDigits(start) || pieces[start].Text.Length > 2 || !IsColonPair(pieces, start + 1) || !IsColonPair(pieces, start + 3))
        {
            return null;
        }

        double seconds = (Value(pieces, start) * 3600) + (Value(pieces, start + 2) * 60) + Value(pieces, start + 4);
        return new TimeExpression(start, start + 5) { Duration = Amount.Of(seconds), DurationUnit = TimeUnit.Second };
    }

    private static bool IsColonPair(PieceList pieces, int index) =>
        pieces.Is(index, ":") && pieces.IsAttached(index) && pieces[index + 1] is { Kind: PieceKind.Digits, Text.Length: 2 } && (pieces.IsAttached(index + 1) || !pieces[index + 1].HasSpaceBefore);

    private static double Value(PieceList pieces, int index) => int.Parse(pieces[index].Text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary><c>the 60th anniversary</c>, <c>his 80th birthday</c>.</summary>
    private static TimeExpression? ReadAnniversary(PieceList pieces, int start)
    {
        if (NumberReader.Read(pieces, start) is not { Form: NumberForm.Ordinal } reading)
        {
            return null;
        }

        int index = reading.End;
        while (index < reading.End + 2 && pieces[index].Lower is "wedding" or "birth" or "death")
        {
            index++;
        }

        return pieces[index].Lower is "anniversary" or "birthday"
            ? new TimeExpression(start, index + 1)
            {
                Duration = Amount.Of((double)reading.Low).Scale(TimeWords.SecondsOf(TimeUnit.Year)),
                DurationUnit = TimeUnit.Year,
                Role = DurationRole.Anniversary,
            }
            : null;
    }

    private static TimeExpression WithRole(PieceList pieces, int start, int end, Amount amount, TimeUnit unit, bool isHyphenated)
    {
        TimeExpression expression = new(start, end) { Duration = amount, DurationUnit = unit, IsRecurring = pieces[start - 1].Lower is "every" or "each" };
        if (expression.IsRecurring)
        {
            return expression;
        }

        int next = pieces.IsDash(end) && pieces.IsAttached(end) ? end + 1 : end;
        string after = pieces[next].Lower;
        if (after is "old" or "olds" || (after == "of" && pieces.Is(next + 1, "age")))
        {
            return expression with { Role = DurationRole.Age, End = after == "of" ? next + 2 : next + 1 };
        }

        if (after is "ago")
        {
            return expression with { Role = DurationRole.Ago, End = next + 1 };
        }

        if (pieces[start - 1].Lower is "for" && after is "before" or "after" or "since")
        {
            return expression;
        }

        if (after is "later" or "after" or "afterwards" or "afterward" || (after == "since" && !isHyphenated))
        {
            return expression with { Role = DurationRole.After, End = next + 1, IsAdverbial = after is not ("after" or "since") };
        }

        if (after is "earlier" or "before" or "beforehand" || (after == "prior" && pieces.Is(next + 1, "to")) || pieces.Match(next, ["ahead", "of"]) > 0)
        {
            return expression with { Role = DurationRole.Before, End = after is "prior" or "ahead" ? next + 2 : next + 1, IsAdverbial = after is "earlier" or "beforehand" };
        }

        if (pieces.Match(next, ["from", "now"]) is > 0 and int fromNow)
        {
            return expression with { Role = DurationRole.FromNow, End = fromNow };
        }

        end = after is "long" or "in" or "running" && (after != "in" || pieces.Match(next, ["in", "a", "row"]) > 0) && (after != "long" || isHyphenated || next > end) ? next + 1 : end;
        expression = expression with { End = end };
        string before = pieces[start - 1].Lower;
        if (before is "past" or "last" or "previous" or "preceding" or "recent")
        {
            return expression with { Role = DurationRole.Past };
        }

        return before is "next" or "coming" or "following" && !pieces.Is(start - 2, "for") ? expression with { Role = DurationRole.Next } : expression;
    }
}
