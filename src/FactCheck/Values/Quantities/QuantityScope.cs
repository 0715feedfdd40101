namespace FactCheck.Values.Quantities;

/// <summary>How a quantity stands to a larger one.</summary>
public enum QuantityScope
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>Of a known group: <c>12 of them</c>, <c>three of the nine works</c>.</summary>
    Part,

    /// <summary>All together: <c>a total of 12</c>, <c>12 in all</c>.</summary>
    Total,

    /// <summary>Besides others: <c>12 more</c>, <c>another 12</c>, <c>22 others</c>.</summary>
    Additional,

    /// <summary>What is left out of all: <c>all but nine</c>.</summary>
    Except,

    /// <summary>Up to now: <c>12 so far</c>.</summary>
    SoFar,
}
