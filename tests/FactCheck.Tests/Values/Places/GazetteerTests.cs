using FactCheck.Values.Places;

namespace FactCheck.Tests.Values.Places;

internal sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    [TestCase("Paris", "paris-FR")]
    [TestCase("the Netherlands", "NL")]
    [TestCase("U.S.", "US")]
    [TestCase("Sao Paulo", "sao-paulo-BR")]
    [TestCase("Kiev", "kyiv-UA")]
    [TestCase("Black Sea", "black-sea")]
    [TestCase("Calif.", "")]
    [TestCase("Atlantis City", "")]
    public void Names_are_found(string name, string id) =>
        Assert.That(Places.Find(name).Select(place => place.Id).FirstOrDefault(string.Empty), Is.EqualTo(id));

    [Test]
    public void An_ambiguous_name_means_all_its_places() => Assert.That(Places.Find("Georgia").Select(place => place.Id), Is.EquivalentTo(["GE", "US-GA"]));

    [TestCase("Portuguese", "PT")]
    [TestCase("Texans", "US-TX")]
    [TestCase("South Korean", "KR")]
    [TestCase("Frenchmen", "FR")]
    [TestCase("Paris", "")]
    public void Adjectives_and_inhabitants_are_found(string word, string id) =>
        Assert.That(Places.FindDemonym(word).Select(place => place.Id).FirstOrDefault(string.Empty), Is.EqualTo(id));

    [TestCase("US-CA", "los-angeles-US-CA", true)]
    [TestCase("US", "los-angeles-US-CA", true)]
    [TestCase("americas", "los-angeles-US-CA", true)]
    [TestCase("EU", "paris-FR", true)]
    [TestCase("FR", "FR", false)]
    [TestCase("DE", "paris-FR", false)]
    [TestCase("paris-FR", "FR", false)]
    public void Containment(string outer, string inner, bool expected) => Assert.That(Places.Contains(outer, inner), Is.EqualTo(expected));

    [Test]
    public void Every_place_lies_in_places_that_exist()
    {
        string[] ids = [.. "Paris;Los Angeles;Tokyo;Nairobi;Sydney;Toronto;Glasgow".Split(';').SelectMany(name => Places.Find(name)).SelectMany(place => Places.Chain(place.Id))];

        Assert.That(ids, Has.All.Matches<string>(id => Places.Get(id!) is not null));
    }

    [TestCase("Pyongyang", "KP")]
    [TestCase("the White House", "US")]
    [TestCase("Downing Street", "GB")]
    [TestCase("Lyon", null)]
    public void Seats_of_government(string name, string? country) => Assert.That(Places.FindSeat(name)?.Id, Is.EqualTo(country));
}
