using FactCheck.Comparability;

namespace FactCheck.Fitting;

/// <summary>
/// Stochastic gradient boosting of decision trees on the logistic loss with second-order steps (Friedman, Computational Statistics and Data Analysis 38, 2002; Chen and Guestrin, XGBoost, KDD 2016),
/// over features cut into at most 32 bins. Deterministic: the draws of rows and features come from a fixed seed.
/// </summary>
internal static class Boosting
{
    private const ulong Seed = 20261122;
    private const int Bins = 32;
    private const double RowShare = 0.5;
    private const double FeatureShare = 0.25;

    /// <summary>Fits several forests by other draws and takes their mean: what one of them finds by chance, the others do not. Feature <c>−1</c> marks a leaf, children of node i are 2i+1 and 2i+2.</summary>
    /// <param name="rows">Rows to fit to.</param>
    /// <param name="bags">How many forests.</param>
    /// <param name="trees">Trees of each.</param>
    /// <param name="depth">Greatest depth of a tree.</param>
    /// <param name="rate">Share of each step that is taken.</param>
    /// <param name="lambda">Weight of the penalty on leaf values.</param>
    /// <param name="minimum">Least sum of second derivatives in a leaf.</param>
    public static (double Bias, List<(int[] Features, double[] Values)> Trees) Fit(IReadOnlyList<Row> rows, int bags, int trees, int depth, double rate, double lambda, double minimum)
    {
        var forests = new (double Bias, List<(int[] Features, double[] Values)> Trees)[bags];
        Parallel.For(0, bags, bag => forests[bag] = Fit(rows, trees, depth, rate, lambda, minimum, Seed + (ulong)bag));
        return (forests[0].Bias, [.. forests.SelectMany(f => f.Trees).Select(t => (t.Features, t.Values.Select((v, node) => t.Features[node] < 0 ? Math.Round(v / bags, 4) : v).ToArray()))]);
    }

    private static (double Bias, List<(int[] Features, double[] Values)> Trees) Fit(IReadOnlyList<Row> rows, int trees, int depth, double rate, double lambda, double minimum, ulong seed)
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
        ulong state = seed;
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
            int[] drawn = [.. Enumerable.Range(0, rows.Count).Where(_ => Draw(ref state) < RowShare)];
            Grow(0, 0, drawn);
            forest.Add((features, values));
            Tree tree = new(features, values);
            for (int i = 0; i < rows.Count; i++)
            {
                scores[i] += tree.Evaluate(rows[i].Features);
            }

            void Grow(int node, int level, int[] members)
            {
                double g = members.Sum(i => gradients[i]), h = members.Sum(i => hessians[i]);
                bool[] allowed = [.. Enumerable.Range(0, size).Select(_ => Draw(ref state) < FeatureShare)];
                (int feature, int bin, double gain) = level < depth ? Best(members, binned, gradients, hessians, g, h, allowed, lambda, minimum) : (-1, 0, 0);
                if (feature < 0 || gain < 1e-3)
                {
                    values[node] = Math.Round(-rate * g / (h + lambda), 5);
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

    private static (int Feature, int Bin, double Gain) Best(int[] members, byte[][] binned, double[] gradients, double[] hessians, double g, double h, bool[] allowed, double lambda, double minimum)
    {
        (int Feature, int Bin, double Gain)[] best = new (int, int, double)[allowed.Length];
        Parallel.For(0, allowed.Length, feature =>
        {
            best[feature] = (-1, 0, 0);
            if (!allowed[feature])
            {
                return;
            }

            double[] gs = new double[Bins + 1], hs = new double[Bins + 1];
            foreach (int i in members)
            {
                gs[binned[i][feature]] += gradients[i];
                hs[binned[i][feature]] += hessians[i];
            }

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

    /// <summary>Next number of the splitmix64 sequence, from 0 to 1 (Steele, Lea and Flood, OOPSLA 2014).</summary>
    private static double Draw(ref ulong state)
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
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
