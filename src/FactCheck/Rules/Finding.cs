using FactCheck.Comparability;

namespace FactCheck.Rules;

/// <summary>What a rule says of a fact pair.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Relation">Agreement or discrepancy.</param>
/// <param name="Severity">How grave; null on agreements.</param>
/// <param name="A">The passage of the first report.</param>
/// <param name="B">The passage of the second report.</param>
/// <param name="Message">One line that names both sides.</param>
/// <param name="Comparability">Why the two were held to be values of the same thing, and how sure that is.</param>
/// <param name="Anchor">Lemmas of what the values are values of: the part of the fingerprint that names the claim.</param>
public sealed record Finding(RuleDescriptor Rule, Relation Relation, Severity? Severity, Evidence A, Evidence B, string Message, ComparabilityVerdict Comparability, string Anchor)
{
    /// <summary>The least probability where the rule's own test of comparability is stricter than the fitted one; set by hand, not fitted; 0 elsewhere.</summary>
    public double Least { get; init; }

    /// <summary>As <see cref="Least"/>, where the rule has itself looked for the one value in the other report: that something else of the report agrees with a value, as a night does with its hour, then says nothing against it; 0 elsewhere.</summary>
    public double LeastOnceSought { get; init; }

    /// <summary>The least probability where the two sentences are the same but for the compared words (see <see cref="SameElse"/>); 0 elsewhere.</summary>
    internal double LeastAsCopy { get; init; }

    /// <summary>Calibrated probability that the finding is right.</summary>
    public double Confidence => Comparability.Probability;
}
