using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>Reads over which period a rate or a change is measured: <c>38 % in the year to February</c>, <c>2.9 % on the month</c>, <c>an annual rate of 3 %</c>.</summary>
internal static class RatePeriodReader
{
    private const int Reach = 7;

    /// <summary>The unit of the period; <see cref="TimeUnit.None"/> where it is not told.</summary>
    public static TimeUnit Read(PieceList pieces, QuantityExpression expression)
    {
        if (expression.Sort is not (QuantityKind.Share or QuantityKind.Point))
        {
            return TimeUnit.None;
        }

        for (int i = expression.End; i < Math.Min(pieces.Count, expression.End + Reach) && !IsStop(pieces, i); i++)
        {
            if (ReadAfter(pieces, i) is var unit && unit != TimeUnit.None)
            {
                return unit;
            }
        }

        for (int i = expression.Start - 1; i >= Math.Max(0, expression.Start - Reach) && !IsStop(pieces, i); i--)
        {
            if (Adjective(pieces[i].Lower) is var unit && unit != TimeUnit.None)
            {
                return unit;
            }
        }

        return TimeUnit.None;
    }

    private static bool IsStop(PieceList pieces, int index) => pieces[index].Lower is ";" or "." or "," or "and" or "but" or "%" or "percent" || pieces.IsDigits(index);

    private static TimeUnit ReadAfter(PieceList pieces, int index)
    {
        string word = pieces[index].Lower;
        TimeUnit adjective = Adjective(word);
        if (adjective != TimeUnit.None)
        {
            return adjective;
        }

        bool hasArticle = pieces[index + 1].Lower is "the" or "a" or "an";
        int noun = hasArticle ? index + 2 : index + 1;
        noun = pieces[noun].Lower is "previous" or "same" or "past" or "whole" or "full" ? noun + 1 : noun;
        TimeUnit unit = UnitOf(pieces, noun);
        string after = pieces[noun + 1].Lower;
        return word switch
        {
            "in" or "over" when hasArticle && after is "to" or "through" or "ending" or "ended" => unit,
            "on" when hasArticle && unit >= TimeUnit.Week => unit,
            "from" or "than" or "with" when hasArticle && (after is "earlier" or "ago" or "before" || pieces[noun - 1].Lower is "previous") => unit,
            "on" or "over" when !hasArticle && UnitOf(pieces, index - 1) == unit && unit >= TimeUnit.Week => unit,
            "-" when pieces[index + 1].Lower is "on" or "over" => UnitOf(pieces, index - 1),
            _ => TimeUnit.None,
        };
    }

    private static TimeUnit Adjective(string word) => word switch
    {
        "annual" or "annually" or "yearly" or "annualised" or "annualized" or "yoy" => TimeUnit.Year,
        "quarterly" => TimeUnit.Quarter,
        "monthly" => TimeUnit.Month,
        "weekly" => TimeUnit.Week,
        _ => TimeUnit.None,
    };

    private static TimeUnit UnitOf(PieceList pieces, int index) =>
        pieces[index].Lower == "quarter" ? TimeUnit.Quarter : TimeWords.TryGetUnit(pieces[index].Lower, out TimeUnit unit, out _) ? unit : TimeUnit.None;
}
