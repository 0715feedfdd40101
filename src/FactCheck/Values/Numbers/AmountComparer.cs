namespace FactCheck.Values.Numbers;

/// <summary>Arithmetic of stated figures: what counts as a rounding, and what a bound allows.</summary>
internal static class AmountComparer
{
    private const double StepsOfDigit = 10;
    private const double SmallStep = 0.06;
    private const double SameFigure = 1e-6;
    private const double RoundFigureAllowance = 0.015;
    private const double ConversionAllowance = 0.04;
    private const double AboutAllowance = 0.08;
    private const double AboutAllowanceLimit = 0.1;
    private const double FineFigure = 100;
    private const double FineAboutAllowance = 0.01;
    private const double NearlyAllowance = 0.1;
    private const double JustOverAllowance = 0.03;
    private const double MoreThanAllowance = 0.1;

    public static AmountRelation Compare(Amount left, Amount right, bool isConverted)
    {
        bool isSame = left.Bound != Bound.Vague && right.Bound != Bound.Vague && AreSame(left.Figure, right.Figure);
        if (left.Bound == right.Bound && AreSame(left.Minimum, right.Minimum) && AreSame(left.Maximum, right.Maximum))
        {
            return AmountRelation.Same;
        }

        int leftDirection = Direction(left);
        int rightDirection = Direction(right);
        if (leftDirection * rightDirection < 0)
        {
            Amount lower = leftDirection > 0 ? left : right;
            Amount upper = leftDirection > 0 ? right : left;
            return isSame ? AmountRelation.OppositeBounds : lower.Figure < upper.Figure ? AmountRelation.WithinBound : AmountRelation.Different;
        }

        if (leftDirection * rightDirection > 0)
        {
            return isSame ? AmountRelation.SameFigure
                : IsRounding(left, right, isConverted) ? AmountRelation.Rounded
                : AmountRelation.DifferentBounds;
        }

        return isSame && left.Bound != Bound.Between && right.Bound != Bound.Between
            ? AmountRelation.SameFigure
            : CompareIntervals(left, right, isConverted);
    }

    private static AmountRelation CompareIntervals(Amount left, Amount right, bool isConverted)
    {
        bool leftIsFigure = left.Bound is Bound.Exact or Bound.About;
        bool rightIsFigure = right.Bound is Bound.Exact or Bound.About;
        if (leftIsFigure && rightIsFigure)
        {
            return IsRounding(left, right, isConverted) ? AmountRelation.Rounded : AmountRelation.Different;
        }

        (double leftMinimum, double leftMaximum) = Extent(left, isConverted);
        (double rightMinimum, double rightMaximum) = Extent(right, isConverted);
        double slack = SameFigure * Math.Max(Math.Abs(left.Figure), Math.Abs(right.Figure));
        if (leftMinimum > rightMaximum + slack || rightMinimum > leftMaximum + slack)
        {
            return AmountRelation.Different;
        }

        return left.Bound == Bound.Vague || right.Bound == Bound.Vague ? AmountRelation.Covered
            : left.IsOpen || right.IsOpen || left.Bound == Bound.Between || right.Bound == Bound.Between ? AmountRelation.WithinBound
            : AmountRelation.Rounded;
    }

    /// <summary>Whether one figure may be a rounding of the other; a difference of exactly half a step is one only where the finer figure ends in five and the step is small: <c>2.25</c>, <c>2.3</c>, not <c>4.5</c>, <c>5</c>.</summary>
    private static bool IsRounding(Amount left, Amount right, bool isConverted) =>
        Math.Abs(left.Figure - right.Figure) < Math.Max(Allowance(left, isConverted), Allowance(right, isConverted)) * (1 - SameFigure)
        || IsHalfUp(left, right) || IsHalfUp(right, left)
        || (isConverted && Math.Abs(left.Figure - right.Figure) < Allowance(left, true) + Allowance(right, true));

    private static bool IsHalfUp(Amount fine, Amount coarse) =>
        fine.Bound is Bound.Exact or Bound.About && coarse.Bound is Bound.Exact or Bound.About
        && fine.Step > 0 && Math.Abs((coarse.Step / fine.Step) - StepsOfDigit) < SameFigure * StepsOfDigit && coarse.Step <= SmallStep * Math.Abs(coarse.Figure)
        && Math.Abs(coarse.Figure - fine.Figure - (coarse.Step / 2)) < SameFigure * Math.Abs(coarse.Figure);

    private static (double Minimum, double Maximum) Extent(Amount amount, bool isConverted)
    {
        double figure = amount.Figure;
        double size = Math.Abs(figure);
        double half = isConverted ? Allowance(amount, true) : 0;
        return amount.Bound switch
        {
            Bound.Nearly => (figure - (NearlyAllowance * size) - half, figure + half),
            Bound.JustOver => (figure - half, figure + Math.Max(amount.Step / 2, JustOverAllowance * size) + half),
            Bound.MoreThan => (figure - half, figure + Math.Max(amount.Step, MoreThanAllowance * size) + half),
            Bound.LessThan or Bound.AtMost => (amount.Minimum, amount.Maximum + half),
            Bound.AtLeast => (amount.Minimum - half, amount.Maximum),
            Bound.Between or Bound.Vague => (amount.Minimum - half, amount.Maximum + half),
            _ => (figure - Allowance(amount, isConverted), figure + Allowance(amount, isConverted)),
        };
    }

    /// <summary>By how much the true figure may differ from the one that is written.</summary>
    private static double Allowance(Amount amount, bool isConverted)
    {
        double size = Math.Abs(amount.Figure);
        double half = amount.Step / 2;
        bool isFine = amount.Step > 0 && size / amount.Step >= FineFigure;
        if (amount.Bound is Bound.About && isFine)
        {
            return Math.Max(half, FineAboutAllowance * size);
        }

        if (amount.Bound is Bound.About)
        {
            return Math.Clamp(half, AboutAllowance * size, AboutAllowanceLimit * size);
        }

        double limit = (isConverted ? ConversionAllowance : RoundFigureAllowance) * size;
        return amount.IsRound ? Math.Min(half, limit) : half;
    }

    private static int Direction(Amount amount) => amount.Bound switch
    {
        Bound.AtLeast or Bound.MoreThan => 1,
        Bound.AtMost or Bound.LessThan => -1,
        _ => 0,
    };

    private static bool AreSame(double left, double right) =>
        left.Equals(right) || Math.Abs(left - right) <= SameFigure * Math.Max(Math.Abs(left), Math.Abs(right));
}
