using FactCheck.Tests.Values.Entities;
using FactCheck.Values;
using FactCheck.Values.Roles;

namespace FactCheck.Tests.Values.Roles;

internal sealed class RoleTests
{
    [TestCase("\"We ran,\" said Adão Pires, 43, a fisherman.", RoleKind.Age, "43", "Adão Pires")]
    [TestCase("\"We ran,\" said Adão Pires, 43, a fisherman.", RoleKind.Title, "fisherman", "Adão Pires")]
    [TestCase("Osvaldo Tenório, the mayor of Lund, thanked the crews.", RoleKind.Title, "mayor", "Osvaldo Tenório")]
    [TestCase("The bridge fell, fire brigade captain Edson Quaresma said.", RoleKind.Title, "fire brigade captain", "Edson Quaresma")]
    [TestCase("Governor Helena Brandt declared three days of mourning.", RoleKind.Title, "governor", "Helena Brandt")]
    [TestCase("Former deputy mayor Anna Berg was there.", RoleKind.Title, "deputy former mayor", "Anna Berg")]
    [TestCase("Anna Berg is the head of the union.", RoleKind.Title, "head", "Anna Berg")]
    [TestCase("Anna Berg, who chairs the association, was there.", RoleKind.Title, "chair", "Anna Berg")]
    [TestCase("Anna Berg was named acting director.", RoleKind.Title, "acting director", "Anna Berg")]
    [TestCase("The CEO, Anna Berg, resigned.", RoleKind.Title, "chief executive", "Anna Berg")]
    [TestCase("Her doctor, Dr. Anna Berg, was there.", RoleKind.Title, "doctor", "Anna Berg")]
    [TestCase("The president of the union, Anna Berg, was there.", RoleKind.Title, "president", "Anna Berg")]
    [TestCase("They and the youth coach, Anna Berg, were there.", RoleKind.Title, "youth head coach", "Anna Berg")]
    [TestCase("The club hired goalkeeping coach Anna Berg as director.", RoleKind.Title, "goalkeeping head coach", "Anna Berg")]
    [TestCase("The Portuguese filmmaker Inês Costa led the jury.", RoleKind.Nationality, "PT", "Inês Costa")]
    [TestCase("Tadesse Wolde of Ethiopia won the race.", RoleKind.Nationality, "ET", "Tadesse Wolde")]
    [TestCase("Police stopped Anthony Lasalle, of Bloomington.", RoleKind.Origin, "bloomington", "Anthony Lasalle")]
    [TestCase("His brother Jonathan Ruiz was shot.", RoleKind.Kinship, "brother", "Jonathan Ruiz")]
    [TestCase("Anna Berg, 61, who chairs the association, was there.", RoleKind.Title, "chair", "Anna Berg")]
    [TestCase("Anna Berg tendered her resignation as mayor of Lund on Monday.", RoleKind.Title, "mayor", "Anna Berg")]
    [TestCase("Ex-Vice President Anna Berg was there.", RoleKind.Title, "deputy former president", "Anna Berg")]
    [TestCase("Ex-president Anna Berg was there.", RoleKind.Title, "former president", "Anna Berg")]
    [TestCase("The union's co-chairwoman, Anna Berg, was there.", RoleKind.Title, "co chair", "Anna Berg")]
    [TestCase("The prize went to Lieutenant Commander Anna Berg.", RoleKind.Title, "lieutenant commander", "Anna Berg")]
    [TestCase("The money was there, City Treasurer Dr. Anna Berg said.", RoleKind.Title, "city treasurer", "Anna Berg")]
    [TestCase("Anna Berg, 52, the gardener, was there.", RoleKind.Title, "gardener", "Anna Berg")]
    [TestCase("The charges were announced by Anna Berg, the deputy attorney general.", RoleKind.Title, "deputy attorney general", "Anna Berg")]
    [TestCase("Anna Berg, the United States attorney for the district, was there.", RoleKind.Title, "lawyer", "Anna Berg")]
    [TestCase("He met acting Treasury Director Anna Berg.", RoleKind.Title, "acting treasury director", "Anna Berg")]
    [TestCase("Press secretary Anna Berg was there.", RoleKind.Title, "spokesman", "Anna Berg")]
    [TestCase("He had faced the prospect of a primary challenge by state Treasurer Brent Lind, who has criticized his vote in February against the farm package.", RoleKind.Title, "state treasurer", "Brent Lind")]
    [TestCase("David Lind celebrated his stunning victory over House Majority Leader Anna Berg (R-Va.) for the nomination on Tuesday.", RoleKind.Title, "head", "Anna Berg")]
    [TestCase("\"We stopped the sale,\" said chief executive Joost Vermeer.", RoleKind.Title, "chief executive", "Joost Vermeer")]
    [TestCase("Attorney General L. Saul Lind announced it.", RoleKind.Title, "attorney general", "L. Saul Lind")]
    [TestCase("Assistant Secretary of State Anna Berg announced it.", RoleKind.Title, "assistant secretary", "Anna Berg")]
    [TestCase("The town honoured Minister for Health Anna Berg.", RoleKind.Title, "minister", "Anna Berg")]
    [TestCase("Luis Pena, a 23-year-old Uruguayan forward, signed on Monday.", RoleKind.Title, "striker", "Luis Pena")]
    [TestCase("Anna Berg, a 23-year-old Norwegian winger, signed on Monday.", RoleKind.Title, "winger", "Anna Berg")]
    [TestCase("Anna Berg, a 23-year-old Norwegian winger, signed on Monday.", RoleKind.Age, "23", "Anna Berg")]
    [TestCase("Three miners, one of them Eusebio Calani, the cooperative's safety inspector, were expected to be freed.", RoleKind.Title, "safety inspector", "Eusebio Calani")]
    [TestCase("\"It is burning,\" said Anna Berg, of the National Park Service.", RoleKind.Affiliation, "national park service", "Anna Berg")]
    [TestCase("\"It is burning,\" said Anna Berg of Alder Street Securities.", RoleKind.Affiliation, "alder street securities", "Anna Berg")]
    [TestCase("Anna Berg with the National Weather Service said the storm would pass.", RoleKind.Affiliation, "national weather service", "Anna Berg")]
    [TestCase("The first African-American treasurer Anna Berg spoke.", RoleKind.Title, "black treasurer", "Anna Berg")]
    public void Roles_of_named_people(string text, RoleKind kind, string normalized, string holder)
    {
        EntityReport report = new(text);
        RoleValue role = RoleReader.Read(report.Sentences[0], 0, report.Entities).First(value => value.RoleKind == kind);

        Assert.That(role.Normalized, Is.EqualTo([normalized]));
        Assert.That(role.Holder < 0 ? null : report.Entities.Clusters[role.Holder].Name, Is.EqualTo(holder));
    }

    [Test]
    public void Second_of_two_coordinated_titles_is_read()
    {
        EntityReport report = new("The chip is new, said Lisa Berg, vice president and general manager for the products division.");
        IEnumerable<RoleValue> titles = RoleReader.Read(report.Sentences[0], 0, report.Entities).Where(value => value.RoleKind == RoleKind.Title);

        Assert.That(titles.Select(value => report.Sentences[0].Words[value.Head].Text), Is.EqualTo(["president", "manager"]));
    }

    [Test]
    public void A_title_before_the_next_name_is_the_next_ones()
    {
        EntityReport report = new("Former ambassador Anna Berg and former party chairman Saul Lind were there.");
        IEnumerable<(string? Holder, string Title)> titles = RoleReader.Read(report.Sentences[0], 0, report.Entities).Where(role => role.RoleKind == RoleKind.Title)
            .Select(role => (role.Holder < 0 ? null : report.Entities.Clusters[role.Holder].Name, role.Normalized[0]));

        Assert.That(titles, Is.EqualTo(new[] { ("Anna Berg", "former ambassador"), ("Saul Lind", "former party chair") }));
    }

    [TestCase("Bank of England Governor Anna Berg raised rates.", "bank england")]
    [TestCase("He told Fox News President Anna Berg was wrong.", "")]
    public void The_body_before_a_title_is_its_affiliation_unless_it_is_spoken_to(string text, string affiliation) =>
        Assert.That(string.Join(' ', Title(text).Description.Affiliation), Is.EqualTo(affiliation));

    [Test]
    public void A_deputy_is_known_by_the_shortened_word_too()
    {
        EntityReport report = new("Chief Anna Berg and Dep. Chief Saul Lind spoke.");

        Assert.That(RoleReader.Read(report.Sentences[0], 0, report.Entities).Select(role => role.Normalized[0]), Is.EqualTo(["head", "deputy head"]));
    }

    [TestCase("The Murder of Saul Lind shocked the town.")]
    [TestCase("The friends of Saul Lind were there.")]
    [TestCase("Anna Berg of Lund was there.")]
    [TestCase("Anna Berg from the National Park Service's office was there.")]
    [TestCase("Anna Berg met Saul Lind at the National Park Service.")]
    public void Names_without_title_or_body(string text)
    {
        EntityReport report = new(text);

        Assert.That(RoleReader.Read(report.Sentences[0], 0, report.Entities).Where(role => role.RoleKind is RoleKind.Title or RoleKind.Affiliation), Is.Empty);
    }

    [TestCase("Goldman Sachs, the lender, announced it.", "Goldman Sachs")]
    [TestCase("Telefinca Moviles, the sponsor, announced it.", "Telefinca Moviles")]
    [TestCase("Telefinca Moviles, the insurer, announced it.", "Telefinca Moviles")]
    public void Bodies_that_do_what_people_do_stay_bodies(string text, string name)
    {
        EntityReport report = new(text);

        Assert.That(report.Cluster(name).Kind, Is.EqualTo(FactCheck.Language.EntityKind.Organisation));
    }

    [TestCase("A seven-year-old girl was hurt.", 7, "girl")]
    [TestCase("The student, who is 29, landed safely.", 29, "student")]
    [TestCase("A man aged 58 was arrested.", 58, "man")]
    [TestCase("A 61-year-old man was arrested.", 61, "man")]
    public void Ages_of_people_without_a_name(string text, int age, string holder)
    {
        EntityReport report = new(text);
        RoleValue role = RoleReader.Read(report.Sentences[0], 0, report.Entities).Single(value => value.RoleKind == RoleKind.Age);

        Assert.That(role.Age, Is.EqualTo(age));
        Assert.That(report.Sentences[0].Words[role.HolderHead].Text, Is.EqualTo(holder));
    }

    [TestCase("The bridge was 29 years in the making.")]
    [TestCase("The vote was 43, more than last year.")]
    [TestCase("It rained for seven years.")]
    public void Numbers_that_are_no_age(string text)
    {
        EntityReport report = new(text);

        Assert.That(RoleReader.Read(report.Sentences[0], 0, report.Entities).Where(role => role.RoleKind == RoleKind.Age), Is.Empty);
    }

    [TestCase("Anna Berg, the CEO, resigned.", "Anna Berg, the chief executive, resigned.", ValueComparison.Equal)]
    [TestCase("Anna Berg, a fisherman, resigned.", "Anna Berg, an angler, resigned.", ValueComparison.Equal)]
    [TestCase("Anna Berg, the mayor, resigned.", "Anna Berg, the deputy mayor, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the mayor, resigned.", "Anna Berg, the former mayor, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the Alaska senator, resigned.", "Alaska Sen. Anna Berg resigned.", ValueComparison.Equal)]
    [TestCase("Anna Berg, the transport secretary, resigned.", "Anna Berg, the transport undersecretary, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the transport undersecretary, resigned.", "Anna Berg, an undersecretary, resigned.", ValueComparison.Compatible)]
    [TestCase("Anna Berg, the director, resigned.", "Anna Berg, the acting director, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the minister, resigned.", "Anna Berg, the finance minister, resigned.", ValueComparison.Compatible)]
    [TestCase("Anna Berg, the health minister, resigned.", "Anna Berg, the finance minister, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, an official, resigned.", "Anna Berg, the finance minister, resigned.", ValueComparison.Compatible)]
    [TestCase("Anna Berg, chair of the board, resigned.", "Anna Berg, secretary of the board, resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, a teacher, resigned.", "Anna Berg, a writer, resigned.", ValueComparison.Unknown)]
    [TestCase("Anna Berg, the foreign minister, resigned.", "Anna Berg, the foreign secretary, resigned.", ValueComparison.Equal)]
    [TestCase("Anna Berg, the British prime minister, resigned.", "Anna Berg, Britain's premier, resigned.", ValueComparison.Compatible)]
    [TestCase("Anna Berg, professor at the University of Oslo, resigned.", "Anna Berg, professor at the University of Bergen, resigned.", ValueComparison.Conflict)]
    [TestCase("Ex-Vice President Anna Berg resigned.", "Former Vice President Anna Berg resigned.", ValueComparison.Equal)]
    [TestCase("Ex-Vice President Anna Berg resigned.", "Vice President Anna Berg resigned.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the president of Peru from 1994 to 1998, agreed.", "Former Peruvian President Anna Berg agreed.", ValueComparison.Compatible)]
    [TestCase("Culture minister Anna Berg agreed.", "Anna Berg, who was deputy culture minister until May, agreed.", ValueComparison.Unknown)]
    [TestCase("Commander Anna Berg agreed.", "Lieutenant Commander Anna Berg agreed.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, a former lawyer at the bank in Lund, agreed.", "Anna Berg, a lawyer at the hospital, agreed.", ValueComparison.Unknown)]
    [TestCase("F.B.I. agent Anna Berg agreed.", "FBI Special Agent Anna Berg agreed.", ValueComparison.Compatible)]
    [TestCase("The town's first mayor, Anna Berg, agreed.", "The town's former mayor, Anna Berg, agreed.", ValueComparison.Compatible)]
    [TestCase("Federal judge Anna Berg agreed.", "U.S. District Judge Anna Berg agreed.", ValueComparison.Compatible)]
    [TestCase("Federal minister Anna Berg agreed.", "State minister Anna Berg agreed.", ValueComparison.Conflict)]
    [TestCase("Anna Berg, the first Black U.S. secretary of state, agreed.", "Anna Berg, the first African American secretary of state, agreed.", ValueComparison.Equal)]
    [TestCase("Anna Berg, the school's student president, agreed.", "President Anna Berg agreed.", ValueComparison.Compatible)]
    [TestCase("Student nurse Anna Berg agreed.", "Nurse Anna Berg agreed.", ValueComparison.Conflict)]
    [TestCase("Former Bank of England governor Anna Berg agreed.", "Anna Berg, the former governor of the Bank of England, agreed.", ValueComparison.Equal)]
    [TestCase("State Treasurer Anna Berg agreed.", "State Auditor Anna Berg agreed.", ValueComparison.Conflict)]
    public void Two_offices_of_one_person(string a, string b, ValueComparison expected)
    {
        RoleValue roleA = Title(a);
        RoleValue roleB = Title(b);

        Assert.That(roleA.CompareTo(roleB), Is.EqualTo(expected));
        Assert.That(roleB.CompareTo(roleA), Is.EqualTo(expected));
    }

    [Test]
    public void Ages_that_differ_conflict_and_kinds_are_not_mixed()
    {
        EntityReport a = new("Adão Pires, 43, a fisherman, ran.");
        EntityReport b = new("Adão Pires, 34, ran.");
        IReadOnlyList<RoleValue> rolesA = RoleReader.Read(a.Sentences[0], 0, a.Entities);
        RoleValue ageB = RoleReader.Read(b.Sentences[0], 0, b.Entities).Single();

        Assert.That(rolesA.Single(role => role.RoleKind == RoleKind.Age).CompareTo(ageB), Is.EqualTo(ValueComparison.Conflict));
        Assert.That(rolesA.Single(role => role.RoleKind == RoleKind.Title).CompareTo(ageB), Is.EqualTo(ValueComparison.Incomparable));
    }

    private static RoleValue Title(string text)
    {
        EntityReport report = new(text);
        return RoleReader.Read(report.Sentences[0], 0, report.Entities).First(role => role.RoleKind == RoleKind.Title);
    }
}
