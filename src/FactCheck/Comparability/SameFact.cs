namespace FactCheck.Comparability;

/// <summary>
/// A weighted sum of the features that speak for or against one and the same fact. Trees need many splits, and so many marked pairs, to learn what a sum says at once.
/// The weights are those of a logistic regression over the candidates of the training pairs, rounded by hand.
/// </summary>
internal static class SameFact
{
    private const double Scale = 4;

    private static readonly (int Feature, double Weight)[] Weights =
    [
        (FeatureNames.IndexOf("coverageA"), 0.4),
        (FeatureNames.IndexOf("coverageB"), 0.4),
        (FeatureNames.IndexOf("sentenceCoverage"), 0.9),
        (FeatureNames.IndexOf("anchorRelated"), 0.4),
        (FeatureNames.IndexOf("anchorAligned"), 0.3),
        (FeatureNames.IndexOf("argumentSupport"), 0.4),
        (FeatureNames.IndexOf("subjectAgreement"), 0.5),
        (FeatureNames.IndexOf("objectAgreement"), 0.5),
        (FeatureNames.IndexOf("placeAgreement"), 0.4),
        (FeatureNames.IndexOf("timeAgreement"), 0.2),
        (FeatureNames.IndexOf("otherNames"), -1.0),
        (FeatureNames.IndexOf("competitor"), -1.3),
        (FeatureNames.IndexOf("elsewhere"), -0.7),
        (FeatureNames.IndexOf("focusTaken"), -0.6),
        (FeatureNames.IndexOf("statusEcho"), -0.7),
        (FeatureNames.IndexOf("quoted"), -1.0),
        (FeatureNames.IndexOf("headline"), -0.7),
    ];

    private static readonly int RankInA = FeatureNames.IndexOf("rankInA");
    private static readonly int RankInB = FeatureNames.IndexOf("rankInB");

    /// <summary>The sum, −1 to 1, over features of which the others are known.</summary>
    public static double Of(ReadOnlySpan<double> features)
    {
        double sum = 0.4 * Math.Min(features[RankInA], features[RankInB]);
        foreach ((int feature, double weight) in Weights)
        {
            sum += weight * features[feature];
        }

        return Math.Round(Math.Clamp(sum / Scale, -1, 1), 4, MidpointRounding.AwayFromZero);
    }
}
