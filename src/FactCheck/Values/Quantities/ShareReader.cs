using System.Collections.Frozen;
using System.Globalization;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>Reads parts of a whole that are no percentage: <c>one in five</c>, <c>two out of three</c>, <c>every fifth</c>, <c>half of</c>, <c>most of</c>, <c>twice</c>, <c>five times</c>.</summary>
internal static class ShareReader
{
    private static readonly (string[] Words, double Low, double High)[] Words = LexiconFile.ReadLines("Values.Quantities.shares.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(columns => (columns[0].Split(' '), double.Parse(columns[1], CultureInfo.InvariantCulture), double.Parse(columns[2], CultureInfo.InvariantCulture)))
        .OrderByDescending(entry => entry.Item1.Length)
        .ToArray();

    private static readonly FrozenDictionary<string, double> Factors = LexiconFile.ReadLines("Values.Quantities.factors.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(columns => columns[0], columns => double.Parse(columns[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static QuantityExpression? Read(PieceList pieces, int start)
    {
        int index = BoundWords.ReadBefore(pieces, start, out Bound bound);
        return ReadOneIn(pieces, start, index, bound) ?? ReadEvery(pieces, start) ?? ReadFraction(pieces, start, index, bound) ?? ReadFactor(pieces, start, index, bound) ?? ReadWord(pieces, start);
    }

    private static QuantityExpression? ReadOneIn(PieceList pieces, int start, int index, Bound bound)
    {
        if (NumberReader.ReadCardinal(pieces, index) is not { Scale: 1, Low: >= 1 and < 1000 } part)
        {
            return null;
        }

        int joint = pieces.Match(part.End, ["out", "of"]) is > 0 and int outOf ? outOf
            : pieces.Match(part.End, ["in", "every"]) is > 0 and int inEvery ? inEvery
            : pieces.Is(part.End, "in") ? part.End + 1
            : 0;
        bool isNounBetween = joint == 0 && part.Low == 1 && pieces.IsLetters(part.End) && !pieces.IsDigits(part.End) && FindIn(pieces, part.End, out joint);
        if (joint == 0 || NumberReader.ReadCardinal(pieces, joint) is not { Scale: 1 or 100 or 1000 or 1000000 } whole || whole.Low <= part.Low || whole.Form != part.Form
            || !decimal.IsInteger(whole.Low) || !decimal.IsInteger(part.Low) || whole.Low > 100_000_000 || Times.CalendarReader.TryReadYear(pieces, joint, out _) || Times.TimeWords.TryGetUnit(pieces[whole.End].Lower, out _, out _)
            || UnitTable.Read(pieces, whole.End, out _, out _) is not null)
        {
            return null;
        }

        bool isFigures = part.Form == NumberForm.Digits && !pieces.Is(part.End, "out") && !pieces.Is(part.End + 1, "every");
        if (isFigures && !(part.Low <= 10 && whole.Low is 3 or 4 or 5 or 6 or 7 or 8 or 10 or 20 or 50 or 100 or 1000 or 10000))
        {
            return null;
        }

        return isNounBetween && !pieces[whole.End].Lower.Equals(",", StringComparison.Ordinal) && pieces.IsLetters(whole.End) && pieces.WordAt(whole.End)?.Upos is Language.PartOfSpeech.Noun
            ? null
            : Percent(start, whole.End, part, Amount.Of((double)(part.Low / whole.Low), bound, 0.01));
    }

    /// <summary><c>one flight in ten</c>: the <c>in</c> within two words.</summary>
    private static bool FindIn(PieceList pieces, int index, out int joint)
    {
        for (int i = index + 1; i <= index + 2; i++)
        {
            if (pieces.Is(i, "in") && NumberWords.IsCardinal(pieces[i + 1].Lower))
            {
                joint = i + 1;
                return true;
            }
        }

        joint = 0;
        return false;
    }

    private static QuantityExpression? ReadEvery(PieceList pieces, int start)
    {
        if (!pieces.Is(start, "every") || NumberReader.Read(pieces, start + 1) is not { Form: NumberForm.Ordinal, Low: >= 2 and <= 1000 } ordinal || Times.TimeWords.TryGetUnit(pieces[ordinal.End].Lower, out _, out _))
        {
            return null;
        }

        return Percent(start, ordinal.End, ordinal, Amount.Of((double)(1 / ordinal.Low), Bound.Exact, 0.01));
    }

    private static QuantityExpression? ReadFraction(PieceList pieces, int start, int index, Bound bound)
    {
        if (NumberReader.Read(pieces, index) is not { Form: NumberForm.Fraction, Low: < 1 } fraction)
        {
            return null;
        }

        string after = pieces[fraction.End].Lower;
        bool isPoint = pieces.Match(fraction.End, ["of", "a", "percentage", "point"]) is > 0 and int;
        if (isPoint)
        {
            return new QuantityExpression(start, pieces.Match(fraction.End, ["of", "a", "percentage", "point"]), fraction.Start, fraction.End, QuantityKind.Point, Amount.Of((double)fraction.Low, bound, 0.1), "point");
        }

        // "four-tenths of one per cent"
        foreach (string one in (ReadOnlySpan<string>)["one", "a", "1"])
        {
            int end = Math.Max(pieces.Match(fraction.End, ["of", one, "percent"]), pieces.Match(fraction.End, ["of", one, "per", "cent"]));
            if (end > 0)
            {
                return new QuantityExpression(start, end, fraction.Start, fraction.End, QuantityKind.Share, Amount.Of((double)fraction.Low, bound, 0.1), "percent");
            }
        }

        if (UnitTable.Read(pieces, pieces.IsDash(fraction.End) ? fraction.End + 1 : fraction.End, out _, out _) is not null || UnitTable.Read(pieces, fraction.End + 1, out _, out _) is not null && after is "a" or "an")
        {
            return null;
        }

        if (after == "of" && pieces[fraction.End + 1].Lower is "a" or "an" && (UnitTable.Read(pieces, fraction.End + 2, out _, out _) is not null || Times.TimeWords.TryGetUnit(pieces[fraction.End + 2].Lower, out _, out _)))
        {
            return null;
        }

        bool isHalf = pieces.Is(fraction.Start, "half") && fraction.End == fraction.Start + 1;
        if (isHalf && (pieces.IsDash(fraction.End) || pieces[fraction.Start - 1].Lower is "first" or "second" or "and" or "other" or "latter" or "opening"
            || !(after is "of" or "the" or "its" or "their" or "his" or "her" or "my" or "our" or "your" or "that" or "this" or "all" or "as" or "to" or "a" or "," or "." or "were" or "are" || pieces.WordAt(fraction.End)?.Xpos is "NNS")))
        {
            return null;
        }

        return Percent(start, fraction.End, fraction, Amount.Of((double)fraction.Low, bound, 0.01));
    }

    private static QuantityExpression? ReadFactor(PieceList pieces, int start, int index, Bound bound)
    {
        if (Factors.TryGetValue(pieces[index].Lower, out double factor))
        {
            bool isName = pieces[index].IsCapital && index > 0;
            bool isAdjective = pieces[index].Lower is "double" or "triple" && pieces.WordAt(index)?.Upos is Language.PartOfSpeech.Adj && pieces[index + 1].Lower is not ("the" or "its" or "that" or "last");
            bool isRepetition = pieces[index].Lower is "twice" && pieces[index + 1].Lower is not ("as" or "the" or "its" or "that" or "what" or "last" or "their") && !pieces[index + 1].Lower.EndsWith("'s", StringComparison.Ordinal);
            return isName || isAdjective || isRepetition ? null : Factor(start, index + 1, index, Amount.Of(factor, bound, 1));
        }

        if (NumberReader.ReadCardinal(pieces, index) is { Low: > 1 and < 100000 } number && pieces.Is(number.End, "times") && !Times.TimeWords.TryGetUnit(pieces[number.End + 1].Lower, out _, out _))
        {
            string after = pieces[number.End + 1].Lower;
            bool isFactor = after is "as" or "the" or "more" or "larger" or "bigger" or "higher" or "greater" or "its" or "their" or "that" or "what" or "longer" or "faster" or "last" or "stronger" or "worse"
                || pieces.Is(number.End + 2, "'") || pieces.Is(number.End + 2, "’") || pieces[number.End + 1].IsCapital;
            return isFactor ? Factor(start, number.End + 1, number.Start, Amount.Of((double)number.Low, bound, (double)number.Step)) : null;
        }

        return pieces.IsDigits(index) && NumberReader.ReadCardinal(pieces, index) is { } fold && pieces.Is(pieces.IsDash(fold.End) ? fold.End + 1 : fold.End, "fold")
            ? Factor(start, pieces.IsDash(fold.End) ? fold.End + 2 : fold.End + 1, fold.Start, Amount.Of((double)fold.Low, bound, 1))
            : null;
    }

    private static QuantityExpression? ReadWord(PieceList pieces, int start)
    {
        foreach ((string[] words, double low, double high) in Words)
        {
            int end = pieces.Match(start, words);
            if (end < 0 || (words is ["most"] && !(pieces.WordAt(end)?.Xpos is "NNS" && pieces.WordAt(start) is { Relation: "amod" or "det" } most && most.Head == pieces[end].Word)))
            {
                continue;
            }

            if (words[0] is "all" or "every" && pieces[end].Lower is not ("the" or "them" or "these" or "those" or "its" or "their" or "his" or "her" or "which" or "whom"))
            {
                continue;
            }

            bool isOf = words[^1] == "of";
            return new QuantityExpression(start, isOf ? end - 1 : end, start, isOf ? end - 1 : end, QuantityKind.Share, new Amount(low, high, low == high ? Bound.Exact : Bound.Vague, 1), "percent");
        }

        return null;
    }

    private static QuantityExpression Percent(int start, int end, NumberReading number, Amount amount) =>
        new(start, end, number.Start, number.End, QuantityKind.Share, Rounded(amount.Scale(100)), "percent") { StatedUnit = "fraction" };

    private static Amount Rounded(Amount amount) => amount with { Minimum = Math.Round(amount.Minimum, 2), Maximum = Math.Round(amount.Maximum, 2), Step = 2 };

    private static QuantityExpression Factor(int start, int end, int numberStart, Amount amount) => new(start, end, numberStart, end, QuantityKind.Factor, amount, "times");
}
