using FactCheck.Language;
using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>Reads how a quantity stands to a larger one, and whether it is a level or a difference.</summary>
internal static class ScopeReader
{
    public static QuantityScope ScopeOf(PieceList pieces, QuantityExpression expression, CountedNoun noun)
    {
        if (expression.IsExcept)
        {
            return QuantityScope.Except;
        }

        if (expression.IsAdditional || IsAdditional(pieces, expression, noun))
        {
            return QuantityScope.Additional;
        }

        if (noun.IsPart && expression.Sort != QuantityKind.Share)
        {
            return QuantityScope.Part;
        }

        int end = expression.End;
        if (expression.IsTotal || pieces.Match(end, ["in", "all"]) > 0 || pieces.Match(end, ["in", "total"]) > 0 || pieces[expression.Start - 1].Lower is "total")
        {
            return QuantityScope.Total;
        }

        for (int i = end; i < end + 6; i++)
        {
            if (pieces.Match(i, ["so", "far"]) > 0 || pieces.Match(i, ["to", "date"]) > 0)
            {
                return QuantityScope.SoFar;
            }
        }

        return QuantityScope.None;
    }

    public static QuantityChange ChangeOf(PieceList pieces, QuantityExpression expression, int predicate)
    {
        if (expression.Sort is QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Score)
        {
            return QuantityChange.None;
        }

        bool isChangeVerb = predicate >= 0 && Trends.IsTrend(pieces.Sentence.Words[predicate]);
        string before = pieces[expression.Start - 1].Lower;
        bool isComparison = pieces[expression.End].Lower is "more" or "less" or "fewer" or "higher" or "lower" && (expression.Sort is not QuantityKind.Count || pieces.Is(expression.End + 1, "than"));
        bool isFormer = before is "against" or "versus" || pieces.Match(expression.Start - 2, ["compared", "with"]) > 0 || pieces.Match(expression.Start - 2, ["compared", "to"]) > 0
            || pieces.Match(expression.Start - 2, ["up", "from"]) > 0 || pieces.Match(expression.Start - 2, ["down", "from"]) > 0;
        if (isFormer && expression.Sort is not QuantityKind.Count)
        {
            return QuantityChange.From;
        }

        bool isUp = before is "up" or "down" && pieces.WordAt(expression.Start - 1)?.Relation is not "compound:prt";
        if (isUp || isComparison)
        {
            return QuantityChange.By;
        }

        if (!isChangeVerb && !(before is "by" or "to" or "from" && pieces.WordAt(expression.Start - 2) is { } trend && Trends.IsTrend(trend)))
        {
            return QuantityChange.None;
        }

        return before switch
        {
            "by" => QuantityChange.By,
            "to" => QuantityChange.To,
            "from" => QuantityChange.From,
            "at" => QuantityChange.None,
            _ => IsObjectOrAdverbial(pieces, expression) && expression.Sort is QuantityKind.Share or QuantityKind.Point or QuantityKind.Factor ? QuantityChange.By : QuantityChange.None,
        };
    }

    private static bool IsObjectOrAdverbial(PieceList pieces, QuantityExpression expression)
    {
        Word? word = pieces.WordAt(expression.End - 1);
        return word is not null && pieces[expression.Start - 1].Lower is not ("of" or "in" or "with" or "than")
            && !pieces.Sentence.Words[Times.TenseReader.HeadOf(pieces.Sentence, pieces.Words(expression.Start, expression.End))].Relation.StartsWith("nsubj", StringComparison.Ordinal);
    }

    private static bool IsAdditional(PieceList pieces, QuantityExpression expression, CountedNoun noun)
    {
        string after = pieces[expression.NumberEnd].Lower;
        if (expression.Sort is not QuantityKind.Count)
        {
            return false;
        }

        return after is "more" or "others" or "other" or "further" or "additional" && !pieces.Is(expression.NumberEnd + 1, "than") || noun.Lemma is "other" && noun.Word >= 0
            || pieces[expression.Start - 1].Lower is "further" or "additional" or "other";
    }
}
