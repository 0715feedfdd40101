using System.Text.Json;

namespace FactCheck.Comparability;

/// <summary>A decision tree in arrays: node <c>i</c> goes to <c>2i + 1</c> where its feature is at most the threshold, else to <c>2i + 2</c>; a feature of −1 is a leaf.</summary>
/// <param name="Features">Feature of each node, −1 for a leaf.</param>
/// <param name="Values">Threshold of an inner node, score of a leaf.</param>
internal sealed record Tree(int[] Features, double[] Values)
{
    /// <summary>The score of the leaf that the features lead to.</summary>
    public double Evaluate(ReadOnlySpan<double> features)
    {
        int node = 0;
        while (Features[node] >= 0)
        {
            node = (2 * node) + (features[Features[node]] <= Values[node] ? 1 : 2);
        }

        return Values[node];
    }

    /// <summary>Reads <c>{"f": […], "v": […]}</c>.</summary>
    public static Tree Read(JsonElement json) =>
        new([.. json.GetProperty("f").EnumerateArray().Select(f => f.GetInt32())], [.. json.GetProperty("v").EnumerateArray().Select(v => v.GetDouble())]);
}
