using FactCheck.Reports;
using FactCheck.Rules.Certainties;

namespace FactCheck.Tests.Rules;

/// <summary>Cases of the rule beyond the examples that its page has room for.</summary>
public class HedgeMismatchTests
{
    [TestCase("The captain of the ferry will be charged with neglect.", "The captain of the ferry may be charged with neglect.")]
    [TestCase("The striker went to Leeds for a reported £2.3m.", "The striker went to Leeds for £2.3m.")]
    [TestCase("The ministry hoped to freeze fares for three years.", "The ministry will freeze fares for three years.")]
    [TestCase("The engineers classed the bridge as critical in 2022.", "The engineers are reported to have classed the bridge as critical in 2022.")]
    [TestCase("The envoy reportedly said that the talks had failed.", "The envoy said that the talks had failed.")]
    [TestCase("The fragments suggested that the drone was launched from the north bank.", "The army says that the drone was launched from the north bank.")]
    public void One_report_is_surer_of_the_same_thing(string a, string b) =>
        Assert.That(SharedEngine.Check(new HedgeMismatch(), a, b).Select(f => f.Relation), Has.Member(Relation.Discrepancy));

    [TestCase("The captain of the ferry was charged with neglect.", "The captain of the ferry was charged with neglect on Monday.")]
    [TestCase("The striker went to Leeds for a reported £2.3m.", "The striker went to Leeds for £3m.")]
    [TestCase("Can anyone say that the papers are not biased?\" he asked.", "He asked: \"Can anyone say that the papers are not biased?\"")]
    [TestCase("\"I thought it was a brick, but it was a bullet,\" the woman said.", "The woman said: \"I thought it was a brick, but it was a bullet.\"")]
    [TestCase("\"She was our first choice for the part,\" the director insisted.", "\"She was our first choice for the part,\" the director said.")]
    [TestCase("\"I think the tax is a scandal,\" she said.", "\"The tax is a scandal,\" the envoy said.")]
    [TestCase("The union encouraged its members to vote against the plan.", "The union urged its members to vote against the plan.")]
    [TestCase("It is unclear why the mayor sold the ferry.", "The mayor sold the ferry.")]
    [TestCase("The pilot could see the harbour from the bridge of the ferry.", "The ferry left the harbour and the pilot slept.")]
    [TestCase("The council will vote on whether to sell the ferry to Bern.", "The council will vote to sell the ferry to Bern.")]
    [TestCase("The number of claims filed in Bern rose last week.", "The workers filed in Bern last week.")]
    [TestCase("The mayor took an unlikely path to the harbour of Split.", "The mayor took the path to the harbour of Split.")]
    [TestCase("The mayor vowed to block the sale of the ferry.", "The mayor threatened to block the sale of the ferry.")]
    [TestCase("The town must hold the company to account for the spill, she said.", "She demanded that the town hold the company to account for the spill.")]
    [TestCase("The pill cut the risk of fever in adults.", "The pill is given to adults at home with fever.")]
    [TestCase("The mayor proposes to cut the fares of the ferry.", "The mayor calls for cuts to the fares of the ferry.")]
    [TestCase("The letter called on the town to open the pool.", "The letter asked the town to open the pool.")]
    [TestCase("The plane was searched over suspicions that the fugitive was aboard.", "The plane was searched because the fugitive might have been aboard.")]
    [TestCase("The senator said he could not vote for the judge and did not vote for the judge.", "The senator said he did not vote for the judge.")]
    [TestCase("The prophet is said to have walked on the lake.", "The book says the prophet walked on the lake.")]
    [TestCase("Prosecutors alleged that the officer planted the gun.", "Prosecutors said that the officer planted the gun.")]
    [TestCase("Some traders question how much the new pier would help.", "Some traders question how much the new pier might help.")]
    [TestCase("The navy assesses that the crew has used the nets.", "The navy believes the crew has used the nets.")]
    [TestCase("He spoke of the friend, a possible reference to the mayor of Bern.", "He spoke of the friend, seeming to refer to the mayor of Bern.")]
    [TestCase("It looks like the pilot acted alone in the harbour.", "The pilot appears to have acted alone in the harbour.")]
    [TestCase("The mayor plans to visit the harbour on Friday.", "The mayor is expected to visit the harbour on Friday.")]
    [TestCase("The mayor was not available for comment.", "The mayor could not be reached for comment.")]
    public void A_charge_or_another_sum_is_no_doubt(string a, string b) =>
        Assert.That(SharedEngine.Check(new HedgeMismatch(), a, b).Select(f => f.Relation), Has.No.Member(Relation.Discrepancy));

    [TestCase("The old woman had probably been strangled in her house.", "The old woman had been strangled in her house.")]
    [TestCase("The gang is suspected of having sold 40 prints in Bern.", "The gang sold 40 prints in Bern.")]
    [TestCase("A man believed to be the owner ran out of the burning shop.", "The owner ran out of the burning shop.")]
    public void A_hedge_left_out_on_the_same_word_is_shown(string a, string b)
    {
        Assert.That(SharedEngine.Check(new HedgeMismatch(), InReport(a), InReport(b)).Select(f => f.Least), Has.Member(DroppedHedge.Probability));
        Assert.That(SharedEngine.Check(new HedgeMismatch(), InReport(b), InReport(a)).Select(f => f.Least), Has.Member(DroppedHedge.Probability));
        Assert.That(SharedEngine.Check(new HedgeMismatch(), a, b).Select(f => f.Least), Has.None.EqualTo(DroppedHedge.Probability), "of two sentences alone nothing says that they tell of one act");
    }

    [TestCase("A man believed to be the owner ran out of the burning shop.", "A man thought to be the owner ran out of the burning shop.")]
    [TestCase("He believes that the gang sold 40 prints in Bern.", "The gang sold 40 prints in Bern.")]
    [TestCase("The old woman had probably been strangled in her house.", "The old woman had been strangled in her house. She was probably strangled at night.")]
    public void A_hedge_that_both_have_or_a_view_is_not_shown_for_sure(string a, string b) =>
        Assert.That(SharedEngine.Check(new HedgeMismatch(), InReport(a), InReport(b)).Select(f => f.Least), Has.None.EqualTo(DroppedHedge.Probability));

    private static string InReport(string sentence) => $"{sentence} Rain fell on the hills. The market stayed open.";
}
