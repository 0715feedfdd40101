using FactCheck.Tests.Values.Entities;
using FactCheck.Values;
using FactCheck.Values.Places;

namespace FactCheck.Tests.Values.Places;

internal sealed class PlaceComparerTests
{
    [TestCase("The summit was held in Vienna.", "The summit was held in Vienna.", ValueComparison.Equal)]
    [TestCase("The summit was held in Vienna.", "The summit was held in Austria.", ValueComparison.Compatible)]
    [TestCase("The summit was held in Vienna.", "The summit was held in Europe.", ValueComparison.Compatible)]
    [TestCase("The summit was held in Vienna.", "The summit was held in Geneva.", ValueComparison.Conflict)]
    [TestCase("The summit was held in Vienna.", "The summit was held in Germany.", ValueComparison.Conflict)]
    [TestCase("The summit was held in Vienna.", "The summit was held near Vienna.", ValueComparison.Compatible)]
    [TestCase("The ship sank in the Red Sea.", "The ship sank off Yemen.", ValueComparison.Unknown)]
    [TestCase("The fire broke out in Georgia.", "The fire broke out in Atlanta.", ValueComparison.Compatible)]
    [TestCase("The planes met over Peachland.", "The planes met over Summerland.", ValueComparison.Conflict)]
    [TestCase("They blocked Route 3.", "They blocked Route 33.", ValueComparison.Conflict)]
    [TestCase("The quake struck 55 km west of Lima.", "The quake struck 34 miles west of Lima.", ValueComparison.Equal)]
    [TestCase("The quake struck 55 km west of Lima.", "The quake struck 55 km east of Lima.", ValueComparison.Conflict)]
    [TestCase("The shell exploded inside the school.", "The shell exploded outside the school.", ValueComparison.Conflict)]
    [TestCase("They were found in the break room.", "They were found in the mixing room.", ValueComparison.Conflict)]
    [TestCase("They were found in the break room.", "They were found in a large room.", ValueComparison.Compatible)]
    [TestCase("They slept in a church.", "They slept in a hospital.", ValueComparison.Unknown)]
    [TestCase("They slept in the town hospital.", "They slept in the hospital.", ValueComparison.Compatible)]
    [TestCase("He flew from Paris.", "He flew to Rome.", ValueComparison.Incomparable)]
    [TestCase("They fled across the border.", "They fled to Rome.", ValueComparison.Unknown)]
    public void Two_places(string a, string b, ValueComparison expected)
    {
        PlaceValue placeA = Read(new EntityReport(a))[0];
        PlaceValue placeB = Read(new EntityReport(b))[0];

        Assert.That(placeA.CompareTo(placeB), Is.EqualTo(expected));
        Assert.That(placeB.CompareTo(placeA), Is.EqualTo(expected));
    }

    [TestCase("They met in Turin and Milan.", "They met in Milan and Turin.", 0)]
    [TestCase("Snares were found in Kenya.", "Snares were found in Uganda.", 1)]
    [TestCase("The boat left Zuwara in western Libya.", "The boat left Libya.", 0)]
    [TestCase("Experts in Naples met in Rome.", "They met in Rome.", 0)]
    public void Places_that_both_have_do_not_conflict(string a, string b, int conflicts) =>
        Assert.That(PlaceMatching.Conflicting(Read(new EntityReport(a)), Read(new EntityReport(b))), Has.Count.EqualTo(conflicts));

    [Test]
    public void What_one_mention_says_of_a_place_holds_for_all()
    {
        EntityReport report = new("The plane crashed near Peachland in British Columbia. Peachland was covered in smoke.");
        IReadOnlyList<IReadOnlyList<PlaceValue>> places = [.. report.Sentences.Select((sentence, index) => PlaceReader.Read(sentence, report.Text, index, report.Entities))];

        Assert.That(PlaceContainment.Share(places)[1].Single().Description.Within, Does.Contain("CA-BC"));
    }

    [Test]
    public void A_place_is_equal_to_itself() =>
        Assert.That(Read(new EntityReport("Two people died in the town of Lund, 40 km north of Malmö, and at the airport.")), Has.All.Matches<PlaceValue>(place => place!.CompareTo(place) == ValueComparison.Equal));

    private static IReadOnlyList<PlaceValue> Read(EntityReport report) => PlaceReader.Read(report.Sentences[0], report.Text, 0, report.Entities);
}
