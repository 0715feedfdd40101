namespace FactCheck.Values.Numbers;

/// <summary>Reads numbers written in words: <c>one hundred and five</c>, <c>two dozen</c>, <c>half a million</c>, <c>two-thirds</c>, <c>hundreds of thousands</c>, <c>twenty-first</c>.</summary>
internal static class WordNumberReader
{
    private const int LongestNumber = 24;

    private enum Slot
    {
        None,
        Unit,
        Ten,
        Hundred,
    }

    public static NumberReading? Read(PieceList pieces, int start) =>
        ReadVague(pieces, start) ?? ReadHalf(pieces, start) ?? ReadArticle(pieces, start) ?? ReadOrdinal(pieces, start) ?? ReadCardinal(pieces, start);

    /// <summary><c>dozens</c>, <c>hundreds of thousands</c>, <c>several hundred</c>, <c>a few dozen</c>, <c>a couple of</c>.</summary>
    private static NumberReading? ReadVague(PieceList pieces, int start)
    {
        int index = pieces.Is(start, "a") ? start + 1 : start;
        if (!NumberWords.TryGetVague(pieces[index].Lower, out decimal low, out decimal high))
        {
            return null;
        }

        string word = pieces[index].Lower;
        bool needsArticle = word is "couple" or "handful";
        if ((needsArticle && index == start) || (index > start && !needsArticle && word != "few"))
        {
            return null;
        }

        index++;
        while (true)
        {
            int next = pieces.Is(index, "of") ? index + 1 : index;
            string following = pieces[next].Lower;
            if (NumberWords.TryGet(following, "scale", out decimal scale) || (NumberWords.TryGet(following, "dozen", out scale) && scale == 12))
            {
                (low, high, index) = (low * scale, high * scale, next + 1);
            }
            else if (next > index && following is "tens" or "hundreds" or "thousands" or "millions" or "billions" && word != following)
            {
                decimal unit = following switch { "tens" => 10, "hundreds" => 100, "thousands" => 1000, "millions" => 1_000_000, _ => 1_000_000_000 };
                (low, high, index) = (low * unit, Math.Min(high, 999) * unit, next + 1);
                word = following;
            }
            else
            {
                break;
            }

            if (high > 1_000_000_000_000m)
            {
                break;
            }
        }

        return new NumberReading(low, high, 1, false, NumberForm.Vague, start, index);
    }

    /// <summary><c>half a million</c>, <c>half a dozen</c>, <c>half the</c>, <c>a half</c>.</summary>
    private static NumberReading? ReadHalf(PieceList pieces, int start)
    {
        if (!pieces.Is(start, "half"))
        {
            return null;
        }

        int index = pieces.Is(start + 1, "a") || pieces.Is(start + 1, "an") ? start + 2 : pieces.IsDash(start + 1) ? start + 2 : start + 1;
        if (NumberWords.TryGet(pieces[index].Lower, "scale", out decimal scale) || (NumberWords.TryGet(pieces[index].Lower, "dozen", out scale) && index > start + 1))
        {
            return new NumberReading(scale / 2, scale / 2, scale == 12 ? 1 : scale / 10, false, NumberForm.Words, start, index + 1, scale);
        }

        return new NumberReading(0.5m, 0.5m, 0.01m, false, NumberForm.Fraction, start, start + 1);
    }

    /// <summary><c>a dozen</c>, <c>a hundred</c>, <c>a third of</c>, <c>an eighth of</c>.</summary>
    private static NumberReading? ReadArticle(PieceList pieces, int start)
    {
        if (!(pieces.Is(start, "a") || pieces.Is(start, "an")))
        {
            return null;
        }

        string word = pieces[start + 1].Lower;
        if (NumberWords.TryGet(word, "dozen", out decimal dozen) && (word == "dozen" || pieces.Is(start + 2, "of")))
        {
            return new NumberReading(dozen, dozen, 1, false, NumberForm.Words, start, start + 2, dozen);
        }

        if (NumberWords.TryGet(word, "scale", out _))
        {
            NumberReading one = new(1, 1, 1, false, NumberForm.Words, start, start + 1);
            NumberReading scaled = FigureReader.ReadScale(pieces, one);
            return scaled with { Step = scaled.High, IsRound = true };
        }

        int afterHalf = pieces.IsDash(start + 2) ? start + 3 : start + 2;
        if (word == "half" && pieces[afterHalf].Lower is "million" or "billion" or "dozen" && (afterHalf > start + 2 || !pieces.Is(afterHalf, "dozen")))
        {
            return ReadHalf(pieces, start + 1) is { } half ? half with { Start = start } : null;
        }

        return NumberWords.TryGet(word, "part", out decimal part) && (IsShareFollowing(pieces, start + 2, word) || IsShareBefore(pieces, start))
            ? new NumberReading(1 / part, 1 / part, 0.01m, false, NumberForm.Fraction, start, start + 2)
            : null;
    }

    /// <summary><c>by a fifth</c>, <c>almost a quarter</c>: a share though nothing is named of which it is one.</summary>
    private static bool IsShareBefore(PieceList pieces, int index) => pieces[index - 1].Lower is "by" or "almost" or "nearly" or "roughly" or "about" or "around" or "than" or "over"
        && !(pieces.WordAt(index + 2)?.Upos is Language.PartOfSpeech.Noun or Language.PartOfSpeech.Propn or Language.PartOfSpeech.Adj);

    private static bool IsShareFollowing(PieceList pieces, int index, string word) => pieces[index].Lower is "of" or "as" or "more" or "less" or "fewer" or "higher" or "lower"
        or "larger" or "smaller" or "cheaper" or "bigger" or "dearer" or "off" || (word == "half" && !pieces.IsLetters(index));

    /// <summary><c>third</c>, <c>twenty-first</c>.</summary>
    private static NumberReading? ReadOrdinal(PieceList pieces, int start)
    {
        if (NumberWords.TryGet(pieces[start].Lower, "ordinal", out decimal value))
        {
            return new NumberReading(value, value, 1, false, NumberForm.Ordinal, start, start + 1);
        }

        int unit = pieces.IsDash(start + 1) ? start + 2 : start + 1;
        return NumberWords.TryGet(pieces[start].Lower, "ten", out decimal ten) && NumberWords.TryGet(pieces[unit].Lower, "ordinal", out decimal last) && last < 10
            ? new NumberReading(ten + last, ten + last, 1, false, NumberForm.Ordinal, start, unit + 1)
            : null;
    }

    private static NumberReading? ReadCardinal(PieceList pieces, int start)
    {
        if (!NumberWords.IsCardinal(pieces[start].Lower))
        {
            return null;
        }

        decimal total = 0;
        decimal current = 0;
        decimal lastScale = decimal.MaxValue;
        decimal step = 1;
        decimal scaleFactor = 1;
        Slot slot = Slot.None;
        int end = start;
        while (end - start < LongestNumber)
        {
            int index = NextWord(pieces, start, end, slot);
            string word = pieces[index].Lower;
            if (slot != Slot.Unit && NumberWords.TryGet(word, "unit", out decimal unit))
            {
                (current, step, slot) = (current + unit, 1, Slot.Unit);
            }
            else if (slot is Slot.None or Slot.Hundred && NumberWords.TryGet(word, "teen", out decimal teen))
            {
                (current, step, slot) = (current + teen, 1, Slot.Unit);
            }
            else if (slot is Slot.None or Slot.Hundred && NumberWords.TryGet(word, "ten", out decimal ten))
            {
                (current, step, slot) = (current + ten, 10, Slot.Ten);
            }
            else if (word == "hundred" && current is > 0 and < 100)
            {
                (current, step, slot) = (current * 100, 100, Slot.Hundred);
            }
            else if (word == "dozen" && current > 0 && total == 0)
            {
                (current, step, end) = (current * 12, 1, index + 1);
                break;
            }
            else if (NumberWords.TryGet(word, "scale", out decimal scale) && scale >= 1000 && current > 0 && scale < lastScale)
            {
                (total, current, lastScale, step, scaleFactor, slot) = (total + (current * scale), 0, scale, scale, scale, Slot.Hundred);
            }
            else
            {
                break;
            }

            end = index + 1;
        }

        decimal value = total + current;
        NumberReading reading = new(value, value, step, step >= 10, NumberForm.Words, start, end, scaleFactor);
        return ReadPart(pieces, reading) ?? ReadAndAHalf(pieces, reading) ?? reading;
    }

    private static int NextWord(PieceList pieces, int start, int end, Slot slot)
    {
        bool isJoined = end > start
            && ((pieces.IsDash(end) && pieces.IsAttached(end) && pieces.IsAttached(end + 1)) || (slot == Slot.Hundred && pieces.Is(end, "and")));
        return isJoined ? end + 1 : end;
    }

    /// <summary><c>two-thirds</c>, <c>three quarters</c>, <c>one fifth</c>.</summary>
    private static NumberReading? ReadPart(PieceList pieces, NumberReading reading)
    {
        int index = pieces.IsDash(reading.End) && pieces.IsAttached(reading.End) ? reading.End + 1 : reading.End;
        return reading.Low < 100 && NumberWords.TryGet(pieces[index].Lower, "part", out decimal part) && reading.Low < part
            && (reading.Low > 1 ? pieces[index].Lower.EndsWith('s') : !pieces[index].Lower.EndsWith('s') && (index > reading.End || pieces.Is(index + 1, "of")))
            ? new NumberReading(reading.Low / part, reading.Low / part, 0.01m, false, NumberForm.Fraction, reading.Start, index + 1)
            : null;
    }

    /// <summary><c>six and a half</c>, <c>two and a half million</c>, <c>one and three quarters</c>.</summary>
    private static NumberReading? ReadAndAHalf(PieceList pieces, NumberReading reading)
    {
        int index = reading.End;
        if (pieces.IsDash(index))
        {
            index++;
        }

        if (!pieces.Is(index, "and"))
        {
            return null;
        }

        index++;
        index = pieces.IsDash(index) ? index + 1 : index;
        decimal parts = 1;
        if (pieces.Is(index, "a"))
        {
            index++;
        }
        else if (pieces.Is(index, "three"))
        {
            parts = 3;
            index++;
        }
        else
        {
            return null;
        }

        index = pieces.IsDash(index) ? index + 1 : index;
        return NumberWords.TryGet(pieces[index].Lower, "part", out decimal part) && part <= 4 && parts < part
            ? FigureReader.ReadScale(pieces, reading with { Low = reading.Low + (parts / part), High = reading.Low + (parts / part), Step = 0.5m, IsRound = false, End = index + 1 }) with { Form = NumberForm.Words }
            : null;
    }
}
