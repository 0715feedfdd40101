using System.Globalization;
using FactCheck.Values.Numbers;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>One figure that the reports limit in two ways: <c>up to 58</c> and <c>58</c>, <c>at least 20</c> and <c>20</c>. Both can be true, and an editor wants to know which the source said.</summary>
internal static class OtherBound
{
    /// <summary>Closeness of such a pair: beside that of one digit and of a slip of the pen.</summary>
    public const double Closeness = 0.99;

    // below what any other comparison of quantities is held for, so that the fitted test knows them
    private const double OpenAbove = 0.02;
    private const double OpenBelow = 0.05;
    private const double Bounds = 0.08;
    private const double FewestCounted = 2;
    private const double LeastRounded = 1000;
    private const int FewestDigits = 2;
    private const double Far = 2;

    /// <summary>Whether the figures are the same and their limits are not.</summary>
    public static bool Is(QuantityValue a, QuantityValue b) =>
        a.RelationTo(b) == AmountRelation.SameFigure && (a.Amount.IsOpen || b.Amount.IsOpen) && a.Amount.Figure > FewestCounted && Direction(a.Bound) != Direction(b.Bound);

    /// <summary>Whether <c>more than 4.4 million</c> only says of a rounded figure that it was rounded.</summary>
    public static bool Agree(QuantityValue a, QuantityValue b) => IsRounding(a, b) || IsRounding(b, a);

    // 4.4 million and $5.7 billion have been cut to two digits, 200 and 800,000 may have been counted
    private static bool IsRounding(QuantityValue limited, QuantityValue plain)
    {
        if (limited.Bound is not (Bound.MoreThan or Bound.LessThan) || plain.Amount.IsOpen || limited.Amount.Figure < LeastRounded)
        {
            return false;
        }

        string digits = limited.Amount.Figure.ToString("0.######", CultureInfo.InvariantCulture);
        int significant = digits.TrimEnd('0').Length;
        return significant >= FewestDigits && significant < digits.Length && !digits.Contains('.', StringComparison.Ordinal);
    }

    /// <summary>Whether the count of the second lies within the limit of the first, but nowhere near it: that thousands fled does not confirm that at least 20 were hurt.</summary>
    public static bool AreFar(QuantityValue limited, QuantityValue other) =>
        limited.Unit == "count" && other.Unit == "count"
        && ((Direction(limited.Bound) > 0 && other.Amount.Minimum > Far * limited.Amount.Figure) || (Direction(limited.Bound) < 0 && Far * other.Amount.Maximum < limited.Amount.Figure));

    /// <summary>What the rule holds its own reading for.</summary>
    public static double Certain(QuantityValue a, QuantityValue b) =>
        a.Amount.IsOpen && b.Amount.IsOpen ? Bounds : Direction(a.Bound) + Direction(b.Bound) > 0 ? OpenAbove : OpenBelow;

    private static int Direction(Bound bound) => bound switch
    {
        Bound.AtLeast or Bound.MoreThan => 1,
        Bound.AtMost or Bound.LessThan => -1,
        _ => 0,
    };
}
