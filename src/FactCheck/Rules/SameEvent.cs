using FactCheck.Comparability;
using FactCheck.Pairing;

namespace FactCheck.Rules;

/// <summary>
/// A stricter test than the fitted one for two events whose statuses differ: the words stand for each other, what surrounds them agrees, and the mark that tells them apart is plain and stands nowhere else.
/// Found by hand over the training pairs, where too few marked pairs of these types stand for trees to learn it.
/// </summary>
internal static class SameEvent
{
    private const double Shown = 0.55;
    private const double PlainMark = 0.9;
    private const double LeastCosine = 0.45;
    private const double SameWord = 0.8;
    private static readonly int Headline = FeatureNames.IndexOf("headline");
    private static readonly int Quoted = FeatureNames.IndexOf("quoted");
    private static readonly int OtherNames = FeatureNames.IndexOf("otherNames");

    /// <summary>The least probability of the finding; 0 where the test does not hold.</summary>
    public static double Least(FactPair pair, EventPair events, Finding finding, double leastFit)
    {
        double[] features = [.. finding.Comparability.Features];
        bool isSame = pair.Alignment.AreAligned(events.A.Event, events.B.Event) || events.Relation >= SameWord;
        bool isPlain = events.Comparison.Certain >= PlainMark && !events.IsEchoed && features[Headline] <= 0 && features[Quoted] <= 0 && features[OtherNames] < 1;
        return isSame && isPlain && pair.Pair.Cosine >= LeastCosine && SameFact.Of(features) >= leastFit ? Shown : 0;
    }
}
