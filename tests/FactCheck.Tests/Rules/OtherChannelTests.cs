using FactCheck.Reports;
using FactCheck.Rules.Kinds;

namespace FactCheck.Tests.Rules;

public class OtherChannelTests
{
    [TestCase("The king thanked the president in a letter on Monday.", "The king thanked the president in a speech on Monday.")]
    [TestCase("The king thanked the president in a call on Monday.", "The king thanked the president in a tweet on Monday.")]
    [TestCase("The king thanked the president in a letter on Monday.", "The king thanked the president in a phone conversation with the Harbour Times on Monday.")]
    public void What_is_said_to_everybody_is_another_communication_than_what_is_said_to_somebody(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("The king thanked the president in a letter on Monday.", "The king thanked the president in a phone call on Monday.")]
    [TestCase("The king thanked the president in a tweet on Monday.", "The king thanked the president in a speech on Monday.")]
    public void One_communication_by_two_channels_is_told(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new OtherChannel(), a, b).Select(f => f.Relation);
}
