namespace FactCheck.Values.Quantities;

/// <summary>What sort of number a quantity is. Quantities of different sorts are not compared.</summary>
public enum QuantityKind
{
    /// <summary>How many of something.</summary>
    Count,

    /// <summary>A measure with a unit: length, mass, speed.</summary>
    Measure,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A part of a whole, in percent: <c>66 %</c>, <c>two-thirds</c>, <c>one in five</c>.</summary>
    Share,

    /// <summary>Percentage points.</summary>
    Point,

    /// <summary>A factor: <c>twice</c>, <c>five times</c>, <c>tripled</c>.</summary>
    Factor,

    /// <summary>The age of a person or thing in years.</summary>
    Age,

    /// <summary>A rank: <c>third</c>, <c>118th</c>.</summary>
    Ordinal,

    /// <summary>A result of two or more sides: <c>4-2</c>, <c>seven votes to five</c>.</summary>
    Score,
}
