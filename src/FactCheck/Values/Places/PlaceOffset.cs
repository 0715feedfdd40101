namespace FactCheck.Values.Places;

/// <summary>Where something lies as seen from a place.</summary>
/// <param name="Kilometres">How far; null where it is not said.</param>
/// <param name="Direction">The direction in eighths of a circle clockwise from north; null where it is not said.</param>
internal readonly record struct PlaceOffset(double? Kilometres, int? Direction);
