namespace FactCheck.Values.Quantities;

/// <summary>Whether a quantity is a level or the difference between two.</summary>
public enum QuantityChange
{
    /// <summary>Nothing says that it changed.</summary>
    None,

    /// <summary>The difference: <c>rose by 3 %</c>, <c>up 3 %</c>.</summary>
    By,

    /// <summary>The level reached: <c>rose to 3 %</c>.</summary>
    To,

    /// <summary>The level left: <c>rose from 3 %</c>.</summary>
    From,
}
