using System.Globalization;

namespace FactCheck.Values.Numbers;

/// <summary>A number as stated: a figure or an interval, how it is limited, and how finely it is given.</summary>
/// <param name="Minimum">The least that is stated; for an upper bound 0 (−∞ below a negative figure).</param>
/// <param name="Maximum">The most that is stated; +∞ for a lower bound.</param>
/// <param name="Bound">How the words around the figure limit it.</param>
/// <param name="Step">The worth of the last digit given: 100,000 for <c>3.6 million</c>, 100 for <c>200</c>, 1 for <c>198</c>.</param>
/// <param name="IsRound">Whether zeros end the figure, so that nobody can tell how many of its digits count: <c>200</c>, <c>32,000</c>.</param>
public sealed record Amount(double Minimum, double Maximum, Bound Bound, double Step, bool IsRound = false)
{
    /// <summary>The figure itself; for an interval its middle.</summary>
    public double Figure => Bound switch
    {
        Bound.AtLeast or Bound.MoreThan => Minimum,
        Bound.AtMost or Bound.LessThan => Maximum,
        _ => Minimum == Maximum ? Minimum : (Minimum + Maximum) / 2,
    };

    /// <summary>Whether the words say that the figure is not meant exactly.</summary>
    public bool IsApproximate => Bound is Bound.About or Bound.Nearly or Bound.JustOver or Bound.Vague or Bound.MoreThan or Bound.LessThan;

    /// <summary>Whether it has no end on one side.</summary>
    public bool IsOpen => Bound is Bound.AtLeast or Bound.AtMost or Bound.MoreThan or Bound.LessThan;

    /// <summary>The amount of one figure.</summary>
    public static Amount Of(double figure, Bound bound = Bound.Exact, double step = 1, bool isRound = false) => bound switch
    {
        Bound.AtLeast or Bound.MoreThan => new Amount(figure, double.PositiveInfinity, bound, step, isRound),
        Bound.AtMost or Bound.LessThan => new Amount(figure < 0 ? double.NegativeInfinity : 0, figure, bound, step, isRound),
        _ => new Amount(figure, figure, bound, step, isRound),
    };

    /// <summary>The same amount in a unit that is <paramref name="factor"/> times smaller, shifted by <paramref name="offset"/>.</summary>
    public Amount Scale(double factor, double offset = 0) => new(
        Bound is Bound.AtMost or Bound.LessThan ? Minimum : Tidy((Minimum * factor) + offset),
        Tidy((Maximum * factor) + offset),
        Bound,
        Tidy(Step * factor),
        IsRound);

    /// <summary>How this amount stands to another of the same thing in the same unit.</summary>
    /// <param name="other">The other amount.</param>
    /// <param name="isConverted">Whether one of them was stated in another unit: then rounding counts on both sides.</param>
    public AmountRelation RelationTo(Amount other, bool isConverted = false) => AmountComparer.Compare(this, other, isConverted);

    /// <summary>The amount in short form: <c>12</c>, <c>≥4</c>, <c>~300</c>, <c>30–40</c>.</summary>
    public override string ToString() => Bound switch
    {
        Bound.About => "~" + Format(Minimum),
        Bound.Nearly => "≲" + Format(Minimum),
        Bound.JustOver => "≳" + Format(Minimum),
        Bound.AtLeast => "≥" + Format(Minimum),
        Bound.MoreThan => ">" + Format(Minimum),
        Bound.AtMost => "≤" + Format(Maximum),
        Bound.LessThan => "<" + Format(Maximum),
        Bound.Between or Bound.Vague => $"{Format(Minimum)}–{Format(Maximum)}",
        _ => Format(Minimum),
    };

    internal static string Format(double value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static double Tidy(double value)
    {
        if (!double.IsFinite(value) || value == 0)
        {
            return value;
        }

        double magnitude = Math.Floor(Math.Log10(Math.Abs(value)));
        int digits = 12 - (int)magnitude;
        return digits is >= 0 and <= 15 ? Math.Round(value, digits) : value;
    }
}
