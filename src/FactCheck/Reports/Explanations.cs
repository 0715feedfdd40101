using System.Globalization;
using System.Text;
using FactCheck.Comparability;
using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>Says in words why two passages were held to be about the same fact.</summary>
internal static class Explanations
{
    private static readonly (string Feature, double AtLeast, string Words)[] Supports =
    [
        ("anchorRelated", 0.99, "the same thing is named"),
        ("predicateRelated", 0.5, "the predicates mean the same"),
        ("subjectAgreement", 0.5, "the same subject"),
        ("objectAgreement", 0.5, "the same object"),
        ("timeAgreement", 0.5, "the same time"),
        ("placeAgreement", 0.5, "the same place"),
        ("sharedNames", 0.3, "the same names"),
        ("rankInB", 0.99, "b's nearest sentence to a's"),
        ("rankInA", 0.99, "a's nearest sentence to b's"),
    ];

    private static readonly (string Feature, double AtLeast, string Words)[] Doubts =
    [
        ("otherNames", 0.3, "each names somebody whom the other does not"),
        ("elsewhere", 0.5, "another passage agrees"),
        ("competitor", 0.7, "another passage fits as well"),
    ];

    /// <summary>One sentence with the features that speak for the comparison, and those that speak against it.</summary>
    public static string Of(Finding finding)
    {
        IReadOnlyList<double> features = finding.Comparability.Features;
        StringBuilder text = new();
        text.Append(finding.Rule.Summary).Append(". Compared because: ");
        string[] supports = [.. Supports.Where(s => features[FeatureNames.IndexOf(s.Feature)] >= s.AtLeast).Select(s => s.Words)];
        text.AppendJoin(", ", supports.Length > 0 ? supports : ["the sentences are alike"]);
        text.Append(CultureInfo.InvariantCulture, $" (sentences alike {features[1]:0.00}, words with partners {features[4]:0.00} and {features[5]:0.00}).");
        string[] doubts = [.. Doubts.Where(s => features[FeatureNames.IndexOf(s.Feature)] >= s.AtLeast).Select(s => s.Words)];
        if (doubts.Length > 0)
        {
            text.Append(" Doubt: ").AppendJoin(", ", doubts).Append('.');
        }

        return text.ToString();
    }
}
