namespace FactCheck.Fitting;

/// <summary>Logistic calibration of scores (Platt, Advances in Large Margin Classifiers, 1999): the probability is the logistic function of <c>slope · score + intercept</c>.</summary>
internal static class Calibration
{
    private const int Steps = 50;
    private const double Ridge = 1e-3;

    /// <summary>Fits slope and intercept to scores (log-odds) with labels and weights, by Newton's method.</summary>
    public static (double Slope, double Intercept) Fit(IReadOnlyList<(double Score, double Label, double Weight)> rows)
    {
        double slope = 1, intercept = 0;
        for (int step = 0; step < Steps; step++)
        {
            double gs = Ridge * (slope - 1), gi = Ridge * intercept, ss = Ridge, si = 0, ii = Ridge;
            foreach ((double score, double label, double weight) in rows)
            {
                double p = 1 / (1 + Math.Exp(-((slope * score) + intercept)));
                double error = weight * (p - label), curve = weight * Math.Max(p * (1 - p), 1e-9);
                gs += error * score;
                gi += error;
                ss += curve * score * score;
                si += curve * score;
                ii += curve;
            }

            double determinant = (ss * ii) - (si * si);
            slope -= ((ii * gs) - (si * gi)) / determinant;
            intercept -= ((ss * gi) - (si * gs)) / determinant;
        }

        return (slope, intercept);
    }
}
