using FactCheck.Values.Entities;

namespace FactCheck.Tests.Values.Entities;

internal sealed class EntityLinkerTests
{
    [TestCase("Lawyer Alexis Kouyias said so on Friday.", "Alexis Kouyias", "Alexis Kougias, a lawyer, denied it.", "Alexis Kougias", EntityVerdict.SameVariant)]
    [TestCase("Betty Page was born in Nashville.", "Betty Page", "Bettie Page grew up in Nashville.", "Bettie Page", EntityVerdict.SameVariant)]
    [TestCase("The workers left TallGrass Distributors Ltd. on Friday.", "TallGrass Distributors Ltd.", "The fire hit Tall Grass Distribution Limited on Friday.", "Tall Grass Distribution Limited", EntityVerdict.SameVariant)]
    [TestCase("Kim Jong Un sent a letter.", "Kim Jong Un", "Kim Jong-un sent a message.", "Kim Jong-un", EntityVerdict.Same)]
    [TestCase("The Bank of England raised rates.", "Bank of England", "The BoE raised rates on Thursday.", "BoE", EntityVerdict.Same)]
    [TestCase("Pyongyang said it had tested a missile.", "Pyongyang", "North Korea fired a missile, Seoul said.", "North Korea", EntityVerdict.Same)]
    [TestCase("Callum Reddick, a professor at the University of Auckland, led the work.", "Callum Reddick", "Colin Reddick, a professor at the University of Auckland, was pleased.", "Colin Reddick", EntityVerdict.SameVariant)]
    [TestCase("Herbert Hoover was president.", "Herbert Hoover", "Edgar Hoover led the FBI.", "Edgar Hoover", EntityVerdict.Different)]
    [TestCase("Anna Berg won the race.", "Anna Berg", "Maria Lund won the race.", "Maria Lund", EntityVerdict.Different)]
    [TestCase("France voted against it.", "France", "Germany voted against it.", "Germany", EntityVerdict.Different)]
    public void Names_of_two_reports(string a, string nameA, string b, string nameB, EntityVerdict expected)
    {
        EntityReport reportA = new(a);
        EntityReport reportB = new(b);

        Assert.That(EntityLinker.Link(reportA.Entities, reportB.Entities).VerdictOf(reportA.Cluster(nameA), reportB.Cluster(nameB)), Is.EqualTo(expected));
        Assert.That(EntityLinker.Link(reportB.Entities, reportA.Entities).VerdictOf(reportB.Cluster(nameB), reportA.Cluster(nameA)), Is.EqualTo(expected));
    }

    [Test]
    public void A_cluster_has_one_partner_at_most()
    {
        EntityReport a = new("Anna Berg and Maria Berg live in Oslo. Berg moved there in May.");
        EntityReport b = new("Anna Berg lives in Oslo. Maria Berg moved to Rome.");
        EntityLinks links = EntityLinker.Link(a.Entities, b.Entities);

        EntityLink[] partners = [.. links.All.Where(link => link.Verdict is EntityVerdict.Same or EntityVerdict.SameVariant)];
        Assert.That(partners.Select(link => link.A.Id), Is.Unique);
        Assert.That(partners.Select(link => link.B.Id), Is.Unique);
        Assert.That(links.VerdictOf(a.Cluster("Anna Berg"), b.Cluster("Maria Berg")), Is.EqualTo(EntityVerdict.Different));
    }

    [Test]
    public void A_report_links_to_itself_by_the_same_names()
    {
        EntityReport report = new("Anna Berg, the mayor of Lund, met officials of the Bank of England in Oslo. Norway paid for the trip.");
        EntityLinks links = EntityLinker.Link(report.Entities, report.Entities);

        Assert.That(report.Entities.Clusters, Has.All.Matches<EntityCluster>(cluster => links.OfA(cluster!.Id)?.B.Id == cluster.Id));
    }
}
