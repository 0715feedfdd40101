using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

internal sealed class OrganisationNameTests
{
    [TestCase("Microsoft Corp.", "Microsoft", true)]
    [TestCase("the Bank of England", "Bank of England", true)]
    [TestCase("Labour Ministry", "Labor Ministry", true)]
    [TestCase("Hewlett-Packard", "Hewlett Packard", true)]
    [TestCase("Kyoshin Denchi K.K.", "Kyoshin Denchi", true)]
    [TestCase("Bank of England", "Bank of Scotland", false)]
    [TestCase("The Group", "The Company", false)]
    public void Same_name_but_for_form(string a, string b, bool expected) =>
        Assert.That(OrganisationName.Parse(a).IsSameAs(OrganisationName.Parse(b)), Is.EqualTo(expected));

    [TestCase("IOC", "International Olympic Committee", true)]
    [TestCase("BoE", "Bank of England", true)]
    [TestCase("KCNA", "Korean Central News Agency", true)]
    [TestCase("UN", "United Nations", true)]
    [TestCase("BBC", "Bank of England", false)]
    [TestCase("Apple", "International Olympic Committee", false)]
    public void Acronym_of_the_words(string acronym, string full, bool expected) =>
        Assert.That(OrganisationName.Parse(acronym).IsAcronymOf(OrganisationName.Parse(full)), Is.EqualTo(expected));

    [TestCase("TallGrass Distributors Ltd.", "Tall Grass Distribution Limited", true)]
    [TestCase("Zarkon Metall", "Zarqon Metall", true)]
    [TestCase("Kyushin Denchi", "Kyoshin Denchi", true)]
    [TestCase("Formula 1", "Formula 2", false)]
    [TestCase("Bank of Ireland", "Bank of Iceland", true)]
    [TestCase("University of Auckland", "University of Otago", false)]
    [TestCase("IOC", "IMF", false)]
    public void Other_spelling_of_one_name(string a, string b, bool expected) =>
        Assert.That(OrganisationName.Parse(a).IsSpellingOf(OrganisationName.Parse(b)), Is.EqualTo(expected));

    [TestCase("Halcyon", "Halcyon Delta Energy", true)]
    [TestCase("Leverkusen", "Bayer Leverkusen", true)]
    [TestCase("Bank", "Bank of England", false)]
    [TestCase("University", "University of Otago", false)]
    [TestCase("Halcyon", "Halcyon", false)]
    public void Distinct_part(string part, string full, bool expected) =>
        Assert.That(OrganisationName.Parse(part).IsDistinctPartOf(OrganisationName.Parse(full)), Is.EqualTo(expected));
}
