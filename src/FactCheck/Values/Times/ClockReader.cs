using System.Globalization;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Times;

/// <summary>Reads clock times: <c>9.40 pm</c>, <c>3: 33 a. m.</c>, <c>0600 GMT</c>, <c>half past six</c>, <c>ten minutes to five</c>, <c>noon</c>, <c>six o'clock</c>.</summary>
internal static class ClockReader
{
    public static TimeExpression? Read(PieceList pieces, int start) =>
        pieces.IsDigits(start) ? ReadFigures(pieces, start) : pieces.IsLetters(start) ? ReadWords(pieces, start) : null;

    private static TimeExpression? ReadFigures(PieceList pieces, int start)
    {
        string digits = pieces[start].Text;
        if (pieces.IsAttached(start) && !(pieces[start - 1].Lower is "(" or "\"" or "“" or "–" or "—" or "-" or "/"))
        {
            return null;
        }

        if (digits.Length == 4)
        {
            return ReadFourDigits(pieces, start, digits);
        }

        if (digits.Length > 2)
        {
            return null;
        }

        int hour = Value(digits);
        int minute = 0;
        int second = 0;
        int end = start + 1;
        string separator = "";
        if (pieces[end].Lower is ":" or "." or "h" && pieces.IsAttached(end) && pieces[end + 1] is { Kind: PieceKind.Digits, Text.Length: 2 }
            && (pieces.IsAttached(end + 1) || pieces.Is(end, ":")))
        {
            separator = pieces[end].Lower;
            minute = Value(pieces[end + 1].Text);
            end += 2;
            if (separator == ":" && pieces.Is(end, ":") && pieces[end + 1] is { Kind: PieceKind.Digits, Text.Length: 2 } && pieces.IsAttached(end) && pieces.IsAttached(end + 1))
            {
                second = Value(pieces[end + 1].Text);
                end += 2;
            }
        }

        bool isAttachedLetters = pieces.IsLetters(end) && pieces.IsAttached(end);
        int half = ReadHalfOfDay(pieces, ref end);
        if (hour > 24 || minute > 59 || second > 59 || (half >= 0 && (hour > 12 || hour == 0)))
        {
            return null;
        }

        int? zone = ReadZone(pieces, ref end);
        if (half < 0 && (isAttachedLetters || !IsClockWithoutHalf(pieces, start, end, separator, second > 0, zone is not null)))
        {
            return null;
        }

        double at = ((hour % 24) * 60) + minute + (second / 60.0);
        bool isTwelveHour = half < 0 && zone is null && hour is >= 1 and <= 12 && digits.Length == 1;
        if (half >= 0)
        {
            at = ((hour % 12) * 60) + minute + (half * 720);
        }

        end = half < 0 && zone is null && pieces[end].Lower is "hours" or "hrs" ? end + 1 : end;
        TimeUnit unit = second > 0 ? TimeUnit.Second : separator.Length > 0 ? TimeUnit.Minute : TimeUnit.Hour;
        return new TimeExpression(start, end) { Clock = new ClockExpression(at, at, unit, zone, isTwelveHour || (half < 0 && zone is null && hour is >= 10 and <= 12 && separator == ".")) };
    }

    /// <summary>Whether figures without am or pm are a clock time: 24-hour times after <c>at</c>, before <c>hours</c> or with a zone.</summary>
    private static bool IsClockWithoutHalf(PieceList pieces, int start, int end, string separator, bool hasSeconds, bool hasZone)
    {
        if (separator.Length == 0)
        {
            return pieces.Is(end, "o") && IsApostrophe(pieces, end + 1) && pieces.Is(end + 2, "clock");
        }

        if (hasZone || pieces[end].Lower is "hours" or "hrs" || pieces.Match(end, ["local", "time"]) > 0)
        {
            return true;
        }

        bool isAfterPreposition = pieces[start - 1].Lower is "at" or "around" or "until" or "till" or "about" or "since" or "by" or "from" or "after" or "before" or "between" or "to" or "and" or "past" or "(";
        bool isTwoDigitHour = separator == ":" && pieces[start].Text.Length == 2 && !pieces.IsCapital(start - 1) && !pieces.IsDigits(start - 1);
        bool hasZoneLetters = pieces[end] is { Kind: PieceKind.Letters, Text.Length: 2 or 3 or 4 } letters && letters.Text.All(char.IsUpper);
        return separator == ":"
            ? !hasSeconds && (isTwoDigitHour || hasZoneLetters || isAfterPreposition || pieces.Match(end, ["on"]) > 0 || TimeWords.TryReadWeekday(pieces, end, out _, out _))
            : isAfterPreposition && pieces[start - 1].Lower is "at" or "around" or "since" or "until"
                && !pieces[end].Lower.StartsWith("per", StringComparison.Ordinal) && !pieces.Is(end, "%") && !NumberWords.TryGet(pieces[end].Lower, "scale", out _) && !pieces.IsLetters(end);
    }

    private static TimeExpression? ReadFourDigits(PieceList pieces, int start, string digits)
    {
        int hour = Value(digits[..2]);
        int minute = Value(digits[2..]);
        int end = start + 1;
        int? zone = ReadZone(pieces, ref end);
        bool isClock = zone is not null || pieces[end].Lower is "hours" or "hrs" || pieces.Match(end, ["local", "time"]) > 0;
        if (!isClock || hour > 24 || minute > 59)
        {
            return null;
        }

        end = zone is null && pieces[end].Lower is "hours" or "hrs" ? end + 1 : end;
        double at = ((hour % 24) * 60) + minute;
        return new TimeExpression(start, end) { Clock = new ClockExpression(at, at, TimeUnit.Minute, zone) };
    }

    private static TimeExpression? ReadWords(PieceList pieces, int start)
    {
        string word = pieces[start].Lower;
        if (word is "noon" or "midday" or "midnight")
        {
            int end = start + 1;
            double at = word == "midnight" ? 0 : 720;
            int? zone = ReadZone(pieces, ref end);
            return new TimeExpression(start, end) { Clock = new ClockExpression(at, at, TimeUnit.Hour, zone) };
        }

        return ReadPastOrTo(pieces, start) ?? ReadHourWord(pieces, start);
    }

    /// <summary><c>half past six</c>, <c>a quarter to five</c>, <c>twelve minutes past three</c>.</summary>
    private static TimeExpression? ReadPastOrTo(PieceList pieces, int start)
    {
        int index = pieces.Is(start, "a") ? start + 1 : start;
        double minutes;
        if (pieces.Is(index, "half"))
        {
            minutes = 30;
            index++;
        }
        else if (pieces.Is(index, "quarter"))
        {
            minutes = 15;
            index++;
        }
        else if (NumberReader.ReadCardinal(pieces, index) is { Form: NumberForm.Words, Low: < 30 } number)
        {
            minutes = (double)number.Low;
            index = number.End;
            if (pieces[index].Lower is "minutes" or "minute")
            {
                index++;
            }
        }
        else
        {
            return null;
        }

        bool isPast = pieces[index].Lower is "past";
        bool isTo = pieces[index].Lower is "to" or "before" && minutes < 30;
        if (!(isPast || isTo) || NumberReader.ReadCardinal(pieces, index + 1) is not { Form: NumberForm.Words, Low: >= 1 and <= 12 } hour
            || (isTo && pieces[index - 1].Lower is not ("minutes" or "quarter") && !(minutes % 5 == 0 && (IsFollowedByDay(pieces, hour.End) || IsFollowedByZone(pieces, hour.End)))))
        {
            if (!((isPast || isTo) && pieces[index - 1].Lower is "minutes" or "quarter" or "half" && pieces[index + 1].Lower is "noon" or "midnight"))
            {
                return null;
            }

            double named = (pieces.Is(index + 1, "noon") ? 720 : 1440) + (isPast ? minutes : -minutes);
            return new TimeExpression(start, index + 2) { Clock = new ClockExpression(named % 1440, named % 1440, TimeUnit.Minute) };
        }

        double at = (((double)hour.Low % 12) * 60) + (isPast ? minutes : -minutes);
        at = at < 0 ? at + 720 : at;
        int end = SkipOClock(pieces, hour.End);
        int half = ReadHalfOfDay(pieces, ref end);
        at += half > 0 ? 720 : 0;
        int? zone = ReadZone(pieces, ref end);
        return new TimeExpression(start, end) { Clock = new ClockExpression(at, at, TimeUnit.Minute, zone, half < 0) };
    }

    /// <summary><c>six o'clock</c>, <c>at six on Tuesday morning</c>, <c>seven p.m.</c></summary>
    private static TimeExpression? ReadHourWord(PieceList pieces, int start)
    {
        if (NumberReader.ReadCardinal(pieces, start) is not { Form: NumberForm.Words, Low: >= 1 and <= 12, Scale: 1 } number || number.End > start + 1)
        {
            return null;
        }

        int end = SkipOClock(pieces, number.End);
        bool hasOClock = end > number.End;
        int half = ReadHalfOfDay(pieces, ref end);
        bool isBare = !hasOClock && half < 0;
        if (isBare && !IsBareHour(pieces, start, end))
        {
            return null;
        }

        double at = (((double)number.Low % 12) * 60) + (half > 0 ? 720 : 0);
        return new TimeExpression(start, end) { Clock = new ClockExpression(at, at, TimeUnit.Hour, null, half < 0) };
    }

    private static bool IsFollowedByDay(PieceList pieces, int end) =>
        (pieces.Is(end, "on") && TimeWords.TryReadWeekday(pieces, end + 1, out _, out _)) || pieces.Match(end, ["in", "the"]) > 0 || pieces[end].Lower is "this" or "yesterday" or "o" or "am" or "pm";

    private static bool IsFollowedByZone(PieceList pieces, int end) => ReadZone(pieces, ref end) is not null;

    // "between eight and nine o'clock"
    private static bool IsStartOfSpan(PieceList pieces, int start, int end) =>
        pieces.Is(start - 1, "between") && pieces.Is(end, "and") && NumberReader.ReadCardinal(pieces, end + 1) is { Form: NumberForm.Words, Low: >= 1 and <= 12 } other && SkipOClock(pieces, other.End) > other.End;

    private static bool IsBareHour(PieceList pieces, int start, int end)
    {
        if (IsStartOfSpan(pieces, start, end))
        {
            return true;
        }

        if (pieces[start - 1].Lower is not ("at" or "before" or "after" or "by" or "until" or "around" or "about" or "past"))
        {
            return false;
        }

        if (pieces.Is(end, "on") && (TimeWords.TryReadWeekday(pieces, end + 1, out _, out _) || pieces.IsDigits(end + 1)))
        {
            return true;
        }

        int next = pieces.Match(end, ["in", "the"]) is > 0 and int after ? after : pieces.Is(end, "this") || pieces.Is(end, "yesterday") ? end + 1 : end;
        return next > end && pieces[next].Lower is "morning" or "afternoon" or "evening" or "night";
    }

    private static int SkipOClock(PieceList pieces, int index) =>
        pieces.Is(index, "o") && IsApostrophe(pieces, index + 1) && pieces.Is(index + 2, "clock") ? index + 3 : pieces.Is(index, "oclock") ? index + 1 : index;

    private static bool IsApostrophe(PieceList pieces, int index) => pieces[index].Lower is "'" or "’";

    /// <summary>0 for am, 1 for pm, −1 for neither; passes over it.</summary>
    private static int ReadHalfOfDay(PieceList pieces, ref int index)
    {
        string letters = pieces[index].Lower;
        if (letters is "am" or "pm" && !(pieces[index].HasSpaceBefore && pieces[index].Text == "Am"))
        {
            index++;
            return letters == "am" ? 0 : 1;
        }

        if (letters is "a" or "p" && pieces.Is(index + 1, ".") && pieces.IsAttached(index + 1) && pieces.Is(index + 2, "m"))
        {
            index += pieces.Is(index + 3, ".") && pieces.IsAttached(index + 3) ? 4 : 3;
            return letters == "a" ? 0 : 1;
        }

        return -1;
    }

    private static int? ReadZone(PieceList pieces, ref int index)
    {
        if (!TimeWords.TryGetZone(pieces[index], out int offset))
        {
            return null;
        }

        index++;
        if (pieces[index].Lower is "+" or "-" && pieces.IsDigits(index + 1) && pieces.IsAttached(index) && pieces[index + 1].Text.Length <= 2)
        {
            offset += Value(pieces[index + 1].Text) * (pieces.Is(index, "+") ? 60 : -60);
            index += 2;
        }

        return offset;
    }

    private static bool IsCapital(this PieceList pieces, int index) => pieces[index].IsCapital;

    private static int Value(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
