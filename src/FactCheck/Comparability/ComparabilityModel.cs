using System.Text.Json;

namespace FactCheck.Comparability;

/// <summary>
/// Fitted comparability test: an additive ensemble of small decision trees over the named features, one for discrepancies and one for agreements, with the type as further features
/// (gradient boosting: Friedman, Annals of Statistics 29, 2001). Fitted by <c>tests/FactCheck.Fitting</c>; command, date and scores stand in the data file.
/// </summary>
internal sealed class ComparabilityModel
{
    private readonly Dictionary<Relation, Ensemble> ensembles;

    private ComparabilityModel(Dictionary<Relation, Ensemble> ensembles) => this.ensembles = ensembles;

    /// <summary>The model that ships with the engine.</summary>
    public static ComparabilityModel Shipped { get; } = Load();

    /// <summary>The probability that a finding of this kind with these features is right.</summary>
    public double Probability(Relation relation, DiscrepancyType type, ReadOnlySpan<double> features)
    {
        if (!ensembles.TryGetValue(relation, out Ensemble? ensemble))
        {
            return 0;
        }

        Span<double> all = stackalloc double[features.Length + TypeCount];
        Fill(features, type, all);
        double score = ensemble.Bias;
        foreach (Tree tree in ensemble.Trees)
        {
            score += tree.Evaluate(all);
        }

        return Math.Round(1 / (1 + Math.Exp(-((ensemble.Slope * score) + ensemble.Intercept))), 4, MidpointRounding.AwayFromZero);
    }

    /// <summary>Number of types, each a feature that is 1 for findings of that type.</summary>
    public const int TypeCount = 14;

    /// <summary>Writes the features and the type as the trees read them: of two features that are one for each report the lesser first, so that the order of the reports does not matter.</summary>
    public static void Fill(ReadOnlySpan<double> features, DiscrepancyType type, Span<double> all)
    {
        all.Clear();
        features.CopyTo(all);
        foreach ((int a, int b) in FeatureNames.Sides)
        {
            if (all[a] > all[b])
            {
                (all[a], all[b]) = (all[b], all[a]);
            }
        }

        all[features.Length + (int)type - 1] = 1;
    }

    private static ComparabilityModel Load()
    {
        using Stream stream = typeof(ComparabilityModel).Assembly.GetManifestResourceStream("FactCheck.Comparability.weights.json")
            ?? throw new InvalidOperationException("weights.json is not embedded");
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<Relation, Ensemble> ensembles = [];
        foreach (JsonProperty relation in document.RootElement.GetProperty("models").EnumerateObject())
        {
            ensembles[Enum.Parse<Relation>(relation.Name, ignoreCase: true)] = new Ensemble(
                relation.Value.GetProperty("bias").GetDouble(),
                [.. relation.Value.GetProperty("trees").EnumerateArray().Select(Tree.Read)],
                relation.Value.GetProperty("slope").GetDouble(),
                relation.Value.GetProperty("intercept").GetDouble());
        }

        return new ComparabilityModel(ensembles);
    }

    /// <summary>Trees with the line that turns their sum into calibrated log-odds (Platt scaling, fitted to cross-validated scores of the gold pairs).</summary>
    private sealed record Ensemble(double Bias, Tree[] Trees, double Slope, double Intercept);
}
