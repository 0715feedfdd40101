using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Changes one fact in a copy of a fixture article and compares original and copy, by seed. The figures and all misses are printed; <c>tests/FactCheck.Benchmarks</c> does the same with more seeds.</summary>
public class PlantedDifferenceTests
{
    private const int Seeds = 300;
    private const double FewestFound = 0.95;
    private const int MostFalse = 0;

    // each of these once made the parser, or the search for whom a pronoun means, read the copy otherwise in a place where no word differs
    [TestCase("andean-games-letter", "a.txt", "Rodolfo Altuve", "Hugo Kessler")]
    [TestCase("two-furniture-fires", "b.txt", "Gino Trevisol", "Marta Trevisol")]
    [TestCase("vestmark-results", "a.txt", "Mogens Riis", "Marta Riis")]
    public void Another_name_is_the_only_difference(string pair, string file, string name, string other)
    {
        string original = File.ReadAllText(Repository.PathOf("fixtures", "gold", "dev", pair, file));
        string copy = name.Split(' ').Zip(other.Split(' ')).Aggregate(original, (text, part) => text.Replace(part.First, part.Second, StringComparison.Ordinal));
        ReportFinding[] flags = [.. SharedEngine.Compare(original, copy).Findings.Where(finding => finding.Relation == Relation.Discrepancy)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(flags, Is.Not.Empty);
            Assert.That(flags.Select(flag => flag.Type), Has.All.EqualTo(DiscrepancyType.Entity));
            Assert.That(flags.SelectMany(flag => flag.Evidence).SelectMany(evidence => evidence.Focus.Select(focus => focus.Text(evidence.Document == "a" ? original : copy))).Where(words => !$"{name}/{other}".Contains(words, StringComparison.Ordinal)), Is.Empty);
        }
    }

    [Test]
    public void Planted_differences_are_found_and_nothing_else()
    {
        PlantedTrial trial = PlantedTrial.Run(SharedEngine.Instance, [.. FixturePair.Names.Select(FixturePair.Load).Select(pair => (pair.Name, pair.A, pair.B))], Seeds);
        foreach (string line in trial.Lines)
        {
            TestContext.Out.WriteLine(line);
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(trial.Planted, Is.GreaterThanOrEqualTo(Seeds * 9 / 10));
            Assert.That((double)trial.Found / trial.Planted, Is.GreaterThanOrEqualTo(FewestFound));
            Assert.That(trial.False, Is.LessThanOrEqualTo(MostFalse));
        }
    }
}
