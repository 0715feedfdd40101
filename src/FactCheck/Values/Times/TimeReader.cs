using FactCheck.Language;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Times;

/// <summary>Reads the times of a sentence.</summary>
public static class TimeReader
{
    /// <summary>The times of the sentence in order.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text, to which the sentence's offsets refer.</param>
    /// <param name="reference">The report's own dates.</param>
    public static IReadOnlyList<TimeValue> Read(Sentence sentence, string text, TimeReference reference)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reference);
        PieceList pieces = PieceList.Of(sentence, text);
        return Read(pieces, TimeScanner.Scan(pieces), reference);
    }

    internal static List<TimeValue> Read(PieceList pieces, IReadOnlyList<TimeExpression> expressions, TimeReference reference)
    {
        TimePlacer placer = new(reference);
        List<TimeValue> values = [];
        foreach (TimeExpression expression in expressions)
        {
            WordRange words = pieces.Words(expression.Start, expression.End);
            int head = TenseReader.HeadOf(pieces.Sentence, words);
            int predicate = TenseReader.PredicateOf(pieces.Sentence, head);
            TimeValue empty = new(pieces.Span(expression.Start, expression.End), words, head)
            {
                Predicate = predicate,
                ClockWords = expression.ClockPart is { } part ? pieces.Words(part.Start, part.End) : words,
                Edge = predicate < 0 ? TimeEdge.None : TimeWords.EdgeOf(pieces.Sentence.Words[predicate].Lemma),
            };
            bool isSetFor = pieces.Is(expression.Start - 1, "for") && expression.Date is { HasDay: true } && pieces[expression.End].Lower is not ("'" or "’");
            values.Add(placer.Place(empty, expression, isSetFor ? GoverningTense.Future : TenseReader.TenseOf(pieces.Sentence, predicate)));
        }

        return values;
    }
}
