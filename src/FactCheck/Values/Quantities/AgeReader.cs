using System.Collections.Frozen;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Numbers;
using FactCheck.Values.Roles;

namespace FactCheck.Values.Quantities;

/// <summary>Reads ages: <c>aged 43</c>, <c>a 43-year-old</c>, <c>43 years old</c>, <c>Smith, 43,</c>, <c>Smith (43)</c>, <c>died at 79</c>, <c>in his forties</c>, <c>a woman of 61</c>.</summary>
internal static class AgeReader
{
    private const decimal OldestPerson = 125;

    private static readonly FrozenSet<string> PersonNouns = LexiconFile.ReadLines("Values.Quantities.person-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    public static QuantityExpression? Read(PieceList pieces, int start) =>
        ReadYearsOld(pieces, start) ?? ReadAged(pieces, start) ?? ReadAfterName(pieces, start) ?? ReadOfOrAt(pieces, start) ?? ReadDecadeOfLife(pieces, start);

    private static QuantityExpression? ReadYearsOld(PieceList pieces, int start)
    {
        int index = BoundWords.ReadBefore(pieces, pieces.Is(start, "between") ? start + 1 : start, out Bound bound);
        if (NumberReader.ReadCardinal(pieces, index) is not { } number)
        {
            return null;
        }

        NumberReading low = number;
        bool isRange = (pieces.Is(number.End, "to") || (pieces.Is(start, "between") && pieces.Is(number.End, "and")) || pieces.IsDash(number.End)) && NumberReader.ReadCardinal(pieces, number.End + 1) is { } last && last.Low > number.Low;
        number = isRange ? NumberReader.ReadCardinal(pieces, number.End + 1)! : number;
        int end = pieces.IsDash(number.End) || pieces[number.End].Lower is "a" or "an" ? number.End + 1 : number.End;
        string unit = pieces[end].Lower;
        if (unit is not ("year" or "years" or "yr" or "month" or "months" or "week" or "weeks" or "day" or "days" or "century" or "centuries" or "decade" or "decades"))
        {
            return null;
        }

        int old = pieces.IsDash(end + 1) ? end + 2 : end + 1;
        bool isOld = pieces[old].Lower is "old" or "olds" || pieces.Match(end + 1, ["of", "age"]) > 0;
        if (!isOld)
        {
            return null;
        }

        double years = unit[0] switch { 'y' => 1, 'c' => 100, 'm' => 1.0 / 12, 'w' => 7 / 365.25, _ => unit.StartsWith("dec", StringComparison.Ordinal) ? 10 : 1 / 365.25 };
        int after = pieces.Match(end + 1, ["of", "age"]) is > 0 and int ofAge ? ofAge : old + 1;
        Amount amount = isRange ? new Amount((double)low.Low, (double)number.Low, Bound.Between, 1) : AmountOf(number, bound);
        return Of(start, after, number, bound) with { Amount = amount.Scale(years) };
    }

    private static QuantityExpression? ReadAged(PieceList pieces, int start)
    {
        int index = pieces.Match(start, ["at", "the", "age", "of"]);
        index = index > 0 ? index : pieces.Match(start, ["the", "age", "of"]);
        index = index > 0 ? index : pieces.Match(start, ["at", "age"]);
        index = index > 0 ? index : pieces[start].Lower is "aged" or "age" or "ages" ? start + 1 : -1;
        if (index < 0)
        {
            return null;
        }

        int numberStart = BoundWords.ReadBefore(pieces, pieces.Is(index, "between") ? index + 1 : index, out Bound bound);
        if (NumberReader.ReadCardinal(pieces, numberStart) is not { Low: <= OldestPerson } number)
        {
            return null;
        }

        int joint = number.End;
        bool isRange = pieces[joint].Lower is "to" or "and" || pieces.IsDash(joint);
        if (isRange && NumberReader.ReadCardinal(pieces, joint + 1) is { Low: <= OldestPerson } high && high.Low > number.Low)
        {
            return Of(start, high.End, number, Bound.Between) with { Amount = new Amount((double)number.Low, (double)high.Low, Bound.Between, 1) };
        }

        int end = BoundWords.ReadAfter(pieces, number.End, out Bound after);
        return Of(start, end, number, after == Bound.Exact ? bound : after) with { IsAfterName = pieces[start].Lower is "aged" or "age" };
    }

    /// <summary><c>, 43,</c> and <c>(43)</c> after a name or a noun for a person.</summary>
    private static QuantityExpression? ReadAfterName(PieceList pieces, int start)
    {
        string before = pieces[start - 1].Lower;
        if (!pieces.IsDigits(start) || before is not ("," or "(") || NumberReader.ReadCardinal(pieces, start) is not { Form: NumberForm.Digits, Scale: 1, Low: >= 1 and <= OldestPerson } number
            || number.End != start + 1 || pieces.WordAt(start - 2) is not { } owner)
        {
            return null;
        }

        string after = pieces[number.End].Lower;
        bool isClosed = before == "(" ? after == ")" : after is "," or "." or ";" or "" or "-" or "–" or "—" or ")" or "who" or "from" or "of" or "and" or "has" or "was" or "is" or "said" or "had";
        bool isPerson = owner.Upos == PartOfSpeech.Propn || owner.Upos == PartOfSpeech.Noun && owner.Xpos == "NN" && after is "," or ".";
        bool isNamedPlace = pieces.Sentence.Entities.Any(entity => entity.Contains(owner.Index) && entity.Kind is EntityKind.Location or EntityKind.Event);
        bool isDate = Times.TimeWords.TryReadMonth(pieces, start - 2, out _, out _);
        return isClosed && isPerson && !isNamedPlace && !isDate && !IsNumbered(pieces, start) ? Of(start, number.End, number, Bound.Exact) with { IsAfterName = true } : null;
    }

    /// <summary>Whether the number belongs to a row of numbers or names a rank: <c>Week 9, 10, 11</c>.</summary>
    private static bool IsNumbered(PieceList pieces, int start) =>
        pieces.IsDigits(start - 2) || (pieces.Is(start + 1, ",") && pieces.IsDigits(start + 2)) || (pieces.Is(start + 1, ".") && pieces.IsAttached(start + 2) && pieces.IsDigits(start + 2));

    /// <summary><c>a woman of 61</c>, <c>died at 79</c>.</summary>
    private static QuantityExpression? ReadOfOrAt(PieceList pieces, int start)
    {
        string before = pieces[start - 1].Lower;
        if (before is not ("of" or "at") || NumberReader.ReadCardinal(pieces, start) is not { Form: NumberForm.Digits or NumberForm.Words, Scale: 1, Low: >= 10 and <= 115 } number
            || !decimal.IsInteger(number.Low) || pieces.WordAt(start - 2) is not { } owner || pieces.IsLetters(number.End) && pieces.WordAt(number.End)?.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj)
        {
            return null;
        }

        bool isClosed = pieces[number.End].Lower is "," or "." or ";" or "" or "and" or "in" or "after" or "on" or "who" or "was" || pieces.WordAt(number.End)?.Upos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        bool isPerson = before == "of" && PersonNouns.Contains(owner.Lemma) && owner.Xpos == "NN" && !Offices.IsParent(owner.Lemma);
        bool isDeath = before == "at" && owner.Lemma is "die" or "dead" or "death" or "retire" or "marry";
        return isClosed && (isPerson || isDeath) ? Of(start, number.End, number, Bound.Exact) with { IsAfterName = isPerson } : null;
    }

    /// <summary><c>in his 40s</c>, <c>in her late thirties</c>.</summary>
    private static QuantityExpression? ReadDecadeOfLife(PieceList pieces, int start)
    {
        if (pieces[start].Lower is not ("his" or "her" or "their") || !pieces.Is(start - 1, "in"))
        {
            return null;
        }

        int index = start + 1;
        string part = pieces[index].Lower;
        index = part is "early" or "mid" or "late" ? index + 1 : index;
        index = pieces.IsDash(index) ? index + 1 : index;
        int end = index + 1;
        decimal decade;
        if (pieces[index] is { Kind: PieceKind.Digits, Text: { Length: 2 } digits } && digits[1] == '0' && pieces.Is(end, "s"))
        {
            (decade, end) = (decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture), end + 1);
        }
        else if (!(pieces[index].Lower.EndsWith("ies", StringComparison.Ordinal) && NumberWords.TryGet(pieces[index].Lower[..^3] + "y", "ten", out decade)))
        {
            return null;
        }

        (double low, double high) = part switch { "early" => (0, 4), "mid" => (3, 7), "late" => (6, 9), _ => (0.0, 9.0) };
        return new QuantityExpression(start, end, index, end, QuantityKind.Age, new Amount((double)decade + low, (double)decade + high, Bound.Vague, 1), "year");
    }

    private static QuantityExpression Of(int start, int end, NumberReading number, Bound bound) =>
        new(start, end, number.Start, number.End, QuantityKind.Age, AmountOf(number, bound), "year") { StatedUnit = "year" };

    private static Amount AmountOf(NumberReading number, Bound bound) => Amount.Of((double)number.Low, bound, (double)number.Step, number.IsRound);
}
