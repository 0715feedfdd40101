namespace FactCheck.Fitting;

/// <summary>Gradient boosting of decision trees on the logistic loss with second-order steps (Chen and Guestrin, XGBoost, KDD 2016), over features cut into at most 32 bins. Deterministic.</summary>
internal static class Boosting
{
    private const int Bins = 32;

    /// <summary>Fits trees; feature <c>−1</c> marks a leaf, children of node i are 2i+1 and 2i+2.</summary>
    public static (double Bias, List<(int[] Features, double[] Values)> Trees) Fit(IReadOnlyList<Row> rows, int trees, int depth, double rate, double lambda, double minimum)
    {
        int size = rows[0].Features.Length;
        double[][] cuts = [.. Enumerable.Range(0, size).Select(f => Cuts(rows, f))];
        byte[][] binned = [.. rows.Select(r => r.Features.Select((x, f) => (byte)Bin(cuts[f], x)).ToArray())];
        double positive = rows.Sum(r => r.Label * r.Weight), total = rows.Sum(r => r.Weight);
        double bias = Math.Log(positive / (total - positive));
        double[] scores = new double[rows.Count];
        Array.Fill(scores, bias);
        double[] gradients = new double[rows.Count], hessians = new double[rows.Count];
        List<(int[], double[])> forest = [];
        for (int t = 0; t < trees; t++)
        {
            for (int i = 0; i < rows.Count; i++)
            {
                double p = 1 / (1 + Math.Exp(-scores[i]));
                gradients[i] = rows[i].Weight * (p - rows[i].Label);
                hessians[i] = rows[i].Weight * Math.Max(p * (1 - p), 1e-6);
            }

            int nodes = (1 << (depth + 1)) - 1;
            int[] features = new int[nodes];
            double[] values = new double[nodes];
            Array.Fill(features, -1);
            Grow(0, 0, [.. Enumerable.Range(0, rows.Count)]);
            forest.Add((features, values));

            void Grow(int node, int level, int[] members)
            {
                double g = members.Sum(i => gradients[i]), h = members.Sum(i => hessians[i]);
                (int feature, int bin, double gain) = level < depth ? Best(members, binned, gradients, hessians, g, h, size, lambda, minimum) : (-1, 0, 0);
                if (feature < 0 || gain < 1e-3)
                {
                    values[node] = Math.Round(-rate * g / (h + lambda), 4);
                    foreach (int i in members)
                    {
                        scores[i] += values[node];
                    }

                    return;
                }

                features[node] = feature;
                values[node] = cuts[feature][bin];
                Grow((2 * node) + 1, level + 1, [.. members.Where(i => binned[i][feature] <= bin)]);
                Grow((2 * node) + 2, level + 1, [.. members.Where(i => binned[i][feature] > bin)]);
            }
        }

        return (Math.Round(bias, 4), forest);
    }

    private static (int Feature, int Bin, double Gain) Best(int[] members, byte[][] binned, double[] gradients, double[] hessians, double g, double h, int size, double lambda, double minimum)
    {
        (int Feature, int Bin, double Gain)[] best = new (int, int, double)[size];
        Parallel.For(0, size, feature =>
        {
            double[] gs = new double[Bins + 1], hs = new double[Bins + 1];
            foreach (int i in members)
            {
                gs[binned[i][feature]] += gradients[i];
                hs[binned[i][feature]] += hessians[i];
            }

            best[feature] = (-1, 0, 0);
            double leftG = 0, leftH = 0;
            for (int bin = 0; bin < Bins; bin++)
            {
                leftG += gs[bin];
                leftH += hs[bin];
                double rightG = g - leftG, rightH = h - leftH;
                if (leftH < minimum || rightH < minimum)
                {
                    continue;
                }

                double gain = (leftG * leftG / (leftH + lambda)) + (rightG * rightG / (rightH + lambda)) - (g * g / (h + lambda));
                if (gain > best[feature].Gain)
                {
                    best[feature] = (feature, bin, gain);
                }
            }
        });
        return best.OrderByDescending(b => b.Gain).ThenBy(b => b.Feature).First();
    }

    private static double[] Cuts(IReadOnlyList<Row> rows, int feature)
    {
        double[] sorted = [.. rows.Select(r => r.Features[feature]).Order()];
        double[] distinct = [.. sorted.Distinct()];
        return distinct.Length <= Bins
            ? distinct
            : [.. Enumerable.Range(1, Bins - 1).Select(b => sorted[b * (sorted.Length - 1) / Bins]).Append(sorted[^1]).Distinct()];
    }

    private static int Bin(double[] cuts, double value)
    {
        int index = Array.BinarySearch(cuts, value);
        return Math.Min(index < 0 ? ~index : index, Bins);
    }
}
