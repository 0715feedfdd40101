namespace FactCheck.Values.Numbers;

/// <summary>Why two amounts of the same thing fit or do not fit.</summary>
public enum AmountRelation
{
    /// <summary>The same figure, limited in the same way.</summary>
    Same,

    /// <summary>The same figure, limited in another way: <c>up to 58</c> and <c>58</c>.</summary>
    SameFigure,

    /// <summary>One is a rounding of the other, or near enough for <c>about</c> and the like.</summary>
    Rounded,

    /// <summary>One lies within the open bound or range of the other: <c>at least four</c> and <c>six</c>.</summary>
    WithinBound,

    /// <summary>A word without a figure and a figure that it covers: <c>dozens</c> and <c>60</c>.</summary>
    Covered,

    /// <summary>Both are bounds of one direction with different figures: <c>at least 12</c> and <c>at least 15</c>.</summary>
    DifferentBounds,

    /// <summary>Bounds of opposite direction that meet in the same figure: <c>at least 40</c> and <c>no more than 40</c>.</summary>
    OppositeBounds,

    /// <summary>They exclude each other.</summary>
    Different,
}
