namespace FactCheck.Comparability;

/// <summary>Whether two values are values of the same thing.</summary>
/// <param name="Probability">Calibrated probability that what the rule says of them is right, 0 to 1.</param>
/// <param name="Features">The features, in the order of <see cref="FeatureNames.All"/>.</param>
public sealed record ComparabilityVerdict(double Probability, IReadOnlyList<double> Features);
