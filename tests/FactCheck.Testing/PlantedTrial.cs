using System.Globalization;
using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Reports;
using NodaTime;

namespace FactCheck.Testing;

/// <summary>Changes one fact in copies of articles, compares each with its original and counts what the engine finds.</summary>
/// <param name="Planted">How many differences were planted.</param>
/// <param name="Found">How many were found.</param>
/// <param name="False">How many differences were flagged that nobody planted.</param>
/// <param name="Lines">A line for each difference that was missed, each false flag and the sum by kind.</param>
public sealed record PlantedTrial(int Planted, int Found, int False, IReadOnlyList<string> Lines)
{
    /// <summary>Runs the seeds from 1 to <paramref name="seeds"/> over the reports of named pairs in turn.</summary>
    public static PlantedTrial Run(FactCheckEngine engine, IReadOnlyList<(string Name, ArticleAnalysis A, ArticleAnalysis B)> pairs, int seeds)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(pairs);
        ArticleReader reader = new(new ArticleOptions());
        var results = new Result?[seeds];
        Parallel.For(1, seeds + 1, seed =>
        {
            (string name, ArticleAnalysis a, ArticleAnalysis b) = pairs[seed % pairs.Count];
            results[seed - 1] = Try(engine, reader, seed, name, seed / pairs.Count % 2 == 0 ? a : b);
        });
        Result[] planted = [.. results.OfType<Result>()];
        IEnumerable<string> kinds = planted.GroupBy(r => r.Kind).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count(r => r.IsFound)}/{g.Count()}");
        PlantedTrial trial = new(planted.Length, planted.Count(r => r.IsFound), planted.Sum(r => r.False), []);
        string sum = string.Create(CultureInfo.InvariantCulture, $"{trial.Found} of {trial.Planted} planted differences found, {trial.False} false flags; {string.Join(", ", kinds)}");
        return trial with { Lines = [.. planted.SelectMany(r => r.Lines), sum] };
    }

    private static Result? Try(FactCheckEngine engine, ArticleReader reader, int seed, string name, ArticleAnalysis original)
    {
        if (PlantedDifference.In(original.Article, seed) is not { } difference)
        {
            return null;
        }

        LocalDate? published = original.Article.Published;
        ComparisonReport report = engine.Compare([original, engine.Analyze(reader.FromText(difference.Copy, published: published))]);
        ReportFinding[] flags = [.. report.Findings.Where(finding => finding.Relation == Relation.Discrepancy)];
        bool isFound = flags.Any(flag => Names(flag, "a", difference.Before) && Names(flag, "b", difference.After));
        ReportFinding[] others = [.. flags.Where(flag => !Names(flag, "a", difference.Before) && !Names(flag, "b", difference.After))];
        List<string> lines = [];
        if (!isFound)
        {
            TextSpan before = difference.Before[0];
            int start = Math.Max(0, before.Start - 60);
            string around = original.Article.Text[start..Math.Min(original.Article.Text.Length, before.End + 60)].ReplaceLineEndings(" ");
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"missed {seed} {name} {difference.Kind}: {difference.After[0].Text(difference.Copy)} for {before.Text(original.Article.Text)} in … {around} …"));
        }

        lines.AddRange(others.Select(other => string.Create(CultureInfo.InvariantCulture, $"false {seed} {name}: {other.RuleId} {other.Summary} ({other.Confidence})")));
        return new Result(difference.Kind, isFound, others.Length, lines);
    }

    private static bool Names(ReportFinding finding, string document, IReadOnlyList<TextSpan> planted) =>
        finding.Evidence.Where(evidence => evidence.Document == document).SelectMany(evidence => evidence.Focus).Any(focus => planted.Any(span => span.Overlaps(focus)));

    private sealed record Result(string Kind, bool IsFound, int False, IReadOnlyList<string> Lines);
}
