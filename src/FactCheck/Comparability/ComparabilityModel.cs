using System.Text.Json;

namespace FactCheck.Comparability;

/// <summary>Fitted weights of the comparability test: one logistic regression a relation and type, each a shared part plus its own (fitted by <c>tests/FactCheck.Benchmarks/fit.py</c>; scores and date stand in the data file).</summary>
internal sealed class ComparabilityModel
{
    private readonly Dictionary<string, double[]> weights;

    private ComparabilityModel(Dictionary<string, double[]> weights) => this.weights = weights;

    /// <summary>The weights that ship with the engine.</summary>
    public static ComparabilityModel Shipped { get; } = Load();

    /// <summary>The probability that a finding of this kind with these features is right.</summary>
    public double Probability(Relation relation, DiscrepancyType type, ReadOnlySpan<double> features)
    {
        if (!weights.TryGetValue(Key(relation, type), out double[]? vector))
        {
            return 0;
        }

        double sum = 0;
        for (int i = 0; i < features.Length; i++)
        {
            sum += vector[i] * features[i];
        }

        return Math.Round(1 / (1 + Math.Exp(-sum)), 4, MidpointRounding.AwayFromZero);
    }

    /// <summary>Name of a regression in the data file: <c>discrepancy.quantity</c>.</summary>
    public static string Key(Relation relation, DiscrepancyType type) => $"{relation}.{type}".ToLowerInvariant();

    private static ComparabilityModel Load()
    {
        using Stream stream = typeof(ComparabilityModel).Assembly.GetManifestResourceStream("FactCheck.Comparability.weights.json")
            ?? throw new InvalidOperationException("weights.json is not embedded");
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<string, double[]> weights = new(StringComparer.Ordinal);
        foreach (JsonProperty regression in document.RootElement.GetProperty("weights").EnumerateObject())
        {
            weights[regression.Name] = [.. FeatureNames.All.Select(n => regression.Value.TryGetProperty(n, out JsonElement w) ? w.GetDouble() : 0)];
        }

        return new ComparabilityModel(weights);
    }
}
