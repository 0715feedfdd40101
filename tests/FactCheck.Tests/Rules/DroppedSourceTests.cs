using FactCheck.Reports;
using FactCheck.Rules.Attributions;

namespace FactCheck.Tests.Rules;

public class DroppedSourceTests
{
    [TestCase("The ferry from Lund was carrying more people than it was licensed for, the coastguard said.", "The ferry from Lund was carrying more people than it was licensed for.")]
    [TestCase("The ferry from Lund was carrying more people than it was licensed for.", "The ferry from Lund, according to the coastguard, was carrying more people than it was licensed for.")]
    [TestCase("The ferry from Lund was carrying too many people, the coastguard said.", "The ferry from Lund was carrying too many people, and the mayor says that it will not sail on Friday.")]
    public void A_source_that_one_report_leaves_out_is_told(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("The ferry from Lund was carrying too many people, the coastguard said.", "The ferry from Lund was carrying too many people, survivors said.")]
    [TestCase("The mayor of Lund said the ferry would sail on Friday.", "The mayor of Lund opened the ferry that would sail on Friday.")]
    [TestCase("\"The ferry was carrying too many people,\" the coastguard said.", "The ferry was carrying too many people.")]
    [TestCase("The ferry from Lund was carrying too many people, the coastguard said.", "A bridge in Malmö was closed to lorries.")]
    [TestCase("The ferry from Lund will carry fewer people from Friday, the operator announced.", "The ferry from Lund will carry fewer people from Friday.")]
    [TestCase("The ferry from Lund carried fewer people in May, official data showed.", "The ferry from Lund carried fewer people in May.")]
    public void No_source_is_missed_where_the_other_report_has_one_or_says_something_else(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new DroppedSource(), a, b).Select(f => f.Relation);
}
