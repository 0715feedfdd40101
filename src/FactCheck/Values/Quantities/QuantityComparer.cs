using FactCheck.Values.Numbers;
using FactCheck.Values.Times;

namespace FactCheck.Values.Quantities;

/// <summary>Compares quantities of one sort and unit; nothing is compared across.</summary>
internal static class QuantityComparer
{
    private const double SecondsOfYear = 31557600;

    public static (ValueComparison Comparison, AmountRelation? Relation) Compare(QuantityValue left, QuantityValue right)
    {
        if (left.Sort != right.Sort)
        {
            return (CompareAcross(left, right), null);
        }

        if (left.Sort == QuantityKind.Score)
        {
            return (CompareScores(left.Parts, right.Parts), null);
        }

        if (left.Sort is QuantityKind.Money && left.Unit != right.Unit)
        {
            return (ValueComparison.Unknown, null);
        }

        if (left.Unit != right.Unit || (left.Scope == QuantityScope.Except) != (right.Scope == QuantityScope.Except) || IsLevelAgainstDifference(left, right) || IsOtherPeriod(left, right) || IsOtherOutcome(left, right))
        {
            return (ValueComparison.Incomparable, null);
        }

        Amount leftAmount = left.Amount;
        Amount rightAmount = right.Amount;
        bool isConverted = left.StatedUnit.Length > 0 && right.StatedUnit.Length > 0 && left.Sort == QuantityKind.Measure && UnitTable.AreOfDifferentSize(left.StatedUnit, right.StatedUnit);
        if (left.Per != right.Per)
        {
            if (!TryPerYear(left, out leftAmount) || !TryPerYear(right, out rightAmount))
            {
                return (left.Per.Length == 0 || right.Per.Length == 0 ? ValueComparison.Unknown : ValueComparison.Incomparable, null);
            }

            isConverted = true;
        }

        AmountRelation relation = leftAmount.RelationTo(rightAmount, isConverted);
        return (TimeComparer.FromAmount(relation), relation);
    }

    /// <summary>Percent for percentage points of the same figure is a mix-up; other figures may both be true.</summary>
    private static ValueComparison CompareAcross(QuantityValue left, QuantityValue right)
    {
        if ((left.Sort, right.Sort) is (QuantityKind.Money, QuantityKind.Count) or (QuantityKind.Count, QuantityKind.Money) && (left.Sort == QuantityKind.Count ? left : right) is { Noun: null, Scope: QuantityScope.None })
        {
            return ValueComparison.Unknown;
        }

        bool isMixed = (left.Sort, right.Sort) is (QuantityKind.Share, QuantityKind.Point) or (QuantityKind.Point, QuantityKind.Share);
        return isMixed && left.Amount.Figure.Equals(right.Amount.Figure) ? ValueComparison.Conflict : ValueComparison.Incomparable;
    }

    private static bool IsLevelAgainstDifference(QuantityValue left, QuantityValue right) =>
        left.Change != right.Change && (left.Change == QuantityChange.By || right.Change == QuantityChange.By) && left.Change != QuantityChange.None && right.Change != QuantityChange.None;

    /// <summary>What rose 3 % on the month may have risen 38 % in a year.</summary>
    private static bool IsOtherPeriod(QuantityValue left, QuantityValue right) => left.Period != TimeUnit.None && right.Period != TimeUnit.None && left.Period != right.Period;

    /// <summary>The dead are not the hurt.</summary>
    private static bool IsOtherOutcome(QuantityValue left, QuantityValue right) => left.Outcome.Length > 0 && right.Outcome.Length > 0 && left.Outcome != right.Outcome;

    private static ValueComparison CompareScores(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        if (left.Count != right.Count)
        {
            return ValueComparison.Unknown;
        }

        return left.SequenceEqual(right) ? ValueComparison.Equal
            : left.Count == 2 && left.Reverse().SequenceEqual(right) ? ValueComparison.Compatible
            : ValueComparison.Conflict;
    }

    private static bool TryPerYear(QuantityValue quantity, out Amount amount)
    {
        amount = quantity.Amount;
        if (!TimeWords.TryGetUnit(quantity.Per, out _, out double seconds))
        {
            return false;
        }

        amount = amount.Scale(SecondsOfYear / seconds);
        return true;
    }
}
