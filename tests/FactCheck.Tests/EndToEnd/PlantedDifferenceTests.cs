using System.Globalization;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Changes one fact in a copy of a fixture article and compares original and copy, by seed. The figures and all misses are printed.</summary>
public class PlantedDifferenceTests
{
    private const int Seeds = 100;
    private const int FewestFound = 95;
    private const int MostFalse = 3;

    [Test]
    public void Planted_differences_are_found_and_nothing_else()
    {
        string[] names = [.. FixturePair.Names];
        int planted = 0, found = 0, falseFlags = 0;
        SortedDictionary<string, (int Planted, int Found)> kinds = new(StringComparer.Ordinal);
        for (int seed = 1; seed <= Seeds; seed++)
        {
            FixturePair pair = FixturePair.Load(names[seed % names.Length]);
            ArticleAnalysis original = seed / names.Length % 2 == 0 ? pair.A : pair.B;
            if (PlantedDifference.In(original.Article, seed) is not PlantedDifference difference)
            {
                continue;
            }

            ComparisonReport report = SharedEngine.Instance.Compare([original, SharedEngine.Analyze(difference.Copy, original.Article.Published)]);
            ReportFinding[] flags = [.. report.Findings.Where(finding => finding.Relation == Relation.Discrepancy)];
            bool isFound = flags.Any(flag => Names(flag, "a", difference.Before) && Names(flag, "b", difference.After));
            ReportFinding[] others = [.. flags.Where(flag => !Names(flag, "a", difference.Before) && !Names(flag, "b", difference.After))];
            (int plantedOfKind, int foundOfKind) = kinds.GetValueOrDefault(difference.Kind);
            kinds[difference.Kind] = (plantedOfKind + 1, foundOfKind + (isFound ? 1 : 0));
            planted++;
            found += isFound ? 1 : 0;
            falseFlags += others.Length;
            foreach (string line in Lines(seed, pair.Name, original, difference, isFound, others))
            {
                TestContext.Out.WriteLine(line);
            }
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {planted} planted differences found, {falseFlags} false flags; {string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value.Found}/{kind.Value.Planted}"))}"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(planted, Is.GreaterThanOrEqualTo(Seeds * 9 / 10));
            Assert.That(found, Is.GreaterThanOrEqualTo(FewestFound));
            Assert.That(falseFlags, Is.LessThanOrEqualTo(MostFalse));
        }
    }

    private static bool Names(ReportFinding finding, string document, IReadOnlyList<TextSpan> planted) =>
        finding.Evidence.Where(evidence => evidence.Document == document).SelectMany(evidence => evidence.Focus).Any(focus => planted.Any(span => span.Overlaps(focus)));

    private static IEnumerable<string> Lines(int seed, string name, ArticleAnalysis original, PlantedDifference difference, bool isFound, IReadOnlyList<ReportFinding> others)
    {
        if (!isFound)
        {
            TextSpan before = difference.Before[0];
            int start = Math.Max(0, before.Start - 60);
            string around = original.Article.Text[start..Math.Min(original.Article.Text.Length, before.End + 60)].ReplaceLineEndings(" ");
            yield return string.Create(CultureInfo.InvariantCulture, $"missed {seed} {name} {difference.Kind}: {difference.After[0].Text(difference.Copy)} for {before.Text(original.Article.Text)} in … {around} …");
        }

        foreach (ReportFinding other in others)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"false {seed} {name}: {other.RuleId} {other.Summary} ({other.Confidence})");
        }
    }
}
