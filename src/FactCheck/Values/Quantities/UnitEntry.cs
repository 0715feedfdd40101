namespace FactCheck.Values.Quantities;

/// <summary>A unit of measure.</summary>
/// <param name="Name">The first of its names.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Factor">Its worth in the dimension's base unit.</param>
/// <param name="Offset">Where its zero lies in the base unit.</param>
internal sealed record UnitEntry(string Name, Dimension Dimension, double Factor, double Offset);
