using System.Globalization;
using FactCheck.Comparability;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>The features as they usually are where a discrepancy of a type is shown: the median of each, over all types where few of the type are shown. What speaks most against a candidate are the features whose usual value would make it the most probable.</summary>
internal sealed class UsualFeatures
{
    private const int FewestOfType = 5;
    private const int MostNamed = 3;
    private const double LeastGain = 0.05;
    private const double Edge = 1e-4;
    private readonly Dictionary<DiscrepancyType, double[]> byType;
    private readonly double[] all;

    /// <param name="shown">The findings shown, in any order.</param>
    public UsualFeatures(IReadOnlyList<Finding> shown)
    {
        all = Medians(shown);
        byType = shown.GroupBy(f => f.Rule.Type).Where(g => g.Count() >= FewestOfType).ToDictionary(g => g.Key, g => Medians([.. g]));
    }

    /// <summary>Up to three features that speak most against a discrepancy, the strongest first: name, value and usual value.</summary>
    public string Against(Finding finding)
    {
        double[] features = [.. finding.Comparability.Features];
        double[] medians = byType.GetValueOrDefault(finding.Rule.Type, all);
        double own = LogOdds(finding.Rule.Type, features);
        List<(double Gain, string Text)> against = [];
        for (int i = 0; i < features.Length; i++)
        {
            double[] changed = [.. features];
            changed[i] = medians[i];
            double gain = LogOdds(finding.Rule.Type, changed) - own;
            if (gain >= LeastGain)
            {
                against.Add((gain, string.Create(CultureInfo.InvariantCulture, $"{FeatureNames.All[i]} {features[i]:0.##} (usually {medians[i]:0.##})")));
            }
        }

        return string.Join(", ", against.OrderByDescending(a => a.Gain).Take(MostNamed).Select(a => a.Text));
    }

    private static double[] Medians(IReadOnlyList<Finding> shown) =>
        [.. Enumerable.Range(0, FeatureNames.All.Count).Select(i => shown.Count == 0 ? 0 : shown.Select(f => f.Comparability.Features[i]).Order().ElementAt(shown.Count / 2))];

    private static double LogOdds(DiscrepancyType type, double[] features)
    {
        double probability = Math.Clamp(ComparabilityModel.Shipped.Probability(Relation.Discrepancy, type, features), Edge, 1 - Edge);
        return Math.Log(probability / (1 - probability));
    }
}
