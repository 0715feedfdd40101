using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Entities;

namespace FactCheck.Tests.Rules;

public class NameVariantTests
{
    [TestCase("Frederic Lars Kolesh opened the bridge.", "Frederick Lars Kolesh opened the bridge.")]
    [TestCase("Frederic Kolesh opened the bridge.", "Frederick Kolesh opened the bridge.")]
    public void Two_spellings_of_a_first_name_are_told(string a, string b) =>
        Assert.That(Findings(a, b).Select(f => f.Relation), Has.Member(Relation.Discrepancy));

    [TestCase("William Kolesh opened the bridge.", "Bill Kolesh opened the bridge. William Kolesh is the mayor.")]
    [TestCase("Radan Kolesh opened the bridge.", "Kolesh opened the bridge.")]
    [TestCase("William Kolesh opened the bridge.", "Bill Kolesh opened the bridge.")]
    [TestCase("Michael Kolesh opened the bridge.", "Mike Kolesh opened the bridge.")]
    [TestCase("Zachary Kolesh opened the bridge.", "Zack Kolesh opened the bridge.")]
    [TestCase("The Kolm State Harbour Patrol closed the bridge.", "The Kolm Harbour Patrol closed the bridge.")]
    [TestCase("Maria Kolesh opened the bridge.", "Viktor Kolesh opened the bridge.")]
    [TestCase("The U.S. Council of Harbours closed the bridge.", "The United States Council of Harbours closed the bridge.")]
    [TestCase("Cy Kolesh opened the bridge.", "Cyrus Kolesh opened the bridge.")]
    [TestCase("Mayor Radan Kolesh told the Senate about the bridge.", "Mayor Radan Kolesh told the Senatein Graz about the bridge.")]
    [TestCase("Mayor Radan Kolesh told the Congress about the bridge.", "Mayor Radan Kolesh told Congressmen about the bridge.")]
    [TestCase("Goran Vidic told Kolesh News about the bridge.", "Goran Vidic told KoleshNews.com about the bridge.")]
    [TestCase("Mayor Radan Kolesh opened the bridge.", "Mayor Radan KoleshBridge opened the bridge.")]
    [TestCase("The visit of Kolesh Jr. cost the town of Graz a lot.", "The visit of Kolesh cost the town of Graz a lot.")]
    public void One_form_is_not_flagged(string a, string b) =>
        Assert.That(Findings(a, b).Select(f => f.Relation), Has.No.Member(Relation.Discrepancy));

    [TestCase("The trawler Vega Star sank off the coast on Monday.", "The trawler Vegar Star sank off the coast on Monday.")]
    [TestCase("The container ship Halden Star sank off the coast on Monday.", "The Haldane Star, a container ship, sank off the coast on Monday.")]
    public void Two_spellings_of_a_ship_are_told(string a, string b) =>
        Assert.That(Findings(a, b).Select(f => f.Relation), Has.Member(Relation.Discrepancy));

    [TestCase("Dust from the Sahara fell on the coast on Monday.", "Saharan dust fell on the coast on Monday.", TestName = "a place and its adjective")]
    [TestCase("The trawler Vega Star sank off the coast on Monday.", "The trawler Vegar Star sank off the coast on Monday. The Vega Star had passed her.", TestName = "a report that knows both")]
    [TestCase("The trawler Stoikiy Star sank off the coast on Monday.", "The trawler Stoykiy Star sank off the coast on Monday.", TestName = "two ways to write one sound")]
    [TestCase("The trawler Morning Star sank off the coast on Monday.", "The trawler Mourning Star sank off the coast on Monday.", TestName = "two common words")]
    [TestCase("Troops from Austria reached the coast on Monday.", "Troops from Australia reached the coast on Monday.", TestName = "two countries")]
    public void Names_that_may_be_two_or_are_written_in_two_ways_are_not(string a, string b) =>
        Assert.That(Findings(a, b).Select(f => f.Relation), Has.No.Member(Relation.Discrepancy));

    [Test]
    public void The_passage_is_the_name()
    {
        const string A = "Mayor Radan Kolesh opened the new bridge over the river.", B = "Mayor Radan Kolish opened the new bridge over the river.";
        Finding finding = Findings(A, B).Single(f => f.Relation == Relation.Discrepancy);

        Assert.That(finding.A.Clause.Text(A), Is.EqualTo("Radan Kolesh"));
        Assert.That(finding.B.Clause.Text(B), Is.EqualTo("Radan Kolish"));
    }

    private static IReadOnlyList<Finding> Findings(string a, string b) => SharedEngine.Check(new NameVariant(), a, b);
}
