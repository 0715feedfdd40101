using FactCheck.Reports;
using FactCheck.Rules.Lists;

namespace FactCheck.Tests.Rules;

public class ListMembersTests
{
    [TestCase("Thousands of dockers demand a higher minimum wage and the release of colleagues who were arrested in Lund.", "Thousands of dockers are on strike in Lund for a rise in the minimum wage.")]
    [TestCase("Police in Lund arrested a customs inspector, a pilot and a notary over the smuggling of gold to Malmö.", "A pilot and a customs inspector were arrested by police in Lund for taking gold to Malmö.")]
    public void A_member_left_out_is_told(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("Ferries between Dover and Calais were halted on Thursday by the storm.", "Dover's harbour master said that ferries to Calais were halted on Thursday by the storm.")]
    [TestCase("The dockers of Lund demand higher wages and shorter hours.", "Higher wages and shorter hours are what the dockers of Lund demand.")]
    public void Members_that_both_sentences_have_are_not_flagged(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new ListMembers(), a, b).Select(f => f.Relation);
}
