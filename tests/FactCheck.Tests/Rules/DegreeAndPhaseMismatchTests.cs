using FactCheck.Reports;
using FactCheck.Rules.Degrees;
using FactCheck.Rules.Phases;

namespace FactCheck.Tests.Rules;

/// <summary>Cases of the two rules beyond the examples that their pages have room for.</summary>
public class DegreeAndPhaseMismatchTests
{
    [TestCase("Garis is the second-largest airline in the country.", "Garis is the largest airline in the country.", true)]
    [TestCase("The warehouse was completely destroyed by fire.", "The warehouse was totally destroyed by fire.", false)]
    [TestCase("It was the stiffest sentence of the court.", "It was among the heaviest sentences of the court.", true)]
    [TestCase("It was the strongest earthquake in the valley since 1949.", "It was the strongest earthquake in the valley for a decade.", true)]
    [TestCase("She is the first woman to win the prize.", "She is the first woman from Bern to win the prize.", true)]
    [TestCase("She won the fifth round in Bern.", "She won the sixth round in Bern.", false)]
    [TestCase("This is not the first time that the mayor was fined.", "This is the second time that the mayor was fined.", false)]
    [TestCase("The film has the best part on television.", "On television it is the best part.", false)]
    [TestCase("Many voices were lost, some good and some bad.", "Many voices were lost, some good and some bad.", false)]
    [TestCase("The leak is the most serious loss the club has known.", "The leak ranks among the gravest the club has known.", true)]
    [TestCase("The nation's longest strike ended in Bern.", "Norway's longest strike ended in Bern.", false)]
    [TestCase("The country's largest bank closed in Bern.", "Bavaria's largest bank closed in Bern.", true)]
    [TestCase("America's largest bank closed in Bern.", "Texas's largest bank closed in Bern.", true)]
    [TestCase("She is one of the mayor's most trusted and longest-serving aides.", "She is one of the mayor's longest-serving aides.", false)]
    [TestCase("The rents jumped by 40 euros in Bern.", "The rents rose by 40 euros in Bern.", false)]
    [TestCase("The mayor's top adviser resigned in Bern.", "The town's top adviser resigned in Bern.", false)]
    [TestCase("The rents reached their highest level in Bern since 2008.", "Since 2009 the rents in Bern have reached their highest level.", false)]
    [TestCase("She is the most loyal aide of the mayor.", "She is the oldest aide of the mayor.", true)]
    [TestCase("She is the most loyal aide of the mayor.", "She is the first aide of the mayor.", false)]
    [TestCase("The quake destroyed houses in the valley.", "The quake damaged houses in the valley.", true)]
    [TestCase("The ferry began its fifth season in Bern.", "The ferry began its fourth season in Bern.", false)]
    [TestCase("The mayor spoke of unprecedented delays on all fronts.", "The mayor spoke of unprecedented delays.", false)]
    [TestCase("She has the best chance to do so.", "She has the best chance of forming a council.", false)]
    [TestCase("These are the first charges in the investigation into the spill.", "These are the first charges of the inquiry.", false)]
    [TestCase("The richest council ever met in Bern.", "He is one of the richest clerks in Bern.", false)]
    [TestCase("Bern had the lowest rate of any town.", "Bern had the lowest rate.", false)]
    [TestCase("The fire did significant damage to the mill.", "The fire did severe damage to the mill.", false)]
    [TestCase("The council went through one of its most turbulent years in 1945.", "The council went through one of the city's most turbulent years in 1945.", false)]
    public void Another_place_of_a_scale_is_told(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new DegreeMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));

    [TestCase("Power was fully restored to the city on Monday.", "Power was restored to the city on Monday.", true)]
    [TestCase("Power was restored to the city on Monday.", "Power was fully restored to the city on Monday.", true)]
    [TestCase("The largest festival in the city opened on Monday.", "A large festival in the city opened on Monday.", true)]
    [TestCase("The bill more closely mirrors the federal law.", "The bill mirrors the federal law.", true)]
    [TestCase("Power was fully restored to the city on Monday.", "Power was completely restored to the city on Monday.", false)]
    [TestCase("The crowd swelled dramatically in Bern on Monday.", "The crowd swelled to 7,000 in Bern on Monday.", false)]
    [TestCase("A huge fire burned down the mill on Monday.", "A fire burned down the mill on Monday.", false)]
    [TestCase("The council acted sooner against the flood.", "The council acted against the flood.", false)]
    [TestCase("\"I am very sad for the people of the town,\" she said.", "\"I am sad for the people of the town,\" she said.", false)]
    public void What_one_grades_and_the_other_does_not_is_told(string a, string b, bool differs) =>
        Assert.That(SharedEngine.Check(new DegreeMismatch(), a, b).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));

    [Test]
    public void Two_ways_to_speak_of_what_is_to_come_are_one_stage() =>
        Assert.That(
            SharedEngine.Check(new PhaseMismatch(), "The minister will visit the harbour in Split.", "The minister is due to visit the harbour in Split.")
                .Where(f => f.Relation == Relation.Discrepancy && f.Confidence >= SharedEngine.DefaultConfidence),
            Is.Empty);

    [TestCase("The programme was completed in June.", "The programme is to be finished by Christmas.")]
    [TestCase("The president landed in Mexico on Wednesday.", "The president is heading to Mexico on Wednesday.")]
    [TestCase("The mayor resigned over the affair on Monday.", "The council urged the mayor to resign over the affair.")]
    [TestCase("The mayor will decide whether to sell the ferry.", "The mayor has sold the ferry.")]
    [TestCase("Workers are painting the bridge near Soria.", "Workers will paint the bridge near Soria.")]
    public void Two_stages_of_one_event_are_told_apart(string a, string b) =>
        Assert.That(SharedEngine.Check(new PhaseMismatch(), a, b).Select(f => f.Relation), Has.Member(Relation.Discrepancy));

    [TestCase("The lawyer criticised the decision to dismiss the agent.", "The bureau dismissed the agent.")]
    [TestCase("The governor is declaring an emergency at the border.", "The governor declared an emergency at the border.")]
    [TestCase("The senator was expected to defeat the teacher in Bern.", "The teacher toppled the senator in Bern.")]
    [TestCase("The judge asked whether the mayor had committed a crime.", "The mayor committed a crime.")]
    [TestCase("The aide is leaving the town hall of Bern.", "The aide will leave the town hall of Bern.")]
    [TestCase("The union is suing the company over the spill.", "The union sued the company over the spill.")]
    [TestCase("The minister ordered the removal of the warden.", "The minister removed the warden.")]
    [TestCase("The court blocked the effort to open the bay to ships.", "The court blocked the push to open the bay to ships.")]
    [TestCase("The governor announced a plan for the harbour on Monday.", "The governor will build the harbour on Monday.")]
    [TestCase("The captain was named on Monday to head the port of Split.", "The captain will head the port of Split.")]
    [TestCase("The council agreed to postpone the vote on the ferry.", "The council postponed the vote on the ferry.")]
    [TestCase("The new deal could end the strike at the mill.", "The new deal ended the strike at the mill.")]
    [TestCase("The parade will be followed by a concert in the park.", "The mayor will open the parade on Monday, followed by a concert in the park.")]
    [TestCase("The judge blocked the decision to end the scheme.", "The judge blocked the mayor from ending the scheme.")]
    [TestCase("The hearing resumes on Tuesday in Bern.", "The hearing will continue on Tuesday in Bern.")]
    [TestCase("The mayor was indicted in March in Bern.", "The mayor is expected to be arraigned this month in Bern.")]
    [TestCase("The firm is now showing progress in its engine tests.", "The firm is likely seeking to demonstrate it is making progress with its engine tests.")]
    [TestCase("The club wore red, hoping to reclaim the colour.", "The colour was reclaimed by the club.")]
    [TestCase("The visit was clearly intended to reassure the town of Bern.", "The visit reassured the town of Bern.")]
    [TestCase("\"Are you living in a dream world?\" the clerk shouted.", "\"I'll ask you plainly, are you living in a dream world?\" the clerk wondered.")]
    [TestCase("Ana Ruiz can expect to be asked about the ferry.", "Jorge Costa was asked about the ferry on Thursday.")]
    [TestCase("Ana Ruiz apologised to the union on Saturday.", "The union demanded an apology from Ana Ruiz. Ana Ruiz apologised to it on Saturday.")]
    [TestCase("The broadcaster is declining the invitation.", "The broadcaster will decline the invitation.")]
    public void A_request_a_decision_or_an_outlook_is_no_stage(string a, string b) =>
        Assert.That(SharedEngine.Check(new PhaseMismatch(), a, b).Select(f => f.Relation), Has.No.Member(Relation.Discrepancy));
}
