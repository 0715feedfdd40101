using FactCheck.Language;
using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

internal sealed class EntityTableTests
{
    [TestCase("John Ging opened the school. Mr Ging said it was safe.", "Ging", 2, "John Ging")]
    [TestCase("Ging says school is safe. John Ging, the director, spoke on Monday.", "Ging", 1, "John Ging")]
    [TestCase("Xi Jinping arrived in Rome on Friday. Xi met the pope.", "Xi", 2, "Xi Jinping")]
    [TestCase("The Korean Central News Agency (KCNA) reported the visit. KCNA gave no date.", "KCNA", 2, "Korean Central News Agency")]
    [TestCase("The International Olympic Committee met on Monday. The IOC did not vote.", "IOC", 1, "International Olympic Committee")]
    [TestCase("Pyongyang said on Friday that it had tested a missile. North Korea has tested five this year.", "Pyongyang", 1, "North Korea")]
    [TestCase("The Kremlin denied the report. Russia said the ship was empty.", "Kremlin", 1, "Russia")]
    [TestCase("Anna Berg, the mayor of Lund, opened the bridge. The mayor thanked the builders.", "mayor", 2, "Anna Berg")]
    [TestCase("Maria Silva won the race. She trained in Spain.", "She", 1, "Maria Silva")]
    [TestCase("Vertexa bought Cuotita in May. Vertexa said it would keep the name.", "it", 1, "Vertexa")]
    [TestCase("The British government rejected the offer. Britain wants more time.", "government", 1, "Britain")]
    [TestCase("Anna Berg left the club on Monday. The 46-year-old was told of the decision at home.", "old", 1, "Anna Berg")]
    [TestCase("Anna Berg lost the vote on Monday. The 68-year-old senator told her staff by telephone.", "senator", 1, "Anna Berg")]
    [TestCase("Anna Berg, 22, met Peter Holm, 46, in Oslo. The 46-year-old left early.", "old", 1, "Peter Holm")]
    [TestCase("Anna Berg fell ill on Monday. Berg, 22, was treated in Oslo. Her father, Peter Berg, came too.", "Berg", 2, "Anna Berg")]
    [TestCase("Anna Berg fell ill on Monday. Berg was treated in Oslo. Her father, Peter Berg, came too. Berg went home in May.", "Berg", 4, "Anna Berg")]
    public void Words_that_refer_to_a_name(string text, string word, int occurrence, string expected) =>
        Assert.That(new EntityReport(text).NameOf(word, occurrence), Is.EqualTo(expected));

    [TestCase("Anna Berg and Maria Lund arrived. She left early.", "She", 1)]
    [TestCase("Peter Holm met Jan Vik in Oslo. The minister smiled.", "minister", 1)]
    [TestCase("The match was played in Pyongyang on Friday.", "Pyongyang", 1)]
    [TestCase("Anna Berg said: \"He is a fool.\"", "He", 1)]
    [TestCase("Anna Berg met a doctor. He gave her a letter.", "He", 1)]
    [TestCase("Anna Berg visited the plant on Monday. The 40-year-old reactor was idle.", "reactor", 1)]
    [TestCase("Anna Berg and Maria Lund arrived. The 46-year-old left early.", "old", 1)]
    [TestCase("Anna Berg, 43, left the club on Monday. The 46-year-old was told of the decision at home.", "old", 1)]
    [TestCase("Anna Berg said that a driver had been hurt. A 46-year-old was taken to hospital.", "old", 1)]
    public void What_is_not_clear_refers_to_nobody_else(string text, string word, int occurrence)
    {
        string? name = new EntityReport(text).NameOf(word, occurrence);

        Assert.That(name, Is.Null.Or.EqualTo(word));
    }

    [Test]
    public void Two_people_of_one_family_stay_apart()
    {
        EntityReport report = new("Imad Salem and Hassan Salem were arrested. Imad Salem was released on Friday.");

        Assert.That(report.Cluster("Imad Salem").Id, Is.Not.EqualTo(report.Cluster("Hassan Salem").Id));
    }

    [Test]
    public void A_family_name_that_fits_two_people_is_given_to_none_of_them()
    {
        EntityReport report = new("Imad Salem and Hassan Salem were arrested. Salem was released on Friday.");

        Assert.That(report.NameOf("Salem", 3), Is.Not.EqualTo("Imad Salem").And.Not.EqualTo("Hassan Salem"));
    }

    [Test]
    public void Roles_and_gender_are_gathered_on_the_cluster()
    {
        EntityCluster cluster = new EntityReport("Spokeswoman Kim Larsen said the ferry had stopped. Larsen, 43, gave no reason.").Cluster("Kim Larsen");

        Assert.That(cluster.Kind, Is.EqualTo(EntityKind.Person));
        Assert.That(cluster.Gender, Is.EqualTo(Gender.Female));
        Assert.That(cluster.RoleNouns, Does.Contain("spokeswoman"));
        Assert.That(cluster.Names, Is.EqualTo(["Kim Larsen", "Larsen"]));
    }

    [Test]
    public void References_are_in_order_and_lie_in_their_sentences()
    {
        EntityReport report = new("Anna Berg, the mayor of Lund, opened the bridge. She thanked the builders. Berg then left for Oslo.");

        Assert.That(report.Entities.References.Select(reference => (reference.Sentence, reference.Words.Start)), Is.Ordered);
        Assert.That(report.Entities.References, Has.All.Matches<EntityReference>(reference =>
            reference!.Words.Contains(reference.Head) && reference.Words.End <= report.Sentences[reference.Sentence].Words.Count));
    }

    [TestCase("The university has sent Ryan, R-Wis., a letter on Monday.")]
    [TestCase("The university called Representative Paul Ryan (R-Wisc.) to task on Monday.")]
    public void Party_and_state_in_brackets_are_no_name(string text) =>
        Assert.That(new EntityReport(text).Entities.Clusters.SelectMany(cluster => cluster.Names), Has.None.StartsWith("R-").And.Some.Contains("Ryan"));

    [Test]
    public void A_text_without_names_has_an_empty_table() => Assert.That(new EntityReport("It rained all day.").Entities.Clusters, Is.Empty);
}
