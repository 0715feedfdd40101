using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>Finds the numbers of a sentence that state a quantity: not those of dates, times, names and numbered things.</summary>
internal static class QuantityScanner
{
    private static readonly FrozenSet<string> Additional = LexiconFile.ReadLines("Values.Quantities.additional.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> PerUnits = LexiconFile.ReadLines("Values.Quantities.per-units.txt").ToFrozenSet(StringComparer.Ordinal);

    public static List<QuantityExpression> Scan(PieceList pieces, IReadOnlyList<TimeExpression> times)
    {
        bool[] taken = Taken(pieces, times);
        List<QuantityExpression> found = [];
        int index = 0;
        while (index < pieces.Count)
        {
            QuantityExpression? expression = AgeReader.Read(pieces, index) ?? (taken[index] ? null : ReadAt(pieces, index));
            if (expression is not null && (expression.Sort == QuantityKind.Age || !IsTaken(taken, expression)))
            {
                found.Add(expression);
                index = Math.Max(expression.End, index + 1);
            }
            else
            {
                index++;
            }
        }

        for (int i = 1; i < found.Count; i++)
        {
            found[i] = InheritMoney(pieces, found[i - 1], found[i]);
        }

        for (int i = found.Count - 2; i >= 0; i--)
        {
            found[i] = Inherit(pieces, found[i], found[i + 1]);
            bool isRate = found[i] is { Sort: QuantityKind.Money, Amount.Figure: 1 } && found[i + 1].Sort == QuantityKind.Money && pieces.Is(found[i].End, "=") && found[i + 1].Start == found[i].End + 1;
            if (isRate)
            {
                found[i + 1] = found[i + 1] with { Per = found[i].Unit };
                found.RemoveAt(i);
            }
        }

        return found;
    }

    /// <summary>Gives a bare figure the unit of the one it is coordinated with: <c>five, four and 3.5 percent</c>.</summary>
    private static QuantityExpression Inherit(PieceList pieces, QuantityExpression expression, QuantityExpression next)
    {
        bool isBare = expression.Sort == QuantityKind.Count && expression.End == expression.NumberEnd && expression.Amount.Bound != Bound.Vague;
        bool hasUnit = next.Sort is QuantityKind.Share or QuantityKind.Point or QuantityKind.Money && next.StatedUnit is not ("fraction" or "") && !(next.Sort == QuantityKind.Money && next.NumberStart > next.Start);
        bool isJoined = next.Start == expression.End + 1 && pieces[expression.End].Lower is "," or "and" or "or" or "to";
        return isBare && hasUnit && isJoined ? expression with { Sort = next.Sort, Unit = next.Unit, StatedUnit = next.StatedUnit } : expression;
    }

    /// <summary>Gives a bare figure in millions the currency of the one it is held against: <c>3.86 billion rupees, against 4.14 billion a year earlier</c>.</summary>
    private static QuantityExpression InheritMoney(PieceList pieces, QuantityExpression before, QuantityExpression expression)
    {
        bool isBare = expression.Sort == QuantityKind.Count && expression.End == expression.NumberEnd && expression.Amount.Figure >= 1_000_000 && NumberWords.TryGet(pieces[expression.End - 1].Lower, "scale", out _);
        bool isHeldAgainst = before.Sort == QuantityKind.Money && expression.Start - before.End <= 4 && pieces[expression.Start - 1].Lower is "against" or "from" or "with" or "than" or "to" or "versus";
        return isBare && isHeldAgainst && !(pieces.WordAt(expression.End)?.Upos is PartOfSpeech.Noun && !TimeWords.TryGetUnit(pieces[expression.End].Lower, out _, out _))
            ? expression with { Sort = QuantityKind.Money, Unit = before.Unit, StatedUnit = before.StatedUnit }
            : expression;
    }

    private static QuantityExpression? ReadAt(PieceList pieces, int start)
    {
        if (ScoreReader.Read(pieces, start) is { } score)
        {
            return score;
        }

        if (IsOneOfNumber(pieces, start))
        {
            return null;
        }

        if (pieces.Match(start, ["all", "but"]) is > 0 and int afterBut && ReadNumber(pieces, afterBut) is { Sort: QuantityKind.Count } rest)
        {
            return rest with { Start = start, IsExcept = true };
        }

        if (pieces.Is(start, "a") && pieces.Is(start + 1, "single") && pieces.WordAt(start + 1)?.Relation is "amod" && UnitTable.Read(pieces, start + 2, out _, out _) is null)
        {
            return new QuantityExpression(start, start + 2, start + 1, start + 2, QuantityKind.Count, Amount.Of(1), "count");
        }

        if (pieces.Is(start, "both") && pieces.WordAt(start) is { Relation: "det" or "det:predet", Head: >= 0 } both && pieces.Sentence.Words[both.Head].Xpos is "NNS")
        {
            return new QuantityExpression(start, start + 1, start, start + 1, QuantityKind.Count, Amount.Of(2), "count");
        }

        bool isAdditional = Additional.Contains(pieces[start].Lower) && pieces[start].Lower is "another" or "further" or "additional";
        int total = ReadTotal(pieces, start);
        int index = isAdditional ? start + 1 : total > 0 ? total : start;
        QuantityExpression? read = ShareReader.Read(pieces, index) ?? ReadNumber(pieces, index);
        if (read is null && isAdditional && pieces.WordAt(start) is { Relation: "det" or "amod" } another && another.Head > another.Index && pieces.Sentence.Words[another.Head].Xpos is "NN"
            && pieces[start].Lower == "another" && !TimeWords.TryGetUnit(pieces[index].Lower, out _, out _))
        {
            return new QuantityExpression(start, start + 1, start, start + 1, QuantityKind.Count, Amount.Of(1), "count") { IsAdditional = true, IsImplied = true };
        }

        return read is null ? null : read with { Start = start, IsAdditional = isAdditional, IsTotal = total > 0 };
    }

    /// <summary>"Is one of 24 candidates": the figure is 24, as in "are among 24 candidates".</summary>
    private static bool IsOneOfNumber(PieceList pieces, int start) =>
        pieces.Match(start, ["one", "of"]) is > 0 and int whole && NumberReader.ReadCardinal(pieces, whole) is { Low: > 1 }
        && (pieces[start - 1].Lower is "as" or "," || pieces.WordAt(start) is { } one && pieces.Sentence.Child(one.Index, "cop") >= 0);

    private static int ReadTotal(PieceList pieces, int start)
    {
        int end = pieces.Match(start, ["a", "total", "of"]);
        end = end > 0 ? end : pieces.Match(start, ["a", "combined"]);
        return end > 0 ? end : pieces.Match(start, ["in", "all"]) is > 0 and int inAll ? (pieces.Is(inAll, ",") ? inAll + 1 : inAll) : 0;
    }

    // "plus or minus 4 points", "plus-or-minus 4 points"
    private static bool IsMargin(PieceList pieces, int minus)
    {
        int before = pieces.IsDash(minus - 1) ? minus - 2 : minus - 1;
        return pieces.Is(before, "or") || pieces.Is(before, "plus") || pieces.Is(before, "/");
    }

    private static QuantityExpression? ReadNumber(PieceList pieces, int start)
    {
        int index = BoundWords.ReadBefore(pieces, start, out Bound bound);
        if (IsRising(pieces, start) || (index > start && start + 1 == index && IsPreposition(pieces, start)))
        {
            bound = Bound.Exact;
        }

        if (index == start + 1 && pieces[start].Lower is "over" or "about" or "around" or "under" or "above" && pieces.Match(index, ["one", "of"]) > 0)
        {
            return null;
        }

        bool isBetween = pieces.Is(index, "between");
        index = isBetween ? index + 1 : index;
        string? currency = CurrencyTable.ReadSymbol(pieces, index, out int numberStart);
        numberStart = currency is null ? index : numberStart;
        bool isNegative = pieces.IsDash(numberStart) && pieces[numberStart].HasSpaceBefore && pieces.IsAttached(numberStart + 1) && pieces.IsDigits(numberStart + 1) || (pieces.Is(numberStart, "minus") && !IsMargin(pieces, numberStart));
        numberStart = isNegative || (pieces.Is(numberStart, "minus") && IsMargin(pieces, numberStart)) ? numberStart + 1 : numberStart;
        if (NumberReader.Read(pieces, numberStart) is not { } number || NameNumbers.Contains(pieces, number, currency))
        {
            return null;
        }

        if (number.Form == NumberForm.Ordinal)
        {
            return ReadOrdinal(pieces, start, number);
        }

        number = WithMoneySuffix(pieces, number, currency);
        NumberReading high = number;
        int end = number.End;
        bool isChange = pieces.Is(start - 1, "from") && pieces.Is(end, "to");
        if (!number.IsVague && !isChange && ReadUpperEnd(pieces, end, isBetween, currency) is { } upper && upper.Low > 0)
        {
            NumberReading low = number.Scale == 1 && upper.Scale > 1 && number.Low < upper.Low / upper.Scale ? number.WithScale(upper.Scale) : number;
            if (upper.Low > low.Low)
            {
                (number, high, end, bound) = (low, upper, upper.End, Bound.Between);
            }
        }
        else if (isBetween)
        {
            return null;
        }

        bool isHalfOfUnit = number.Form == NumberForm.Fraction && pieces[end].Lower is "a" or "an" && UnitTable.Read(pieces, end + 1, out _, out _) is not null;
        bool isPartOfUnit = number.Form == NumberForm.Fraction && pieces.Is(end, "of") && pieces[end + 1].Lower is "a" or "an" && UnitTable.Read(pieces, end + 2, out _, out _) is { Dimension: not (Dimension.Percent or Dimension.Point) };
        int plainEnd = isHalfOfUnit ? end + 1 : isPartOfUnit ? end + 2 : end;
        end = plainEnd;
        end = BoundWords.ReadAfter(pieces, end, out Bound after);
        bound = after == Bound.Exact || bound == Bound.Between ? bound : after;
        Amount amount = AmountOf(number, high, number.IsVague ? Bound.Vague : bound, isNegative);
        QuantityExpression expression = new(start, end, number.Start, plainEnd, QuantityKind.Count, amount, "count") { IsBeforeOf = number.IsVague && pieces.Is(plainEnd, "of") };
        QuantityExpression measured = WithPer(pieces, WithUnit(pieces, expression, currency, plainEnd, end > plainEnd));
        return measured.Sort == QuantityKind.Count && number is { Form: NumberForm.Fraction, High: < 1 } ? null : measured;
    }

    private static Amount AmountOf(NumberReading number, NumberReading high, Bound bound, bool isNegative)
    {
        double low = (double)number.Low * (isNegative ? -1 : 1);
        number = number.Form == NumberForm.Fraction && number.Step < 0.1m ? number with { Step = 0.1m } : number;
        return bound is Bound.Between or Bound.Vague
            ? new Amount(low, (double)high.High, bound, (double)number.Step, number.IsRound)
            : Amount.Of(low, bound, (double)number.Step, number.IsRound);
    }

    private static NumberReading? ReadUpperEnd(PieceList pieces, int index, bool isBetween, string? currency)
    {
        bool isJoined = isBetween ? pieces.Is(index, "and") : pieces[index].Lower is "to" or "or" || (pieces.IsDash(index) && pieces.IsAttached(index) == pieces.IsAttached(index + 1));
        if (!isJoined)
        {
            return null;
        }

        string? upperCurrency = CurrencyTable.ReadSymbol(pieces, index + 1, out int afterSymbol);
        int next = upperCurrency is not null ? afterSymbol : BoundWords.ReadBefore(pieces, index + 1, out _);
        if ((upperCurrency is not null && upperCurrency != currency) || NumberReader.ReadCardinal(pieces, next) is not { } upper)
        {
            return null;
        }

        bool isAlternative = pieces.Is(index, "or") && !(currency is null && next == index + 1 && upper.Low < 1000);
        return isAlternative ? null : WithMoneySuffix(pieces, upper, currency);
    }

    /// <summary><c>m</c> straight after a sum of money, or before a noun in the plural, is million; so is <c>20.5M</c>, which is no length (<c>3M</c> is a firm).</summary>
    private static NumberReading WithMoneySuffix(PieceList pieces, NumberReading number, string? currency)
    {
        bool isSuffix = number.Scale == 1 && number.Form == NumberForm.Digits && pieces[number.End].Lower is "m" or "b" && (pieces.IsAttached(number.End) || (currency is not null && pieces[number.End].Lower == "m"));
        bool isUpper = pieces[number.End].Text == "M" && pieces.IsAttached(number.End) && !pieces.IsAttached(number.End + 1) && (number.Low >= 10 || !decimal.IsInteger(number.Low));
        bool isMillion = isSuffix && (currency is not null || isUpper || CurrencyTable.ReadName(pieces, number.End + 1, out _) is not null
            || (pieces.IsLetters(number.End + 1) && pieces.WordAt(number.End + 1)?.Xpos is "NNS" && pieces[number.End].Lower == "m"));
        return isMillion ? number.WithScale(pieces[number.End].Lower == "m" ? 1_000_000 : 1_000_000_000) with { End = number.End + 1, IsRound = false } : number;
    }

    private static QuantityExpression WithUnit(PieceList pieces, QuantityExpression expression, string? currency, int numberEnd, bool hasSuffix)
    {
        int index = hasSuffix ? expression.End : numberEnd;
        bool isHyphenated = pieces.IsDash(index) && pieces.IsAttached(index) && pieces.IsAttached(index + 1);
        index = isHyphenated ? index + 1 : index;
        index = expression.Amount.Bound == Bound.Vague && pieces.Is(index, "of") ? index + 1 : index;
        if (currency is not null)
        {
            int end = CurrencyTable.ReadName(pieces, index, out int nameEnd) is not null ? nameEnd : expression.End;
            return expression with { Sort = QuantityKind.Money, Unit = currency, StatedUnit = currency, End = end };
        }

        bool isYearOfPrices = pieces.Is(expression.Start - 1, "in") && CalendarReader.TryReadYear(pieces, expression.NumberStart, out _);
        if (CurrencyTable.ReadName(pieces, index, out int afterName) is { } named && !isYearOfPrices && !IsMass(pieces, index, expression) && !(pieces[index].Lower is "real" or "sol" or "won" or "lira" or "rand" or "dong" or "crowns" or "lev" or "leu" && !IsNoun(pieces, index)))
        {
            return expression with { Sort = QuantityKind.Money, Unit = named, StatedUnit = named, End = afterName };
        }

        if (CurrencyTable.ReadMinor(pieces, index, out int afterMinor) is { } minor)
        {
            return expression with { Sort = QuantityKind.Money, Unit = minor, StatedUnit = minor, Amount = expression.Amount.Scale(0.01), End = afterMinor };
        }

        if (pieces[index].Lower is "points" or "point" && SpeaksOfPercent(pieces))
        {
            return expression with { Sort = QuantityKind.Point, Unit = "point", StatedUnit = "point", End = index + 1 };
        }

        if (UnitTable.Read(pieces, index, out int unitEnd, out string name) is not { } unit)
        {
            return ReadMagnitude(pieces, expression);
        }

        Amount amount = expression.Amount.Scale(unit.Factor, unit.Offset);
        if (unit.Dimension == Dimension.Length && name is "foot" or "feet" or "ft")
        {
            AddInches(pieces, ref unitEnd, ref amount);
        }

        QuantityKind sort = unit.Dimension switch { Dimension.Percent => QuantityKind.Share, Dimension.Point => QuantityKind.Point, _ => QuantityKind.Measure };
        return expression with { Sort = sort, Unit = UnitTable.BaseOf(unit.Dimension), StatedUnit = name, Amount = amount, End = unitEnd };
    }

    private static bool SpeaksOfPercent(PieceList pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Lower is "%" or "percent" || pieces.Match(i, ["per", "cent"]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <c>pounds</c> weigh: unless the figure is in millions or the words around speak of paying.</summary>
    private static bool IsMass(PieceList pieces, int index, QuantityExpression expression)
    {
        if (pieces[index].Lower is not ("pound" or "pounds") || pieces.Is(index + 1, "sterling"))
        {
            return false;
        }

        bool isLarge = expression.Amount.Figure >= 1_000_000;
        bool isPaid = false;
        for (int i = expression.Start - 1; i >= Math.Max(0, expression.Start - 6); i--)
        {
            isPaid |= pieces.WordAt(i)?.Lemma is "pay" or "cost" or "fine" or "worth" or "price" or "earn" or "raise" or "spend" or "sell" or "buy" or "charge" or "fund" or "debt" or "bill" or "owe" or "donate" or "steal";
        }

        return !(isLarge || isPaid);
    }

    private static bool IsNoun(PieceList pieces, int index) => pieces.WordAt(index)?.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private static void AddInches(PieceList pieces, ref int end, ref Amount amount)
    {
        int index = pieces.Is(end, ",") || pieces.IsDash(end) || pieces.Is(end, "and") ? end + 1 : end;
        if (NumberReader.ReadCardinal(pieces, index) is not { Low: < 12 } inches)
        {
            return;
        }

        int unit = pieces.IsDash(inches.End) ? inches.End + 1 : inches.End;
        if (pieces[unit].Lower is "inch" or "inches" or "in" or "\"")
        {
            double metres = (double)inches.Low * 0.0254;
            amount = amount with { Minimum = amount.Minimum + metres, Maximum = amount.Maximum + metres, Step = 0.0254, IsRound = false };
            end = unit + 1;
        }
    }

    /// <summary><c>magnitude 6.1</c>, <c>a 6.1-magnitude quake</c>, <c>put the magnitude at 6.1</c>, <c>5.8 on the Richter scale</c>.</summary>
    private static QuantityExpression ReadMagnitude(PieceList pieces, QuantityExpression expression)
    {
        int after = pieces.IsDash(expression.NumberEnd) ? expression.NumberEnd + 1 : expression.NumberEnd;
        int before = expression.NumberStart - 1;
        while (before > expression.NumberStart - 5 && pieces[before].Lower is "of" or "-" or "at" or "as" or "was" or "is" or "be" or "to" or "about" or "around" or "a" or "an" or "preliminary")
        {
            before--;
        }

        bool isMagnitude = pieces.Is(after, "magnitude") || pieces.Match(after, ["on", "the", "richter"]) > 0 || pieces.Is(before, "magnitude");
        return isMagnitude && expression.Amount.Figure is > 0 and < 11 ? expression with { Sort = QuantityKind.Measure, Unit = "magnitude", StatedUnit = "magnitude", End = pieces.Is(after, "magnitude") ? after + 1 : expression.End } : expression;
    }

    /// <summary><c>a day</c>, <c>per head</c>, <c>an hour</c>, <c>each</c>, <c>apiece</c>.</summary>
    private static QuantityExpression WithPer(PieceList pieces, QuantityExpression expression)
    {
        int index = expression.End;
        if (expression.Sort == QuantityKind.Count)
        {
            while (index < expression.End + 3 && pieces.IsLetters(index) && pieces[index].Lower is not ("a" or "an" or "per" or "each" or "every") && pieces.WordAt(index)?.Upos is PartOfSpeech.Noun or PartOfSpeech.Adj)
            {
                index++;
            }
        }

        if (expression.Sort == QuantityKind.Money && pieces.Match(index, ["to", "the"]) is > 0 and int afterTo && CurrencyTable.ReadName(pieces, afterTo, out int rateEnd) is { } other)
        {
            return expression with { Per = other, End = rateEnd };
        }

        index = pieces.Is(index, "for") && pieces[index + 1].Lower is "each" or "every" ? index + 1 : index;
        string joint = pieces[index].Lower;
        if (joint is "each" or "apiece" && !TimeWords.TryGetUnit(pieces[index + 1].Lower, out _, out _))
        {
            return expression with { Per = "each", End = index + 1 };
        }

        int next = joint is "a" or "an" or "per" or "every" or "each" ? index + 1 : joint == "/" ? index + 1 : pieces.IsDash(index) && pieces.Is(index + 1, "per") ? index + 3 : index;
        if (next == index)
        {
            return expression;
        }

        next = pieces.IsDash(next) ? next + 1 : next;
        if (joint is "per" or "a" or "an" or "/" && expression.Sort == QuantityKind.Money && UnitTable.Read(pieces, next, out int unitEnd, out _) is { } measure)
        {
            return expression with { Per = measure.Name, End = unitEnd };
        }

        string unit = pieces[next].Lower;
        bool isTime = TimeWords.TryGetUnit(unit, out TimeUnit timeUnit, out _) && !unit.EndsWith('s');
        bool isRate = isTime ? pieces[next + 1].Lower is not ("ago" or "earlier" or "later" or "after" or "before" or "old") : joint is "per" or "/" || (joint is "a" or "an" && PerUnits.Contains(unit) && expression.Sort is QuantityKind.Money);
        return !isRate || (isTime && timeUnit < TimeUnit.Second) || (!isTime && !pieces.IsLetters(next))
            ? expression
            : expression with { Per = isTime ? Singular(timeUnit) : unit, End = expression.Sort == QuantityKind.Count ? expression.End : next + 1 };
    }

    private static string Singular(TimeUnit unit) => unit.ToString().ToLowerInvariant();

    private static QuantityExpression? ReadOrdinal(PieceList pieces, int start, NumberReading number)
    {
        string after = pieces[number.End].Lower;
        bool isAdverb = pieces.WordAt(number.Start) is { Upos: PartOfSpeech.Adv };
        bool isNoun = pieces.WordAt(number.End)?.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num;
        return isAdverb || !isNoun || after is "half" || TimeWords.TryGetUnit(after, out TimeUnit unit, out _) && unit == TimeUnit.Century
            ? null
            : new QuantityExpression(start, number.End, number.Start, number.End, QuantityKind.Ordinal, Amount.Of((double)number.Low), "rank");
    }

    /// <summary>Whether "up to" tells how far something moves: <c>hoisted the flag up to 12 metres</c>.</summary>
    private static bool IsRising(PieceList pieces, int start) => pieces.Is(start, "up") && pieces.WordAt(start) is { Relation: "advmod" or "compound:prt", Head: >= 0 } up
        && pieces.Sentence.Words[up.Head] is { Upos: PartOfSpeech.Verb } verb && WordNet.Default.SenseClasses(verb.Lemma, PartOfSpeech.Verb, 1).Contains(SenseClass.VerbMotion);

    private static bool IsPreposition(PieceList pieces, int index) => pieces.WordAt(index) is { Relation: "case" } word && word.Lemma is "about" or "around" or "over" or "under" or "above" or "below" or "within" or "beyond"
        && word.Head >= 0 && pieces.Sentence.Words[word.Head].Upos is not PartOfSpeech.Num && word.Head > word.Index && word.Lemma is "about" && pieces.IsLetters(index + 1);

    private static bool[] Taken(PieceList pieces, IReadOnlyList<TimeExpression> times)
    {
        bool[] taken = new bool[pieces.Count + 1];
        foreach (TimeExpression time in times)
        {
            taken.AsSpan(time.Start, Math.Min(time.End, pieces.Count) - time.Start).Fill(true);
        }

        return taken;
    }

    private static bool IsTaken(bool[] taken, QuantityExpression expression)
    {
        for (int i = expression.NumberStart; i < Math.Min(expression.NumberEnd, taken.Length); i++)
        {
            if (taken[i])
            {
                return true;
            }
        }

        return false;
    }
}
