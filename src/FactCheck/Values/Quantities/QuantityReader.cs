using FactCheck.Language;
using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>Reads the quantities of a sentence.</summary>
public static class QuantityReader
{
    /// <summary>The quantities of the sentence in order; lengths of time, dates, clock times and numbers in names are left out.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text, to which the sentence's offsets refer.</param>
    public static IReadOnlyList<QuantityValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        PieceList pieces = PieceList.Of(sentence, text);
        List<QuantityExpression> expressions = QuantityScanner.Scan(pieces, TimeScanner.Scan(pieces));
        List<QuantityValue> values = [];
        QuantityExpression? before = null;
        foreach (QuantityExpression expression in expressions)
        {
            values.Add(Build(pieces, expression, before));
            before = expression;
        }

        RemoveModelNumbers(values);
        values.AddRange(NoneReader.Read(sentence, values.ToArray()));
        values.Sort((left, right) => left.Span.CompareTo(right.Span));
        return values;
    }

    private static QuantityValue Build(PieceList pieces, QuantityExpression expression, QuantityExpression? before)
    {
        Sentence sentence = pieces.Sentence;
        WordRange words = pieces.Words(expression.Start, expression.End);
        CountedNoun noun = CountedNounReader.Find(pieces, expression);
        int head = TenseReader.HeadOf(sentence, words);
        int governed = noun.Word >= 0 && IsBelow(sentence, head, noun.Word) ? noun.Word : head;
        int predicate = CountedNounReader.PredicateOf(sentence, governed);
        return new QuantityValue(pieces.Span(expression.Start, expression.End), words, head)
        {
            Sort = expression.Sort,
            Amount = expression.Amount,
            Unit = expression.Unit,
            StatedUnit = expression.StatedUnit,
            Per = expression.Per,
            Parts = expression.Parts,
            IsImplied = expression.IsImplied,
            Noun = noun.Lemma,
            NounWord = noun.Word,
            Modifiers = CountedNounReader.ModifiersOf(sentence, noun.Word, words),
            Predicate = predicate,
            Scope = ScopeReader.ScopeOf(pieces, expression, noun),
            Change = ScopeReader.ChangeOf(pieces, expression, predicate),
            Period = RatePeriodReader.Read(pieces, expression),
            Outcome = expression.Sort == QuantityKind.Count ? OutcomeReader.Of(sentence, predicate, noun.Word) : string.Empty,
            IsDefinite = IsDefinite(pieces, expression),
            IsRestatement = before is not null && IsRestatement(pieces, before, expression),
        };
    }

    /// <summary>Removes the second figure at one noun, which is part of its name: <c>four 737 Max jets</c>.</summary>
    private static void RemoveModelNumbers(List<QuantityValue> values)
    {
        HashSet<int> counted = [];
        values.RemoveAll(value => value is { Sort: QuantityKind.Count, NounWord: >= 0, Scope: QuantityScope.None } && !counted.Add(value.NounWord)
            && value.Bound == Bound.Exact && value.Amount.Figure is >= 10 and < 10000);
    }

    private static bool IsBelow(Sentence sentence, int word, int ancestor)
    {
        int current = word;
        for (int i = 0; i < 6 && current >= 0; i++)
        {
            if (current == ancestor)
            {
                return true;
            }

            current = sentence.Words[current].Head;
        }

        return false;
    }

    private static bool IsDefinite(PieceList pieces, QuantityExpression expression) =>
        pieces[expression.Start - 1].Lower is "the" or "these" or "those" or "its" or "their" or "his" or "her" or "our" or "all" or "s";

    /// <summary><c>10 kilometres (six miles)</c>, <c>50 million won, or about $37,600</c>.</summary>
    private static bool IsRestatement(PieceList pieces, QuantityExpression before, QuantityExpression expression)
    {
        bool isOtherUnit = before.Sort == expression.Sort && before.Sort is QuantityKind.Money or QuantityKind.Measure && before.StatedUnit != expression.StatedUnit
            && (before.Sort == QuantityKind.Money || before.Unit == expression.Unit);
        if (!isOtherUnit || expression.Start - before.End is < 1 or > 6)
        {
            return false;
        }

        for (int i = before.End; i < expression.Start; i++)
        {
            if (pieces[i].Lower is "(" or "or" or "equivalent" or "/" || (pieces[i].Lower is "," && i == expression.Start - 1))
            {
                return true;
            }
        }

        return false;
    }
}
