using FactCheck.Reports;
using FactCheck.Rules.Degrees;
using FactCheck.Rules.Phases;

namespace FactCheck.Tests.Rules;

/// <summary>Cases of the two rules beyond the examples that their pages have room for.</summary>
public class DegreeAndPhaseMismatchTests
{
    [TestCase("Garis is the second-largest airline in the country.", "Garis is the largest airline in the country.", true)]
    [TestCase("The warehouse was completely destroyed by fire.", "The warehouse was totally destroyed by fire.", false)]
    [TestCase("It was the stiffest sentence of the court.", "It was among the heaviest sentences of the court.", true)]
    [TestCase("It was the strongest earthquake in the valley since 1949.", "It was the strongest earthquake in the valley for a decade.", true)]
    [TestCase("She is the first woman to win the prize.", "She is the first woman from Bern to win the prize.", true)]
    [TestCase("She won the fifth round in Bern.", "She won the sixth round in Bern.", false)]
    public void Another_place_of_a_scale_is_told(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new DegreeMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));

    [Test]
    public void Two_ways_to_speak_of_what_is_to_come_are_one_stage() =>
        Assert.That(
            SharedEngine.Check(new PhaseMismatch(), "The minister will visit the harbour in Split.", "The minister is due to visit the harbour in Split.")
                .Where(f => f.Relation == Relation.Discrepancy && f.Confidence >= SharedEngine.DefaultConfidence),
            Is.Empty);

    [TestCase("The programme was completed in June.", "The programme is to be finished by Christmas.")]
    [TestCase("The president landed in Mexico on Wednesday.", "The president is heading to Mexico on Wednesday.")]
    public void Two_stages_of_one_event_are_told_apart(string a, string b) =>
        Assert.That(SharedEngine.Check(new PhaseMismatch(), a, b).Select(f => f.Relation), Has.Member(Relation.Discrepancy));
}
