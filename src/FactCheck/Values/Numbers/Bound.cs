namespace FactCheck.Values.Numbers;

/// <summary>How the words around a figure limit it.</summary>
public enum Bound
{
    /// <summary>The figure itself: <c>12</c>, <c>exactly 12</c>.</summary>
    Exact,

    /// <summary>Near it on either side: <c>about 300</c>, <c>some 300</c>, <c>300 or so</c>.</summary>
    About,

    /// <summary>Up to it, but close: <c>nearly 200</c>, <c>almost 200</c>.</summary>
    Nearly,

    /// <summary>Above it, but close: <c>just over 38 %</c>.</summary>
    JustOver,

    /// <summary>It or any more: <c>at least four</c>.</summary>
    AtLeast,

    /// <summary>Above it; in news usage by less than the next round figure: <c>more than 2,300</c>.</summary>
    MoreThan,

    /// <summary>It or any less: <c>up to 40</c>, <c>as many as 40</c>, <c>no more than 40</c>.</summary>
    AtMost,

    /// <summary>Below it: <c>fewer than half</c>.</summary>
    LessThan,

    /// <summary>Between two figures, both included: <c>30 to 40</c>.</summary>
    Between,

    /// <summary>A word without a figure, read as an interval: <c>dozens</c>, <c>several</c>.</summary>
    Vague,
}
