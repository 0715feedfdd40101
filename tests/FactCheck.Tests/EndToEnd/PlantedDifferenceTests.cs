using FactCheck.Testing;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Changes one fact in a copy of a fixture article and compares original and copy, by seed. The figures and all misses are printed; <c>tests/FactCheck.Benchmarks</c> does the same with more seeds.</summary>
public class PlantedDifferenceTests
{
    private const int Seeds = 300;
    private const double FewestFound = 0.95;
    private const int MostFalse = 0;

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
