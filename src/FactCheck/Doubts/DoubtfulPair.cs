namespace FactCheck.Doubts;

/// <summary>A difference that the rules see but do not hold for certain.</summary>
/// <param name="Finding">What they see; its id is empty where it is not in the report.</param>
/// <param name="Probability">How probable it is, 0 to 1, not rounded.</param>
/// <param name="IsShown">Whether it stands in the report.</param>
/// <param name="IsArithmetic">Whether the difference itself is computed (figures, dates, lists, quoted words), so that only its being about one fact is in doubt.</param>
/// <param name="A">The sentence of the first report.</param>
/// <param name="B">The sentence of the second report.</param>
/// <param name="Features">The features of the comparability test, in the order of <see cref="Comparability.FeatureNames.All"/>.</param>
public sealed record DoubtfulPair(ReportFinding Finding, double Probability, bool IsShown, bool IsArithmetic, DoubtPassage A, DoubtPassage B, IReadOnlyList<double> Features);
