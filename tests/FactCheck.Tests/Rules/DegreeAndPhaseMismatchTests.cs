using FactCheck.Reports;
using FactCheck.Rules.Degrees;
using FactCheck.Rules.Phases;

namespace FactCheck.Tests.Rules;

/// <summary>Cases of the two rules beyond the examples that their pages have room for.</summary>
public class DegreeAndPhaseMismatchTests
{
    [TestCase("Garis is the second-largest airline in the country.", "Garis is the largest airline in the country.", true)]
    [TestCase("The warehouse was completely destroyed by fire.", "The warehouse was totally destroyed by fire.", false)]
    [TestCase("She won the fifth round in Bern.", "She won the sixth round in Bern.", false)]
    public void Another_place_of_a_scale_is_told(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new DegreeMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));

    [Test]
    public void Two_ways_to_speak_of_what_is_to_come_are_one_stage() =>
        Assert.That(
            SharedEngine.Check(new PhaseMismatch(), "The minister will visit the harbour in Split.", "The minister is due to visit the harbour in Split.")
                .Where(f => f.Relation == Relation.Discrepancy && f.Confidence >= SharedEngine.DefaultConfidence),
            Is.Empty);
}
