using FactCheck.Reports;
using FactCheck.Rules;
using FactCheck.Rules.Quotations;

namespace FactCheck.Tests.Rules;

public class QuotationRewordedTests
{
    [TestCase("\"We are tired, but we are not beaten,\" the coach said on Friday.", "\"We are tired,\" the coach said on Friday, \"but we are not beaten.\"")]
    [TestCase("\"We are tired, but we are not beaten,\" the coach said on Friday.", "\"We are tired,\" the coach said on Friday. \"But we are not beaten.\"")]
    [TestCase("\"We are tired,\" the coach said on Friday. \"But we are not beaten.\"", "\"We are tired, but we are not beaten,\" the coach said on Friday.")]
    public void A_quotation_that_is_interrupted_drops_nothing(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"We are tired, but we are not beaten,\" the coach said on Friday.", "\"We are tired,\" the coach said on Friday. \"The bus was late.\"")]
    public void A_qualification_left_out_is_told(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("\"We took these decisions to save the country,\" the minister said on Friday.", "\"I slept badly and I am going home now,\" the minister said on Friday.")]
    public void Two_remarks_of_one_speaker_without_a_word_in_common_are_two(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"We kept every rule,\" the owner said on Friday.", "\"We kept every rule,\" the owner said on Friday. \"We followed each rule.\"")]
    [TestCase("\"We followed each rule,\" the owner said. \"We kept every rule.\"", "\"We kept every rule,\" the owner said.")]
    public void A_remark_that_the_other_report_has_too_is_not_reworded(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"The harbour will be dredged next year,\" the mayor said.", "\"The harbour is dear to this town,\" the mayor said. \"The harbour will be dredged in spring.\"")]
    public void A_remark_that_fits_another_better_is_another(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("The mayor wants the bridge \"mended for the people\".", "\"The bridge must be mended for the people, unless the winter comes early,\" the mayor said.")]
    [TestCase("The mayor said he understands \"the quarrel\".", "\"I understand that quarrel,\" the mayor said.")]
    [TestCase("The mayor vowed that \"the council will mend our old harbour walls\".", "The mayor vowed to \"mend our old harbour walls in the spring, in the summer and in the autumn with every tool\".")]
    [TestCase("\"We do not have Lund boats, but we have Bern boats,\" the mayor said.", "The mayor said that there were no \"Lund boats\" here.")]
    public void A_report_may_take_the_words_that_its_own_sentence_needs(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"The roof was going to fall on all of us,\" the baker said.", "\"We feared that the roof might collapse,\" the baker said.")]
    [TestCase("The owner called the strike \"a sad day\".", "The owner called the strike \"against the rules\".")]
    public void A_remark_in_other_words_is_told(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [Test]
    public void Where_much_is_quoted_other_words_are_another_remark()
    {
        const string A = "\"The roof was going to fall on all of us,\" the baker said.", B = "\"We feared that the roof might collapse,\" the baker said.";
        string[] speakers = ["miller", "farmer", "teacher", "doctor", "priest", "sailor", "painter"];
        string more = string.Concat(speakers.Select(speaker => $" \"I, the {speaker}, like the bread of this town,\" said the {speaker}."));
        Assert.That(Relations(A + more, B + more), Has.No.Member(Relation.Discrepancy));
    }

    [TestCase("Ruiz said the guard \"violently pushed her\" at the gate.", "Ruiz said that the guard was \"violently pushing\" her at the gate.")]
    [TestCase("Ruiz called the three towns \"foes\" of the harbour.", "Ruiz called the town a \"foe\" of the harbour.")]
    public void An_expression_in_another_form_is_the_same(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("Ruiz said the guard \"should know better\" than that.", "Ruiz said that the guard \"knows no better\" than that.")]
    public void What_is_denied_or_weakened_is_not_only_in_another_form(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("\"When we look at all the other evidence together, the film of that night supports what our officers said,\" Ana Ruiz said on Friday.", "\"There is a lot of other evidence in this case that gives the officers a great deal of comfort,\" Ana Ruiz said on Friday.")]
    [TestCase("Ana Ruiz called it \"a bitter moment\" on Friday.", "\"This moment is a turning point for the valley,\" Ana Ruiz said on Friday.")]
    [TestCase("\"There could have been lightning and strong winds inside such clouds near the mountain,\" he said.", "\"They could have met severe turbulence, strong winds, lightning and even ice at that height,\" Marek Stolarz said.")]
    [TestCase("\"I have no intention of honouring this request,\" Ana Ruiz countered in a statement.", "\"We will not be complying with this request,\" Pedro Gomes said in a statement.")]
    public void Two_sentences_on_one_matter_are_two_remarks(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [Test]
    public void An_expression_is_set_against_the_words_in_its_place()
    {
        const string A = "\"The gap is so wide that we expect the fish to swim out of the nets fairly soon,\" said Pedro Gomes of the harbour board.";
        const string B = "The fish will probably swim out of the old nets \"very soon,\" Gomes of the harbour board said.";
        Finding there = SharedEngine.Check(new QuotationReworded(), A, B).Single(), back = SharedEngine.Check(new QuotationReworded(), B, A).Single();

        Assert.Multiple(() =>
        {
            Assert.That((there.A.Clause.Text(A), there.B.Clause.Text(B)), Is.EqualTo(("fairly soon", "very soon")));
            Assert.That((back.B.Clause.Text(A), back.A.Clause.Text(B)), Is.EqualTo(("fairly soon", "very soon")));
        });
    }

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new QuotationReworded(), a, b).Select(f => f.Relation);
}
