using System.Globalization;
using System.Text.Json;
using FactCheck.Comparability;
using FactCheck.Reports;

namespace FactCheck.Fitting;

/// <summary>Fits the trees of the comparability test and writes its data file.</summary>
internal static class Fit
{
    private const int Folds = 4;
    private const int Depth = 4;
    private const double Rate = 0.08;
    private const double Lambda = 4;
    private const double Minimum = 2;
    private const int Trees = 120;

    // set by hand after the cross-validation below (22 November 2026, written and real training pairs, right type): scored 0.3 to 0.4, 18 of 33 candidates right; over 0.5, 28 of 33, of which 15 quotations; nothing was measured at 0.28
    private static readonly double[][] Discrepancies = [[0, 0], [0.28, 0.5], [0.5, 0.8], [0.7, 0.9], [1, 1]];
    private static readonly double[][] Straight = [[0, 0], [1, 1]];

    public static int Run(string output, string[] sources)
    {
        List<Row> rows = [];
        foreach (string source in sources)
        {
            string[] parts = source.Split('=');
            double weight = parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
            rows.AddRange(File.ReadLines(parts[0]).Select(l => JsonSerializer.Deserialize<Row>(l)!).Select(r => r with { Weight = r.Weight * weight, Features = WithType(r) }));
        }

        SortedDictionary<string, object> models = new(StringComparer.Ordinal);
        foreach (IGrouping<string, Row> relation in rows.GroupBy(r => r.Relation).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Row[] all = [.. relation];
            Report(all);
            (double bias, List<(int[] Features, double[] Values)> trees) = Boosting.Fit(all, Trees, Depth, Rate, Lambda, Minimum);
            models[relation.Key.ToLowerInvariant()] = new { bias, calibration = relation.Key == "Discrepancy" ? Discrepancies : Straight, trees = trees.Select(t => new { f = t.Features, v = t.Values }) };
        }

        string names = string.Join(' ', sources.Select(s => Path.GetFileName(s)));
        File.WriteAllText(output, JsonSerializer.Serialize(new { command = $"fit WEIGHTS.json {names}", rows = rows.Count, features = FeatureNames.All, models }) + "\n");
        return 0;
    }

    private static double[] WithType(Row row)
    {
        double[] all = new double[row.Features.Length + ComparabilityModel.TypeCount];
        ComparabilityModel.Fill(row.Features, Enum.Parse<DiscrepancyType>(row.Type), all);
        return all;
    }

    /// <summary>Cross-validation over pairs: how many findings would be shown at which probability, and how many of them are right.</summary>
    private static void Report(Row[] rows)
    {
        List<(Row Row, double P)> scored = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            Row[] training = [.. rows.Where(r => Fold(r) != fold)];
            (double bias, List<(int[] Features, double[] Values)> trees) = Boosting.Fit(training, Trees, Depth, Rate, Lambda, Minimum);
            Tree[] forest = [.. trees.Select(t => new Tree(t.Features, t.Values))];
            scored.AddRange(rows.Where(r => Fold(r) == fold).Select(r => (r, 1 / (1 + Math.Exp(-(bias + forest.Sum(t => t.Evaluate(r.Features))))))));
        }

        foreach (IGrouping<(string, bool), (Row Row, double P)> group in scored.GroupBy(s => (s.Row.Type, s.Row.Pair.Contains('/', StringComparison.Ordinal))).OrderBy(g => g.Key.Item1, StringComparer.Ordinal).ThenBy(g => g.Key.Item2))
        {
            string at = string.Join("  ", new[] { 0.3, 0.4, 0.5, 0.6, 0.8 }.Select(t =>
            {
                (Row Row, double P)[] over = [.. group.Where(s => s.P >= t)];
                return string.Create(CultureInfo.InvariantCulture, $"@{t}: {over.Length,4} {(over.Length == 0 ? 0 : over.Average(s => s.Row.Label)):0.00}");
            }));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.First().Row.Relation[..5]} {group.Key.Item1,-12}{(group.Key.Item2 ? "bank" : "gold")} {group.Count(),6} rows {group.Sum(s => s.Row.Label),5:0} right  {at}"));
        }
    }

    private static int Fold(Row row)
    {
        int hash = 17;
        foreach (char c in row.Pair.Split('/')[0])
        {
            hash = ((hash * 31) + c) & 0xFFFFFF;
        }

        return hash % Folds;
    }
}
