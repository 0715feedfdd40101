using FactCheck.Reports;
using FactCheck.Rules.Polarities;

namespace FactCheck.Tests.Rules;

public class ContrarySituationTests
{
    [TestCase("No one was hurt.", "Two children were treated for burns.", true)]
    [TestCase("No one was hurt in Athens.", "In Oslo three men were wounded.", false)]
    [TestCase("Ana Ruiz attended the hearing.", "Ana Ruiz missed the funeral.", false)]
    [TestCase("Ana Ruiz attended the funeral.", "Ana Ruiz missed the funeral.", true)]
    [TestCase("Nobody was injured.", "A guard broke his leg.", false)]
    [TestCase("There were no injuries.", "Three men were wounded.", true)]
    [TestCase("No one on the ground was hurt.", "Three men were wounded.", false)]
    [TestCase("No officers were hurt.", "Three men were wounded.", false)]
    [TestCase("There were no serious injuries.", "Three men were wounded.", false)]
    [TestCase("No one is thought to have been hurt.", "Three men were wounded.", false)]
    [TestCase("No one was hurt.", "The fire hurt the economy of the town.", false)]
    [TestCase("No one was hurt.", "Three men were wounded there in 2019.", false)]
    [TestCase("No arrests have been made.", "Police arrested a man of 30.", true)]
    [TestCase("No charges have been filed.", "Prosecutors charged a guard with arson.", true)]
    [TestCase("The depot has not received a ransom demand.", "The gang sent a ransom note.", true)]
    [TestCase("No weather warning was in force.", "A tsunami warning was issued.", false)]
    [TestCase("Ana Ruiz declined to speak to detectives.", "Ana Ruiz told investigators that she was at home.", true)]
    [TestCase("Ana Ruiz declined to speak to detectives.", "Jorge Costa told investigators that he was at home.", false)]
    [TestCase("Ana Ruiz will not need surgery.", "Ana Ruiz will undergo surgery on Monday.", true)]
    [TestCase("Ana Ruiz will not need surgery.", "Ana Ruiz underwent surgery on Monday.", false)]
    [TestCase("The alarm worked.", "The alarm was silent.", true)]
    [TestCase("Police found no gun in the depot.", "Police recovered a gun and found a gun case.", true)]
    [TestCase("Ana Ruiz was refused bail.", "Ana Ruiz was released on bail.", true)]
    [TestCase("Ana Ruiz was refused bail.", "Ana Ruiz was not released on bail.", false)]
    [TestCase("Ana Ruiz pleaded not guilty.", "Ana Ruiz denied the charges.", false)]
    [TestCase("Ana Ruiz pleaded not guilty.", "Ana Ruiz pleaded guilty.", true)]
    [TestCase("Ana Ruiz refused to testify to the council.", "Ana Ruiz told investigators that she was at home.", false)]
    [TestCase("Ana Ruiz declined to answer some questions of the police.", "Ana Ruiz told investigators that she was at home.", false)]
    [TestCase("Ana Ruiz initially refused to apologise.", "Ana Ruiz apologised.", false)]
    [TestCase("Ana Ruiz refused to apologise.", "Ana Ruiz eventually apologised.", false)]
    [TestCase("Ana Ruiz refused to apologise.", "Ana Ruiz apologised.", true)]
    [TestCase("Police are looking for an accomplice.", "The group praised fighters acting in small bands or alone.", false)]
    [TestCase("Ana Ruiz is not insured.", "Ana Ruiz may be insured.", false)]
    public void Contraries_are_told_wherever_they_stand(string a, string b, bool differs)
    {
        string left = $"A depot burned in Soria. {a} The road was closed.", right = $"The market of Soria opens at noon. The road was shut after a fire in the depot. {b}";
        Assert.That(SharedEngine.Check(new ContrarySituation(), left, right).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));
        Assert.That(SharedEngine.Check(new ContrarySituation(), right, left).Any(f => f.Relation == Relation.Discrepancy), Is.EqualTo(differs));
    }
}
