using FactCheck.Reports;
using FactCheck.Rules.Lists;

namespace FactCheck.Tests.Rules;

public class ListMembersTests
{
    [TestCase("Thousands of dockers demand a higher minimum wage and the release of colleagues who were arrested in Lund.", "Thousands of dockers are on strike in Lund for a rise in the minimum wage.")]
    [TestCase("Police in Lund arrested a customs inspector, a pilot and a notary over the smuggling of gold to Malmö.", "A pilot and a customs inspector were arrested by police in Lund for taking gold to Malmö.")]
    [TestCase("The storm cut the power in Lund and Kolm on Friday.", "The storm cut the power in Lund, Kolm and Kolm Heath on Friday.")]
    public void A_member_left_out_is_told(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("Ferries between Dover and Calais were halted on Thursday by the storm.", "Dover's harbour master said that ferries to Calais were halted on Thursday by the storm.")]
    [TestCase("The dockers of Lund demand higher wages and shorter hours.", "Higher wages and shorter hours are what the dockers of Lund demand.")]
    [TestCase("The stolen files hold names, emails and birthdays of the club's members.", "The stolen files hold names, email addresses and birthdays of the club's members.")]
    [TestCase("The WHO and the Red Cross sent doctors to Lund on Friday.", "The World Health Organization and the Red Cross sent doctors to Lund on Friday.")]
    [TestCase("The port serves Malmö and Kiel, and ferries to Gdańsk were halted on Friday.", "The port serves Malmö, Kiel and Gdańsk, and its ferries were halted on Friday.")]
    [TestCase("Speaker Ana Ruiz and Majority Leader Eva Lind praised the dockers on Friday.", "Ana Ruiz of Lund and Senator Eva Lind of Kolm, the majority leader, praised the dockers on Friday.")]
    [TestCase("The storm cut the power in Lund and other towns on Friday.", "The storm cut the power in Lund and Malmö on Friday.")]
    [TestCase("The bill hurts the ports and the work force.", "The bill hurts the ports and the workforce.")]
    [TestCase("The firm of Marsh, Ortiz & Lindqvist sued the port on Friday.", "The firm of Marsh sued the port on Friday.")]
    [TestCase("Her mother and father praised the dockers on Friday.", "Her parents praised the dockers on Friday.")]
    [TestCase("Rebels in the UK and Norway praised the dockers on Friday.", "Rebels in the United Kingdom and Norway praised the dockers on Friday.")]
    [TestCase("The order requires colleges and universities in Lund to open on Friday.", "The order requires colleges in Lund to open on Friday.")]
    [TestCase("The Grain and Fodder Administration closed the port of Lund on Friday.", "The Fodder Administration closed the port of Lund on Friday.")]
    [TestCase("Aides at Grain and Fodder Services closed the port of Lund on Friday.", "Aides at Fodder closed the port of Lund on Friday.")]
    [TestCase("They refused to praise late shipping icon and Sen. John Ruiz on Friday.", "They dismissed the legacy of the late Sen. John Ruiz on Friday.")]
    [TestCase("They praised Ana Ruiz, a docker and lawyer from Lund, on Friday.", "They praised Ana Ruiz, a docker from Lund, on Friday.")]
    [TestCase("Doctors approved lorvex, a drug from Lund and a treatment for gout, on Friday.", "Doctors approved lorvex on Friday.")]
    [TestCase("Dockers fought the Northern League, or NOLA, in Lund on Friday.", "Dockers fought NOLA in Lund on Friday.")]
    [TestCase("Ana Ruiz thanked the governor, the dockers and the skippers on Friday.", "Ana Ruiz thanked Lindqvist, the dockers and the skippers on Friday.")]
    [TestCase("The skipper was convicted of bank and tax fraud in Lund on Friday.", "The skipper was convicted of tax and banking crimes in Lund on Friday.")]
    [TestCase("The ferry sank off Lund on Friday with 239 passengers and crew on board.", "The ferry sank off Lund on Friday with 239 people on board.")]
    [TestCase("The notary gave the money to Ruiz's brother and sister.", "The notary gave the money to Ruiz's family.")]
    [TestCase("The suit was filed by Ana Ruiz, a lawyer and founder of the group, and Eva Lind on Friday.", "The suit was filed by Ana Ruiz and Eva Lind on Friday.")]
    [TestCase("The letter was signed by Ana Ruiz of Kolm, W.Va., and Eva Lind on Friday.", "The letter was signed by Ana Ruiz and Eva Lind on Friday.")]
    [TestCase("The skipper emerged from the cabin still insisting the ferry had left in time, but said the log was lost.", "The skipper was still insisting the ferry had left in time, but said the log was lost.")]
    [TestCase("We do not need left- or right-wing papers telling us how to sail, Ruiz said.", "We do not need left or rightwing papers telling us how to sail, Ruiz said.")]
    [TestCase("The head of the northern dockers praised the long strike of the southern weavers, sailed to Kolm and burned the old boats.", "The head of the northern dockers sailed to Kolm and burned the old boats. In spring he had already praised the long strike of the southern weavers.")]
    [TestCase("Those were mistakes, and I regret them. But I always understood and respected—and abided by the principle—that ‘no’ means ‘no,’ and I have never misused my boat to harm anyone’s catch.", "But I always understood and respected -- and abided by the principle -- that 'no' means 'no,' and I have never misused my boat to harm anyone's catch.")]
    [TestCase("Critics hold that [Northern Dockers Association] NDA and Ana Ruiz praised the dockers on Friday.", "Critics hold that NDA and Ana Ruiz praised the dockers on Friday.")]
    [TestCase("Ruiz, R-Ariz., and Lind, D-Del., said in a statement that their bill was meant for the dockers.", "Lind said the bill of Ruiz was meant for the dockers.")]
    [TestCase("The dockers of Lund praised track and field on Friday.", "The dockers of Lund praised track on Friday.")]
    [TestCase("The dockers were praised by Norway and most European countries on Friday.", "The dockers were praised by Norway and Japan on Friday.")]
    [TestCase("The dockers read papers such as the Lund Herald and the Kolm Post every day.", "The dockers read the Lund Herald, the Malmö Times and the Kolm Post every day.")]
    [TestCase("Harbour Secretary Ana Ruiz issued a stern ultimatum to Lund Tuesday: side with America and its allies on the strike, or stand alone.", "Harbour Secretary Ana Ruiz issued an ultimatum to Lund on Tuesday: Side with the U.S. and likeminded countries on the strike, or stand alone.")]
    [TestCase("At issue was his request for dockers' information including names, dates of birth, union, the last four digits of card numbers, strike history (“votes cast”), felony convictions, pension status and more.", "It also sought felony convictions, pension statuses, the last four digits of card numbers and strike records dating back to 2006.")]
    [TestCase("Three people -- his sister and two pilots -- were praised by the dockers on Friday.", "His sister and two pilots were praised by the dockers on Friday.")]
    [TestCase("Men and women dockers in Lund are paid the same.", "Men and women in Lund are paid the same.")]
    [TestCase("As the envoy to Norway and head of the mission, Ruiz praised the dockers on Friday.", "As the envoy to Norway, Ruiz praised the dockers on Friday.")]
    [TestCase("The skipper was tried in courts in D.C. and Virginia on Friday.", "The skipper was tried in courts in Washington and Virginia on Friday.")]
    [TestCase("Ruiz stays the commander of U.S. forces and the NATO Harbour Force in Lund.", "Ruiz stays the head of U.S. and NATO forces in Lund.")]
    public void Members_that_both_sentences_have_are_not_flagged(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("His trial in Lund had been criticised by Norway and Japan.", "Norway, Japan and Canada had all raised his case.", true)]
    [TestCase("His trial in Lund had been criticised by Norway.", "Norway, Japan and Canada had all raised his case.", false)]
    [TestCase("His trial in Lund had been criticised by Norway and Japan.", "Norway, Japan and Canada had all raised his case. He was seen in Canada later.", true)]
    [TestCase("His trial in Lund had been criticised by Norway and Japan. He fled to Canada.", "Norway, Japan and Canada had all raised his case.", false)]
    public void Lists_of_names_that_share_two_are_of_one_thing(string a, string b, bool isSure) =>
        Assert.That(SharedEngine.Check(new ListMembers(), a, b).Any(f => f.Least > 0), Is.EqualTo(isSure));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new ListMembers(), a, b).Select(f => f.Relation);
}
