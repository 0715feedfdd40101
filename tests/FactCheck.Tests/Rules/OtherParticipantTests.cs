using FactCheck.Reports;
using FactCheck.Rules.Entities;

namespace FactCheck.Tests.Rules;

public class OtherParticipantTests
{
    [TestCase("The American probe took sharp pictures of the smaller moon.", "The probe of the United States took sharp pictures of the smaller moon.")]
    [TestCase("Ana Ruiz opened the bridge on Friday.", "On Friday the bridge was opened by Ana Ruiz.")]
    [TestCase("The station dropped the Ana Ruiz story in May.", "The station dropped Ana Ruiz in May.")]
    [TestCase("The board praised Ana Ruiz on Friday.", "Ana Ruiz Cruised To Victory. The board praised Ana Ruiz on Friday.")]
    [TestCase("The letter about the forged tender, which was obtained by Graz Tribune, names two ministers.", "The letter about the forged tender, which was obtained by Linz Courier, names two ministers.")]
    [TestCase("Gen. Vidic led the parade through the old town on Sunday.", "General Vidic led the parade through the old town on Sunday.")]
    [TestCase("Ana Ruiz hired Lena Vidal. Vidal often dismissed the notion that the port needed a wall.", "Pedro Gomes led the port. He often dismissed the notion that the port needed a wall.")]
    public void One_in_two_forms_is_not_flagged(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new OtherParticipant(), a, b).Select(f => f.Relation);
}
