using FactCheck.Reports;
using FactCheck.Rules.Quotations;

namespace FactCheck.Tests.Rules;

public class QuotedSpeakerTests
{
    [TestCase("\"The water came faster than the warning,\" said a club statement.", "\"The water came faster than the warning,\" chairman Pedro Gomes said.")]
    [TestCase("\"Nothing will bring her back,\" said Ana Gomes.", "\"Nothing will bring her back,\" said Pedro Gomes.")]
    [TestCase("\"The mill was our first and only choice,\" said Ana Ruiz.", "\"The mill was our first choice,\" Lund's director of planning, Pedro Gomes, insisted.")]
    public void Two_speakers_of_one_quotation_are_told_apart(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("\"We have kept every rule there is,\" the brewery said.", "\"We have kept every rule there is,\" a spokeswoman wrote.")]
    [TestCase("\"We have kept every rule there is,\" the group said.", "\"We have kept every rule there is,\" an emailed statement said.")]
    [TestCase("\"We have kept every rule there is,\" Lund executives said.", "\"We have kept every rule there is,\" the network said.")]
    [TestCase("The ministry's report says they \"have kept every rule there is\".", "Friday's memo says they \"have kept every rule there is\".")]
    [TestCase("Another source told the paper, \"We have kept every rule there is.\"", "A second person with knowledge of the firm said, \"We have kept every rule there is.\"")]
    public void A_body_and_who_speaks_in_its_name_are_one(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("Pedro Gomes said that Ana Ruiz had told him \"we have kept every rule there is\".", "\"We have kept every rule there is,\" Pedro Gomes said.")]
    [TestCase("\"We have kept every rule there is,\" Ana Ruiz wrote, according to a summary by Pedro Gomes.", "\"We have kept every rule there is,\" Pedro Gomes said.")]
    public void Who_relays_a_remark_is_no_other_speaker(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"The water came faster than the warning,\" the Ruizes said.", "\"The water came faster than the warning,\" the Ruiz family said.")]
    [TestCase("\"The water came faster than the warning,\" said Setiayana.", "\"The water came faster than the warning,\" said Setiaya.")]
    [TestCase("\"The water came faster than the warning,\" Ruiz and Gomes said.", "\"The water came faster than the warning,\" Gomes and Ana Ruiz said.")]
    [TestCase("\"The water came faster than the warning,\" the Ohio Republican wrote.", "\"The water came faster than the warning,\" Pedro Gomes said.")]
    [TestCase("Defense says there is \"no known risk to the general public\".", "The Pentagon says there is \"no known risk to the general public\".")]
    [TestCase("\"The water came faster than the warning,\" Ruiz said. Pedro Ruiz built the wall.", "\"The water came faster than the warning,\" Ruiz, a Republican, said. Ana Ruiz built the wall.")]
    public void One_speaker_with_two_names_is_one(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"The water came faster than the warning,\" the mayor said.", "The mayor was angry: \"The water came faster than the warning.\" According to the radio: \"The boats were gone by noon.\"")]
    public void What_ends_in_a_colon_names_the_speaker_of_what_follows(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new QuotedSpeaker(), a, b).Concat(SharedEngine.Check(new QuotedSpeaker(), b, a)).Select(f => f.Relation);
}
