namespace FactCheck.Fitting;

/// <summary>Logistic regression with a Gaussian prior around given weights, fitted by Newton's method (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4).</summary>
internal static class LogisticRegression
{
    /// <summary>Fits weights to weighted rows.</summary>
    /// <param name="rows">Feature vectors, labels 0 or 1, and weights of the rows.</param>
    /// <param name="prior">Centre of the prior.</param>
    /// <param name="precision">Strength of the prior; the bias (feature 0) is held a hundred times less.</param>
    /// <param name="lower">Smallest allowed value of each weight.</param>
    /// <param name="upper">Largest allowed value of each weight.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, double Label, double Weight)> rows, double[] prior, double precision, double[] lower, double[] upper)
    {
        int size = prior.Length;
        double[] weights = [.. prior];
        for (int iteration = 0; iteration < 60; iteration++)
        {
            double[] gradient = new double[size];
            double[,] hessian = new double[size, size];
            for (int k = 0; k < size; k++)
            {
                double strength = k == 0 ? precision / 100 : precision;
                gradient[k] = strength * (weights[k] - prior[k]);
                hessian[k, k] = strength;
            }

            foreach ((double[] features, double label, double weight) in rows)
            {
                double sum = 0;
                for (int k = 0; k < size; k++)
                {
                    sum += weights[k] * features[k];
                }

                double p = 1 / (1 + Math.Exp(-sum));
                double residual = weight * (p - label), curvature = weight * Math.Max(p * (1 - p), 1e-6);
                for (int k = 0; k < size; k++)
                {
                    if (features[k] == 0)
                    {
                        continue;
                    }

                    gradient[k] += residual * features[k];
                    for (int l = 0; l <= k; l++)
                    {
                        hessian[k, l] += curvature * features[k] * features[l];
                    }
                }
            }

            double[] step = Solve(hessian, gradient);
            double moved = 0;
            for (int k = 0; k < size; k++)
            {
                double next = Math.Clamp(weights[k] - Math.Clamp(step[k], -2, 2), lower[k], upper[k]);
                moved = Math.Max(moved, Math.Abs(next - weights[k]));
                weights[k] = next;
            }

            if (moved < 1e-6)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>Solves H x = g by Cholesky decomposition of the lower triangle.</summary>
    private static double[] Solve(double[,] matrix, double[] vector)
    {
        int size = vector.Length;
        double[,] lower = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    sum -= lower[i, k] * lower[j, k];
                }

                lower[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-9)) : sum / lower[j, j];
            }
        }

        double[] solution = new double[size];
        for (int i = 0; i < size; i++)
        {
            double sum = vector[i];
            for (int k = 0; k < i; k++)
            {
                sum -= lower[i, k] * solution[k];
            }

            solution[i] = sum / lower[i, i];
        }

        for (int i = size - 1; i >= 0; i--)
        {
            double sum = solution[i];
            for (int k = i + 1; k < size; k++)
            {
                sum -= lower[k, i] * solution[k];
            }

            solution[i] = sum / lower[i, i];
        }

        return solution;
    }
}
