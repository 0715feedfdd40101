using System.Collections.Concurrent;
using System.Globalization;
using FactCheck.Comparability;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>
/// What a reader of reports would meet on pairs that the trees have not seen: trees fitted without the pair give its candidates their probabilities, repetitions are merged as in a report, and what is left is
/// held against the marks. Candidates alone (the table of <c>fit</c>) flatter, since a right one comes in several forms and a wrong one in few.
/// </summary>
internal static class CrossCheck
{
    private static readonly double[] Thresholds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

    private sealed record Shown(string Source, string Pair, string Rule, string Type, double Probability, string? Item, string Line);

    /// <summary>Prints how many are shown and right by threshold, and by rule from several probabilities on; the sources are gold folders, the files rows of <c>rows</c>.</summary>
    public static int Run(string output, string[] arguments)
    {
        string[] sources = [.. arguments.Where(Directory.Exists)];
        List<Row> rows = Fit.ReadRows([.. arguments.Except(sources)]).Where(r => r.Relation == "Discrepancy").ToList();
        Ensemble[] folds = [.. Enumerable.Range(0, Fit.Folds).Select(fold => Fit.Without(rows, fold))];

        ConcurrentBag<Shown> shown = [];
        int marked = 0;
        foreach (string source in sources)
        {
            GoldPair[] pairs = [.. GoldPair.Read(source)];
            marked += pairs.Sum(p => p.Items.Count(i => i.Relation == Relation.Discrepancy));
            Parallel.ForEach(pairs, new ParallelOptions { MaxDegreeOfParallelism = 2 }, pair =>
            {
                Ensemble trees = folds[Fit.Fold(pair.Id)];
                IEnumerable<Finding> scored = Candidates.Of(pair).Where(f => f.Relation == Relation.Discrepancy && f.Rule.Status == RuleStatus.Stable)
                    .Select(f => f with { Comparability = new ComparabilityVerdict(trees.Probability(f.Rule.Type, f.Comparability.Features), f.Comparability.Features) })
                    .OrderByDescending(f => f.Confidence).ThenBy(f => f.A.Clause).ThenBy(f => f.B.Clause).ThenBy(f => f.Rule.Id, StringComparer.Ordinal);
                HashSet<GoldItem> used = [];
                foreach (FindingMerger.Merged merged in FindingMerger.Merge(scored.Where(f => f.Confidence >= Thresholds[0])))
                {
                    GoldItem? item = pair.Items.Where(i => i.Relation == Relation.Discrepancy && !used.Contains(i) && Labels.Hits(i, merged.Finding)).OrderByDescending(i => i.Type == merged.Finding.Rule.Type).FirstOrDefault();
                    if (item is not null)
                    {
                        used.Add(item);
                    }

                    Finding f = merged.Finding;
                    string line = $"{f.Message} [{f.A.Clause.Text(pair.A)}] [{f.B.Clause.Text(pair.B)}]".ReplaceLineEndings(" ");
                    shown.Add(new Shown(source, pair.Id, f.Rule.Slug, f.Rule.Type.ToString(), f.Confidence, item?.Type.ToString(), line));
                }
            });
        }

        foreach (IGrouping<string, Shown> source in shown.GroupBy(s => s.Source).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (double threshold in Thresholds)
            {
                Shown[] over = [.. source.Where(s => s.Probability >= threshold)];
                int right = over.Count(s => s.Item is not null), typed = over.Count(s => s.Item == s.Type);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(source.Key)} @{threshold:0.00}: {over.Length,4} shown {right,4} right {typed,4} of the type, precision {(over.Length == 0 ? 0 : (double)right / over.Length):0.00}"));
            }
        }

        foreach (IGrouping<string, Shown> rule in shown.GroupBy(s => s.Rule).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{rule.Key,-22}" + string.Join("  ", new[] { 0.35, 0.5, 0.6, 0.7 }.Select(t => string.Create(CultureInfo.InvariantCulture, $"@{t}: {rule.Count(s => s.Probability >= t && s.Item is not null),3} of {rule.Count(s => s.Probability >= t),3}"))));
        }

        Console.WriteLine($"{marked} marked");
        File.WriteAllLines(output, shown.OrderByDescending(s => s.Probability).ThenBy(s => s.Line, StringComparer.Ordinal).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Probability:0.00} {s.Item ?? "FALSE"} {s.Rule} {s.Pair}: {s.Line}")));
        return 0;
    }
}
