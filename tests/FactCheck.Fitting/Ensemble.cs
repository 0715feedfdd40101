using FactCheck.Comparability;
using FactCheck.Reports;

namespace FactCheck.Fitting;

/// <summary>Trees just fitted.</summary>
internal sealed record Ensemble(double Bias, IReadOnlyList<Tree> Trees)
{
    /// <summary>Sum of the trees for a row's features with its type.</summary>
    public double Score(ReadOnlySpan<double> all)
    {
        double score = Bias;
        foreach (Tree tree in Trees)
        {
            score += tree.Evaluate(all);
        }

        return score;
    }

    /// <summary>The uncalibrated probability of a finding of a type.</summary>
    public double Probability(DiscrepancyType type, IReadOnlyList<double> features)
    {
        double[] all = new double[features.Count + ComparabilityModel.TypeCount];
        ComparabilityModel.Fill([.. features], type, all);
        return 1 / (1 + Math.Exp(-Score(all)));
    }
}
