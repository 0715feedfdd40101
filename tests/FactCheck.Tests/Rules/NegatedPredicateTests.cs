using FactCheck.Reports;
using FactCheck.Rules.Polarities;

namespace FactCheck.Tests.Rules;

public class NegatedPredicateTests
{
    [TestCase("The centre had replied to each of the charity's calls.", "The centre had not replied to the charity's calls.")]
    [TestCase("The pilots received an alert from the system.", "The pilots received no alert from the system.")]
    [TestCase("The ministry is not asking its neighbours for help.", "The ministry has now asked its neighbours to send help.")]
    [TestCase("The company will pay its owners a dividend.", "The company will not pay its owners a dividend.")]
    [TestCase("The band will travel to Oslo in May.", "The band will not travel to Oslo in May.")]
    public void A_denial_is_told_from_what_it_denies(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("The company knew of no accident on the road.", "The company is not aware of any accident on the road.")]
    [TestCase("The holding did not appear in the list of interests.", "The holding was omitted from the list of interests.")]
    [TestCase("No teacher would lose a job at the school.", "The school has jobs for teachers.")]
    [TestCase("Mills cut output because of a shortage of workers.", "Mills cut output for lack of workers.")]
    [TestCase("The rocks blocked the coast highway.", "Rocks fell on the coast highway.")]
    [TestCase("Prices without fresh food rose in Tokyo.", "Prices excluding food rose in Tokyo.")]
    [TestCase("The film is for the women who did the counting and were never counted.", "She made it for the women who did the counting and were never counted.")]
    [TestCase("No sailors were injured in the collision.", "Two passengers in the other boat were injured in the collision.")]
    [TestCase("It was not the first film that the group had shown.", "The group that made the film had shown it in Bern.")]
    [TestCase("The order forbids a strike at the port.", "The order ends the strike at the port.")]
    [TestCase("The priest was not suggesting that the mayor is not ill.", "The priest said that the mayor is ill.")]
    [TestCase("The campaign is disputing that argument.", "The campaign made that argument.")]
    [TestCase("Mr. Sutter had opposed Amendment 64, which legalised the casino.", "Voters in the canton approved Amendment 64, which legalised the casino.")]
    [TestCase("The bombs in the depot were built to explode.", "None of the bombs in the depot exploded.")]
    [TestCase("The mayor proposed a reform with no route to a permit.", "Applicants have to go through the route to a permit.")]
    [TestCase("The judge recommended no fine for the mill.", "The judge left the court without recommending a fine for the mill.")]
    [TestCase("The court struck down the map of the canton.", "The court threw out the map of the canton.")]
    [TestCase("The mayor cannot block his critics, the court ruled.", "The mayor's step to block his critics was against the law.")]
    [TestCase("Because we are going to have to teach you not to be a thief.", "Because we are going to have to teach you to not be a thief.")]
    [TestCase("He has pleaded not guilty in both courts.", "Ruiz has pleaded not guilty to all the charges.")]
    [TestCase("Funds may go only to clinics where surgery is not a method of treatment.", "The town closed clinics where surgery is a method of treatment.")]
    [TestCase("The mayor did not approve the harbour plan at first.", "The mayor eventually approved the harbour plan.")]
    public void One_denial_in_two_forms_is_no_discrepancy(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("The government has ruled out new taxes.", "The government has not ruled out new taxes.", "ruled out / not ruled")]
    [TestCase("The mayor denied the claims of the union.", "The mayor did not deny the claims of the union.", "denied / not deny")]
    public void A_denial_that_is_taken_back_is_denied(string a, string b, string message) =>
        Assert.That(SharedEngine.Check(new NegatedPredicate(), a, b).Where(f => f.Relation == Reports.Relation.Discrepancy).Select(f => f.Message), Has.One.EqualTo(message));

    [TestCase("The government has not ruled out new taxes.", "The government did not rule out new taxes.")]
    [TestCase("The government has ruled out new taxes.", "The union has not ruled out a strike.")]
    public void A_denial_of_both_or_of_two_things_is_none_taken_back(string a, string b) =>
        Assert.That(SharedEngine.Check(new NegatedPredicate(), a, b).Where(f => f.Relation == Reports.Relation.Discrepancy && f.Message.StartsWith("ruled out /", StringComparison.Ordinal)), Is.Empty);

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new NegatedPredicate(), a, b).Select(f => f.Relation);
}
