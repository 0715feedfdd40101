using System.Globalization;
using System.Text.Json;
using FactCheck;
using FactCheck.Articles;
using FactCheck.Comparability;
using FactCheck.Fitting;
using FactCheck.Rules;

// Fits the weights of the comparability test:
//   dotnet run --project tests/FactCheck.Fitting -c Release -- WEIGHTS.json SOURCE[=WEIGHT] …
// A source is a gold folder or a sentence bank; WEIGHT says how much its rows count (default 1).
// With MISSES instead of a file name, prints for every marked discrepancy the best candidate of its type.
string output = args[0];
FactCheckEngine engine = FactCheckEngine.Load(new EngineOptions { Preview = true });
ArticleReader reader = new(new ArticleOptions());
Dictionary<string, List<(double[] Features, double Label, double Weight)>> rows = new(StringComparer.Ordinal);
Lock gate = new();
foreach (string argument in args[1..])
{
    string[] parts = argument.Split('=');
    double sourceWeight = parts.Length > 1 ? double.Parse(parts[1], CultureInfo.InvariantCulture) : 1;
    GoldPair[] pairs = [.. GoldPair.Read(parts[0])];
    List<(string Key, double[] Features, double Label, double Weight)>[] results = new List<(string, double[], double, double)>[pairs.Length];
    Parallel.For(0, pairs.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i =>
    {
        GoldPair pair = pairs[i];
        results[i] = [];
        try
        {
            foreach (Finding finding in engine.Candidates(
                engine.Analyze(reader.FromText(pair.A, published: pair.PublishedA)),
                engine.Analyze(reader.FromText(pair.B, published: pair.PublishedB))))
            {
                if (output == "MISSES")
                {
                    Misses.Add(pair, finding);
                }

                if (Labels.Of(pair, finding) is (double label, double weight))
                {
                    results[i].Add((ComparabilityModel.Key(finding.Relation, finding.Rule.Type), [.. finding.Comparability.Features], label, weight * sourceWeight));
                }
            }
        }
        catch (FactCheckException)
        {
            // a bank sentence too short to be recognised as English says nothing about the weights
        }
    });
    foreach ((string key, double[] features, double label, double weight) in results.SelectMany(r => r))
    {
        (rows.TryGetValue(key, out List<(double[], double, double)>? list) ? list : rows[key] = []).Add((features, label, weight));
    }
}

if (output == "MISSES")
{
    Misses.Print();
    return;
}

int size = FeatureNames.All.Count;
double[] lower = new double[size], upper = new double[size];
Array.Fill(lower, -12);
Array.Fill(upper, 12);
SortedDictionary<string, SortedDictionary<string, double>> weights = new(StringComparer.Ordinal);
foreach (IGrouping<string, string> relation in rows.Keys.Order(StringComparer.Ordinal).GroupBy(k => k.Split('.')[0]))
{
    double[] shared = LogisticRegression.Fit([.. relation.SelectMany(k => rows[k])], new double[size], 3, lower, upper);
    foreach (string key in relation)
    {
        double[] fitted = LogisticRegression.Fit(rows[key], shared, 2, lower, upper);
        weights[key] = new SortedDictionary<string, double>(FeatureNames.All.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => Math.Round(fitted[x.i], 3)), StringComparer.Ordinal);
        Report(key, rows[key], fitted);
    }
}

string sources = string.Join(' ', args[1..].Select(a => Path.GetFileName(a.TrimEnd('/'))));
File.WriteAllText(output, JsonSerializer.Serialize(new { command = $"dotnet run --project tests/FactCheck.Fitting -c Release -- WEIGHTS.json {sources}", rows = rows.Sum(r => r.Value.Count), weights }, JsonSerializerOptions.Default) + "\n");

static void Report(string key, List<(double[] Features, double Label, double Weight)> rows, double[] weights)
{
    (double P, double Label)[] scored = [.. rows.Select(r => (1 / (1 + Math.Exp(-r.Features.Zip(weights, (x, y) => x * y).Sum())), r.Label))];
    double right = scored.Sum(s => s.Label);
    string at = string.Join("  ", new[] { 0.3, 0.5, 0.7, 0.9 }.Select(t =>
    {
        (double P, double Label)[] over = [.. scored.Where(s => s.P >= t)];
        return string.Create(CultureInfo.InvariantCulture, $"@{t}: {over.Length} shown {(over.Length == 0 ? 0 : over.Average(s => s.Label)):0.00} right");
    }));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key,-26} {rows.Count,6} rows {right,5} right  {at}"));
}
