namespace FactCheck.Values.Degrees;

/// <summary>What sort of statement of degree it is.</summary>
public enum DegreeKind
{
    /// <summary>A superlative or what amounts to one: <c>largest</c>, <c>second-largest</c>, <c>record</c>, <c>only</c>, <c>first</c>.</summary>
    Superlative,

    /// <summary>A comparative: <c>larger</c>, <c>more expensive than</c>.</summary>
    Comparative,

    /// <summary>A word on a scale: <c>slightly</c>, <c>badly</c>, <c>most</c>, <c>serious</c>, <c>plunged</c>.</summary>
    Scale,
}
