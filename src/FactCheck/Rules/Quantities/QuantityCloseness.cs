using System.Globalization;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>How near two quantities are in size and in what they are quantities of.</summary>
internal static class QuantityCloseness
{
    /// <summary>Ratio of the smaller to the larger middle, 0 to 1; 1 for a slip of the pen, two figures of three and more digits that are the same but for their order.</summary>
    public static double Of(QuantityValue a, QuantityValue b)
    {
        if (IsTransposed(a.Amount.Figure, b.Amount.Figure))
        {
            return 1;
        }

        double left = Math.Abs(Middle(a)), right = Math.Abs(Middle(b)), larger = Math.Max(left, right);
        return larger <= 0 ? 1 : Math.Min(left, right) / larger;
    }

    /// <summary>Higher for figures with the same noun, modifiers, change and rate; lower for implied or vague numbers.</summary>
    public static double Certain(QuantityValue a, QuantityValue b)
    {
        double certain = 0.5;
        certain += a.Noun is not null && a.Noun == b.Noun ? 0.2 : 0;
        certain += a.Unit != "count" && a.Unit == b.Unit ? 0.1 : 0;
        certain += a.Change == b.Change ? 0 : -0.1;
        certain += a.Scope == b.Scope ? 0 : -0.1;
        certain += a.Modifiers.Any(m => b.Modifiers.Contains(m)) ? 0.1 : 0;
        certain -= a.IsImplied || b.IsImplied ? 0.3 : 0;
        certain -= a.IsVague || b.IsVague ? 0.2 : 0;
        return Math.Clamp(certain, 0, 1);
    }

    private static bool IsTransposed(double left, double right)
    {
        string a = Digits(left), b = Digits(right);
        return a.Length == b.Length && a.Length >= 3 && a != b && string.Concat(a.Order()) == string.Concat(b.Order());
    }

    private static string Digits(double figure) => figure.ToString("R", CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).TrimEnd('0');

    private static double Middle(QuantityValue value) =>
        double.IsInfinity(value.Maximum) ? value.Minimum : double.IsInfinity(value.Minimum) ? value.Maximum : (value.Minimum + value.Maximum) / 2;
}
