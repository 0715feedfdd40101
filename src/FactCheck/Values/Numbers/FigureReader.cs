using System.Globalization;

namespace FactCheck.Values.Numbers;

/// <summary>Reads numbers written in figures: <c>5,000</c>, <c>1,12,640</c>, <c>20, 000</c>, <c>13.5</c>, <c>3.6 million</c>, <c>18bn</c>, <c>6½</c>, <c>12th</c>.</summary>
internal static class FigureReader
{
    private const int LongestRun = 15;

    public static NumberReading? Read(PieceList pieces, int start)
    {
        if (!pieces.IsDigits(start))
        {
            return TryReadFractionSign(pieces, start, out decimal sign)
                ? new NumberReading(sign, sign, 0.01m, false, NumberForm.Fraction, start, start + 1)
                : TryReadLeadingPoint(pieces, start);
        }

        if (IsInsideIdentifier(pieces, start) || !TryReadInteger(pieces, start, out decimal value, out int end, out bool isGrouped))
        {
            return null;
        }

        if (TryReadOrdinalSuffix(pieces, end))
        {
            return isGrouped && value < 1000 ? null : new NumberReading(value, value, 1, false, NumberForm.Ordinal, start, end + 1);
        }

        decimal step = 1;
        bool isRound = false;
        NumberForm form = NumberForm.Digits;
        if (TryReadDecimals(pieces, end, out decimal decimals, out decimal decimalStep))
        {
            value += decimals;
            step = decimalStep;
            end += 2;
        }
        else if (pieces.Is(end, ".") && pieces.IsAttached(end) && pieces.IsDigits(end + 1) && pieces.IsAttached(end + 1))
        {
            return null;
        }
        else if (TryReadFraction(pieces, end, ref value, out int fractionEnd))
        {
            step = 0.01m;
            form = NumberForm.Fraction;
            end = fractionEnd;
        }
        else
        {
            for (decimal zeros = 10; value != 0 && value % zeros == 0; zeros *= 10)
            {
                step = zeros;
                isRound = true;
            }
        }

        NumberReading reading = new(value, value, step, isRound, form, start, end);
        return ReadScale(pieces, reading);
    }

    /// <summary>Reads <c>million</c>, <c>hundred thousand</c>, <c>bn</c>, <c>k</c> after a figure.</summary>
    public static NumberReading ReadScale(PieceList pieces, NumberReading reading)
    {
        decimal scale = 1;
        int end = reading.End;
        while (true)
        {
            int next = pieces.IsDash(end) && pieces.IsAttached(end) && pieces.IsAttached(end + 1) ? end + 1 : end;
            if (NumberWords.TryGet(pieces[next].Lower, "scale", out decimal factor) && scale <= 1_000_000)
            {
                scale *= factor;
                end = next + 1;
            }
            else if (scale == 1 && NumberWords.TryGet(pieces[next].Lower, "dozen", out decimal dozen) && dozen == 12)
            {
                scale = dozen;
                end = next + 1;
            }
            else
            {
                break;
            }
        }

        if (scale == 1 && NumberWords.TryGetSuffix(pieces[end].Lower, out decimal suffix) && (pieces.IsAttached(end) || suffix > 1000))
        {
            scale = suffix;
            end++;
        }

        return scale == 1 || reading.High > 1_000_000_000 ? reading : reading.WithScale(scale) with { End = end, IsRound = reading.IsRound && reading.Form == NumberForm.Digits };
    }

    private static bool TryReadInteger(PieceList pieces, int start, out decimal value, out int end, out bool isGrouped)
    {
        value = 0;
        end = start + 1;
        isGrouped = false;
        string digits = pieces[start].Text;
        if (digits.Length > LongestRun)
        {
            return false;
        }

        value = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (digits.Length > 3 || (digits[0] == '0' && digits.Length > 1))
        {
            return true;
        }

        while (value < 1_000_000_000_000m && TryReadGroup(pieces, end, digits.Length, out decimal group, out decimal factor, out int next))
        {
            value = (value * factor) + group;
            end = next;
            isGrouped = true;
        }

        return true;
    }

    /// <summary>A group of digits after a comma or a thin space: three digits, or two as Indian usage has it where three follow.</summary>
    private static bool TryReadGroup(PieceList pieces, int index, int before, out decimal group, out decimal factor, out int next)
    {
        (group, factor, next) = (0, 1, index);
        int digits;
        if (pieces.Is(index, ",") && pieces.IsAttached(index))
        {
            digits = index + 1;
            if (!pieces.IsAttached(digits) && !(pieces[digits].Text is [_, _, '0'] && !IsYearLike(pieces, digits)))
            {
                return false;
            }
        }
        else if (pieces.IsDigits(index) && pieces[index].Text == "000" && !pieces.IsAttached(index))
        {
            digits = index;
        }
        else
        {
            return false;
        }

        string text = pieces[digits].Text;
        bool isIndianGroup = text.Length == 2 && before <= 2 && pieces.Is(digits + 1, ",") && pieces.IsAttached(digits + 1) && pieces.IsDigits(digits + 2)
            && pieces.IsAttached(digits + 2) && pieces[digits + 2].Text.Length is 2 or 3;
        if (!pieces.IsDigits(digits) || !(text.Length == 3 || isIndianGroup))
        {
            return false;
        }

        group = decimal.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        factor = text.Length == 3 ? 1000 : 100;
        next = digits + 1;
        return true;
    }

    private static bool IsYearLike(PieceList pieces, int index) => pieces[index].Text.Length != 3;

    private static bool TryReadDecimals(PieceList pieces, int index, out decimal decimals, out decimal step)
    {
        (decimals, step) = (0, 1);
        if (!pieces.Is(index, ".") || !pieces.IsAttached(index) || !pieces.IsDigits(index + 1) || pieces[index + 1].Text.Length > 9)
        {
            return false;
        }

        bool isSpaced = !pieces.IsAttached(index + 1);
        bool isChain = pieces.Is(index + 2, ".") && pieces.IsAttached(index + 2) && pieces.IsDigits(index + 3) && pieces.IsAttached(index + 3);
        if (isChain || (isSpaced && !IsScaleOrPercent(pieces, index + 2)))
        {
            return false;
        }

        foreach (char digit in pieces[index + 1].Text)
        {
            step /= 10;
            decimals += (digit - '0') * step;
        }

        return true;
    }

    private static bool IsScaleOrPercent(PieceList pieces, int index) =>
        pieces[index].Lower is "%" or "percent" || NumberWords.TryGet(pieces[index].Lower, "scale", out _) || NumberWords.TryGetSuffix(pieces[index].Lower, out _);

    /// <summary><c>6½</c>, <c>6 1/2</c>, <c>1/2</c>.</summary>
    private static bool TryReadFraction(PieceList pieces, int index, ref decimal value, out int end)
    {
        end = index;
        if (TryReadFractionSign(pieces, index, out decimal sign))
        {
            value += sign;
            end = index + 1;
            return true;
        }

        if (pieces.IsDigits(index) && !pieces.IsAttached(index) && IsSmallFraction(pieces, index) && value < 1000)
        {
            value += Ratio(pieces, index);
            end = index + 3;
            return true;
        }

        if (IsSmallFraction(pieces, index - 1))
        {
            value = Ratio(pieces, index - 1);
            end = index + 2;
            return true;
        }

        return false;
    }

    private static bool IsSmallFraction(PieceList pieces, int index) =>
        pieces.IsDigits(index) && pieces[index + 1].Lower is "/" or "⁄" && pieces.IsAttached(index + 1) && pieces.IsDigits(index + 2) && pieces.IsAttached(index + 2)
        && pieces[index].Text.Length <= 2 && pieces[index + 2].Text.Length <= 2 && pieces[index + 2].Text[0] != '0' && !pieces.Is(index + 3, "/")
        && Value(pieces, index) < Value(pieces, index + 2);

    private static decimal Ratio(PieceList pieces, int index) => Value(pieces, index) / Value(pieces, index + 2);

    private static decimal Value(PieceList pieces, int index) => decimal.Parse(pieces[index].Text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool TryReadFractionSign(PieceList pieces, int index, out decimal value)
    {
        Piece piece = pieces[index];
        double numeric = piece.Kind == PieceKind.Symbol && piece.Text.Length == 1 ? char.GetNumericValue(piece.Text[0]) : -1;
        bool isFraction = numeric is > 0 and < 1;
        value = isFraction ? (decimal)numeric : 0;
        return isFraction;
    }

    private static NumberReading? TryReadLeadingPoint(PieceList pieces, int start)
    {
        if (!pieces.Is(start, ".") || !pieces[start].HasSpaceBefore || !pieces.IsDigits(start + 1) || pieces[start + 1].Text.Length > 3)
        {
            return null;
        }

        bool isCalibre = pieces[start + 2].Lower is "caliber" or "calibre" || (pieces.IsDash(start + 2) && pieces[start + 3].Lower is "caliber" or "calibre");
        return (pieces.IsAttached(start + 1) || isCalibre) && TryReadDecimals(pieces, start, start + 1, out decimal value, out decimal step)
            ? new NumberReading(value, value, step, false, NumberForm.Digits, start, start + 2)
            : null;
    }

    private static bool TryReadDecimals(PieceList pieces, int point, int digits, out decimal value, out decimal step)
    {
        (value, step) = (0, 1);
        foreach (char digit in pieces[digits].Text)
        {
            step /= 10;
            value += (digit - '0') * step;
        }

        return point < digits;
    }

    private static bool TryReadOrdinalSuffix(PieceList pieces, int index) =>
        pieces[index].Lower is "st" or "nd" or "rd" or "th" && (pieces.IsAttached(index) || pieces.Is(index, "th"));

    /// <summary><c>MG-719</c>, <c>A320</c>, <c>Covid-19</c>, <c>737-800</c>: figures that are part of a name.</summary>
    private static bool IsInsideIdentifier(PieceList pieces, int start)
    {
        if (!pieces.IsAttached(start))
        {
            return false;
        }

        Piece before = pieces[start - 1];
        if (before.Kind == PieceKind.Letters)
        {
            return !Numbers.Prefixes.IsCurrencyLetters(before.Lower);
        }

        if (pieces.IsDash(start - 1) && pieces.IsAttached(start - 1) && pieces[start - 1].Lower is "-" or "‐" or "‑")
        {
            Piece name = pieces[start - 2];
            return name.Kind == PieceKind.Letters && !Prefixes.IsOpenPrefix(name.Lower) && !NumberWords.IsCardinal(name.Lower);
        }

        return before.Lower is "#" or "@" or "_" or "&";
    }
}
