using FactCheck.Reports;
using FactCheck.Rules.Causes;

namespace FactCheck.Tests.Rules;

public class OtherCauseTests
{
    [TestCase("The captain shut down the right engine because its oil pressure was dropping.", "The right engine was switched off by the captain when a warning light came on.", "because its oil pressure was dropping / when a warning light came on")]
    [TestCase("The school will close in March, the town announced. The board gave the falling number of children as its main reason.", "The town will close the school in March. According to the board, the chief problem is staff.", "the falling number of children / staff")]
    [TestCase("The fire near the lake was started by target shooters.", "A spark set off the fire near the lake.", "target shooters / A spark")]
    [TestCase("Insurers left the coast because of hurricanes and the price of timber.", "Insurers left the coast because of hurricanes.", "because of hurricanes and the price of timber / because of hurricanes")]
    [TestCase("The tanker ran aground off the island because its officer had fallen asleep.", "A rudder failure put the tanker aground off the island.", "because its officer had fallen asleep / A rudder failure")]
    public void Rival_causes_are_compared(string a, string b, string message) =>
        Assert.That(Said(a, b, Relation.Discrepancy), Has.Member(message));

    [TestCase("The bridge fell after 372 millimetres of rain.", "Soldiers marched to reach the villages behind the bridge that fell.")]
    [TestCase("The lake rose because of heavy rain.", "The lake rose because of heavy rain, the mayor said.")]
    [TestCase("The union struck over staffing on Monday.", "The union struck on Monday.")]
    [TestCase("The fire was started because the chef was bored, but he denies two others.", "The chef started the fire out of boredom.")]
    [TestCase("The talks collapsed over the question of control.", "The talks collapsed because neither side would give up control.")]
    [TestCase("He came back to move his car.", "He came back to save his car.")]
    [TestCase("Ferries were halted for lack of drivers.", "Ferries were halted because of a shortage of drivers.")]
    [TestCase("He rang when he had information to pass on.", "He rang to correct something the paper had written.")]
    [TestCase("Exports are at their highest since the country joined the bloc.", "Exports are at their highest since records began.")]
    [TestCase("The ferry sank because of a fire.", "\"The ferry sank because of greed,\" the widow said.")]
    [TestCase("The town paid for the wall, as the mayor promised.", "The town paid for the wall because of a new tax.")]
    [TestCase("The clubs sued the town over the parking rule.", "The clubs sued the town over a new rule for cars.")]
    [TestCase("The pilot was fined as reporters waited outside the court.", "The pilot was fined over a faulty licence.")]
    [TestCase("The minister stayed in the village because of his family roots there.", "Citing his family connections to the village, the minister stayed in the village.")]
    [TestCase("The town set hard terms to humiliate her.", "The mayor shut the door because of her support of a strike.")]
    [TestCase("Critics said the bill could make it harder to sue the town.", "Critics said the new law could make it harder to sue the town.")]
    [TestCase("The comments sparked a furore in Bern.", "The video sparked a furore in Bern.")]
    [TestCase("The mayor praised the tax, citing surveys of owners.", "The mayor praised the tax, citing the harbour union.")]
    [TestCase("The mayor may flee because of the evidence, his wealth and his past.", "The mayor may flee because of his wealth and his friends abroad.")]
    [TestCase("The new rules call for a crackdown on the border.", "The government set out new rules in exchange for an extension of the visas.")]
    public void What_is_no_rival_is_left_alone(string a, string b) =>
        Assert.That(Said(a, b, Relation.Discrepancy), Is.Empty);

    private static IEnumerable<string> Said(string a, string b, Relation relation) =>
        SharedEngine.Check(new OtherCause(), a, b).Where(f => f.Relation == relation).Select(f => f.Message);
}
