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

    /// <summary>Whether the figures are the same and their limits are not.</summary>
    public static bool Is(QuantityValue a, QuantityValue b) =>
        a.RelationTo(b) == AmountRelation.SameFigure && (a.Amount.IsOpen || b.Amount.IsOpen) && a.Amount.Figure > FewestCounted && Direction(a.Bound) != Direction(b.Bound);

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
