using FactCheck.Tests.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Tests.Values.Places;

internal sealed class PlaceReaderTests
{
    [TestCase("The summit was held in Vienna on Friday.", "in Vienna", "vienna-AT", "in", "held")]
    [TestCase("The ships reached Yemen on Tuesday.", "Yemen", "YE", "object", "reached")]
    [TestCase("The blast shook Lexington, Ky., on Friday.", "Lexington, Ky.", "lexington-US-KY", "object", "shook")]
    [TestCase("Representative Hal Rogersen, Republican of Ky., agreed.", "of Ky.", "US-KY", "of", "Republican")]
    [TestCase("A fire broke out near Boulder, Colorado.", "near Boulder, Colorado", "boulder-US-CO", "near", "broke")]
    [TestCase("Two boats set out from Sfax in Tunisia.", "from Sfax", "sfax-TN", "from", "set")]
    [TestCase("Thousands marched through the streets of Nairobi.", "of Nairobi", "nairobi-KE", "of", "streets")]
    public void Named_places(string text, string words, string id, string relation, string predicate)
    {
        EntityReport report = new(text);
        PlaceValue place = Read(report).First(value => report.WordsOf(0, value.Words) == words);

        Assert.That(place.IsNamed, Is.True);
        Assert.That(place.Normalized, Is.EqualTo([id]));
        Assert.That(place.Relation, Is.EqualTo(relation));
        Assert.That(report.Sentences[0].Words[place.Predicate].Text, Is.EqualTo(predicate));
    }

    [Test]
    public void A_state_cut_behind_its_first_point_is_not_another_state() =>
        Assert.That(Read(new EntityReport("Members of both houses oppose Sen. Castor’s (D-W.Va.) slimmed-down elections plan.")).Select(place => place.Normalized[0]), Has.No.Member("US-VA"));

    [TestCase("The wounded were treated in the town hospital.", "in the town hospital", "in", "town hospital")]
    [TestCase("A shell exploded outside the school.", "outside the school", "outside", "school")]
    [TestCase("They slept at a day care centre.", "", "", "")]
    public void Places_without_a_name(string text, string words, string relation, string normalized)
    {
        EntityReport report = new(text);
        PlaceValue? place = Read(report).SingleOrDefault(value => !value.IsNamed);

        Assert.That(place is null ? string.Empty : report.WordsOf(0, place.Words), Is.EqualTo(words));
        Assert.That(place?.Relation ?? string.Empty, Is.EqualTo(relation));
        Assert.That(place?.Normalized[0] ?? string.Empty, Is.EqualTo(normalized));
    }

    [TestCase("The quake struck 55 km west of Bireun.", 55, 6)]
    [TestCase("The ship sank 20 nautical miles off Cape Brett.", 37.04, -1)]
    [TestCase("The slick lies south-west of Lagos.", -1, 5)]
    [TestCase("The train derailed north of Pune.", -1, 0)]
    [TestCase("The express train derailed 20 km south of Pune on Friday.", 20, 4)]
    [TestCase("The mayor of Pune resigned.", -1, -1)]
    public void Distance_and_direction(string text, double kilometres, int direction)
    {
        PlaceOffset? offset = Read(new EntityReport(text)).Select(place => place.Description.Offset).SingleOrDefault(found => found is not null);

        Assert.That(offset?.Kilometres ?? -1, Is.EqualTo(kilometres).Within(0.01));
        Assert.That(offset?.Direction ?? -1, Is.EqualTo(direction));
    }

    [TestCase("Moscow said on Friday that it had no plans.")]
    [TestCase("The company paid US$ 4 million.")]
    [TestCase("Sales fell in the third quarter.")]
    [TestCase("Mr Paris resigned on Friday.")]
    public void Words_that_are_no_place_of_anything(string text) => Assert.That(Read(new EntityReport(text)), Is.Empty);

    private static IReadOnlyList<PlaceValue> Read(EntityReport report) => PlaceReader.Read(report.Sentences[0], report.Text, 0, report.Entities);
}
