using FactCheck.Reports;
using FactCheck.Rules.Kinds;

namespace FactCheck.Tests.Rules;

public class OtherKindTests
{
    [TestCase("The league suspended the club on Monday.", "The league banned the club on Monday.", true)]
    [TestCase("The league permanently suspended the club on Monday.", "The league banned the club on Monday.", false)]
    [TestCase("The judge asked the court to delay the hearing on the harbour.", "The judge asked the court to cancel the hearing on the harbour.", true)]
    [TestCase("The senate paid bounties to the divers in Graz.", "The senate offered bounties to the divers in Graz.", true)]
    [TestCase("The port launched an inquiry into the leak on Monday.", "The port opened an inquiry into the leak on Monday.", false)]
    [TestCase("The mayor said the bridge is safe.", "The mayor claimed the bridge is safe.", false)]
    [TestCase("The mayor wants a second bridge in Graz.", "The mayor is seeking a second bridge in Graz.", false)]
    [TestCase("The drivers blocked the bridge on Monday.", "The farmers blocked the bridge on Monday.", false)]
    [TestCase("The storm killed nine people in Graz.", "The storm hurt nine people in Graz.", true)]
    [TestCase("The council asked for the documents on the bridge.", "The council asked for the records on the bridge.", false)]
    [TestCase("\"She knows how the report got out,\" the mayor tweeted.", "\"She knows how the report got out,\" the mayor wrote.", false)]
    [TestCase("The mayor wants to force a fairer trading relationship.", "The mayor wants to force a fairer trade relationship.", false)]
    [TestCase("Sugary drinks exacerbate the illness of children.", "Sugary drinks contribute to the illness of children.", false)]
    public void Words_that_stand_for_one_thing_in_news_are_no_two_kinds(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new OtherKind(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));
}
