using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Attributions;

namespace FactCheck.Tests.Rules;

public class OtherSourceTests
{
    [TestCase("The bridge is safe for lorries, said Osvaldo Tenório, the mayor of Lund.", "The bridge is safe for lorries, said Lúcia Amaral, the mayor of Malmö.")]
    [TestCase("The bridge is safe for lorries, the finance ministry said.", "The bridge is safe for lorries, the foreign ministry said.")]
    [TestCase("The bridge is safe for lorries, Norway's interior minister said.", "The bridge is safe for lorries, Norway's defence minister said.")]
    [TestCase("The bridge is safe for lorries, the exporters' chamber said.", "The bridge is safe for lorries, the transport ministry said.")]
    [TestCase("The bridge is safe for lorries, residents said.", "The bridge is safe for lorries, the transport ministry said.")]
    [TestCase("The bridge is safe for lorries, witnesses said.", "The bridge is safe for lorries, police said.")]
    [TestCase("The bridge is safe for lorries, said Osvaldo Tenório, the mayor of Lund.", "The bridge is safe for lorries, the transport ministry said.")]
    [TestCase("The bridge is safe for lorries, hospital managers said.", "The bridge is safe for lorries, union representatives said.")]
    [TestCase("The old bridge is safe for heavy lorries, his family said.", "The old bridge is safe for heavy lorries, according to doctors.")]
    [TestCase("The old bridge is safe for heavy lorries, a shop owner told local radio.", "The old bridge is safe for heavy lorries, police told local radio.")]
    [TestCase("The old bridge is safe for heavy lorries, the fire chief said.", "The owner of the ferry said the old bridge was safe for heavy lorries.")]
    public void Two_sources_of_one_claim_are_told_apart(string a, string b) =>
        Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("The bridge is safe for lorries, the Turkish prosecutor said.", "The bridge is safe for lorries, the prosecutor of Turkey said.")]
    [TestCase("The bridge is safe for lorries, the fire brigade said.", "The bridge is safe for lorries, the fire department said.")]
    [TestCase("The bridge is safe for lorries, the report said.", "The bridge is safe for lorries, he said.")]
    [TestCase("The bridge is safe for lorries, the regional environment agency said.", "The bridge is safe for lorries, according to Arpae, the regional environment agency.")]
    [TestCase("The bridge is safe for lorries, the university said.", "The bridge is safe for lorries, the school said.")]
    [TestCase("The bridge is safe for lorries, a spokesman said.", "The bridge is safe for lorries, the spokeswoman said.")]
    [TestCase("The bridge is safe for lorries, the health ministry in Manila said.", "The bridge is safe for lorries, the Philippine health ministry said.")]
    [TestCase("The bridge is safe for lorries, the prosecutor in Lund said.", "The bridge is safe for lorries, the city's prosecutor said.")]
    [TestCase("Thirty-one ships were waiting outside the port, the shipping agent said.", "Twenty-four ships were waiting outside the port, the harbour master said.")]
    [TestCase("The centre had replied to every call, the navy said.", "The centre had not replied to any call, the charity said.")]
    [TestCase("The bridge is safe for lorries, the statement said.", "The bridge is safe for lorries, said Antti Lehtovirta.")]
    [TestCase("The bridge was closed to lorries last year, said Antti Lehtovirta.", "The bridge may soon carry trams, the union said.")]
    [TestCase("The bridge is safe for lorries, the government said.", "The bridge is safe for lorries, the transport ministry said.")]
    [TestCase("The bridge is safe for lorries, according to a survey.", "The bridge is safe for lorries, the transport ministry said.")]
    [TestCase("The bridge is safe for lorries, said Antti Lehtovirta.", "The bridge is safe for lorries, officials said.")]
    [TestCase("The bridge is safe for lorries, residents said.", "The bridge is safe for lorries, witnesses said.")]
    [TestCase("The bridge is safe for lorries, residents said.", "The bridge is safe for lorries, Antti Lehtovirta said.")]
    [TestCase("The bridge is safe for lorries, Lehtovirta said.", "The bridge is safe for lorries, said Antti Lehtovirta.")]
    [TestCase("The bridge is safe for lorries, said Setiayana, a ferryman.", "The bridge is safe for lorries, said Setiaya, a ferryman.")]
    [TestCase("The bridge is safe for lorries, the USOC said.", "The bridge is safe for lorries, the U.S. Olympic Committee said.")]
    [TestCase("The bridge is safe for lorries, ISIS said.", "The bridge is safe for lorries, the Islamic State said.")]
    [TestCase("The bridge is safe for lorries, the harbour master said.", "The bridge is safe for lorries, critics said.")]
    [TestCase("The bridge is safe for lorries, the builders' union said.", "The bridge is safe for lorries, a person familiar with the matter said.")]
    [TestCase("The bridge is safe for lorries, the office of David Cameron said.", "The bridge is safe for lorries, said David Cameron.")]
    [TestCase("The bridge is safe for lorries, the lawyers said.", "The bridge is safe for lorries, the port authority said.")]
    [TestCase("The bridge is safe for lorries, Osvaldo Tenório and Lúcia Amaral said.", "The bridge is safe for lorries, Antti Lehtovirta said.")]
    [TestCase("The bridge is safe for lorries, the President said.", "The bridge is safe for lorries, Lúcia Amaral said.")]
    [TestCase("The bridge is safe for lorries, said Osvaldo Tenório, the mayor of Lund.", "The bridge is safe for lorries, said Lúcia Amaral, the mayor of Lund.")]
    [TestCase("The bridge is safe for lorries, The Lund Herald reported.", "The bridge is safe for lorries, the harbour master said.")]
    [TestCase("The old bridge is safe for heavy lorries, the military said.", "The old bridge is safe for heavy lorries, a defence department official said.")]
    [TestCase("The old bridge is safe for heavy lorries, a police officer said.", "The old bridge is safe for heavy lorries, investigators said.")]
    [TestCase("The old bridge is safe for heavy lorries, the mayor said, but police would not be drawn.", "The old bridge is safe for heavy lorries, police said.")]
    [TestCase("The old bridge is safe for heavy lorries, the minister told police.", "Police said the old bridge was safe for heavy lorries.")]
    [TestCase("The old bridge is safe for heavy lorries, the doctor asked.", "The old bridge is safe for heavy lorries, the union said.")]
    public void One_source_in_two_forms_is_no_discrepancy(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("The bridge is safe for lorries, [|said Osvaldo Tenório|], the mayor of Lund.", "The bridge is safe for lorries, [|said Lúcia Amaral|], who runs the ferry.")]
    public void What_only_describes_a_source_is_no_part_of_the_passage(string a, string b)
    {
        MarkedText left = MarkedText.Parse(a), right = MarkedText.Parse(b);
        Finding found = SharedEngine.Check(new OtherSource(), left.Text, right.Text).First(f => f.Relation == Relation.Discrepancy);

        Assert.That((found.A.Clause, found.B.Clause), Is.EqualTo((left.Marks[0], right.Marks[0])));
    }

    [TestCase("“We are ready to go to court as long as we have to, to protect the rights of the port,” Antti Lehtovirta said.", "“We look forward to going on protecting the port and its rights,” Osvaldo Tenório said.")]
    [TestCase("“The reality is that the new bridge is too dangerous to be used by lorries at all,” Antti Lehtovirta said.", "Osvaldo Tenório said the ferry company firmly opposed the use of the bridge by lorries.")]
    public void Two_people_who_say_much_alike_are_no_two_sources(string a, string b) =>
        Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new OtherSource(), a, b).Select(f => f.Relation);
}
