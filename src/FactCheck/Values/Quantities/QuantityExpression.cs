using FactCheck.Values.Numbers;

namespace FactCheck.Values.Quantities;

/// <summary>A quantity as written, before the tree is asked what it counts.</summary>
/// <param name="Start">Index of the first piece.</param>
/// <param name="End">Index after the last piece.</param>
/// <param name="NumberStart">Index of the number's first piece.</param>
/// <param name="NumberEnd">Index after the number's last piece.</param>
/// <param name="Sort">What sort of number it is.</param>
/// <param name="Amount">The number in the base unit.</param>
/// <param name="Unit">Base unit.</param>
internal sealed record QuantityExpression(int Start, int End, int NumberStart, int NumberEnd, QuantityKind Sort, Amount Amount, string Unit)
{
    public string StatedUnit { get; init; } = "";

    public string Per { get; init; } = "";

    public IReadOnlyList<double> Parts { get; init; } = [];

    /// <summary>Whether the number stands for the noun after it even without tree: <c>dozens of</c>.</summary>
    public bool IsBeforeOf { get; init; }

    /// <summary>Whether the age belongs to the name before it: <c>, 43,</c>.</summary>
    public bool IsAfterName { get; init; }

    /// <summary>Whether <c>another</c> or the like opens it.</summary>
    public bool IsAdditional { get; init; }

    /// <summary>Whether no number is written: <c>another man</c>.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether <c>all but</c> opens it.</summary>
    public bool IsExcept { get; init; }

    /// <summary>Whether <c>a total of</c> or the like opens it.</summary>
    public bool IsTotal { get; init; }
}
