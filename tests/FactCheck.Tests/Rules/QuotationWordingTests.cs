using FactCheck.Reports;
using FactCheck.Rules.Quotations;

namespace FactCheck.Tests.Rules;

public class QuotationWordingTests
{
    [TestCase("\"The boats came home before the storm,\" said Ana Ruiz.", "\"The boats came back before the storm,\" said Ana Ruiz.")]
    [TestCase("\"We will not sell the harbour to anybody,\" the mayor said.", "\"We will not lease the harbour to anybody,\" the mayor said.")]
    public void A_word_exchanged_is_told(string a, string b) => Assert.That(Relations(a, b), Has.Member(Relation.Discrepancy));

    [TestCase("\"I think that the boats should stay in port,\" said Ana Ruiz.", "\"I think the boats should stay in port,\" said Ana Ruiz.")]
    [TestCase("\"I told them so, and the boats should stay in the port today,\" said Ana Ruiz.", "\"The boats should stay in port today,\" said Ana Ruiz.")]
    [TestCase("\"It is not about your house,\" the mayor said.", "\"It is not about your house,\" the mayor said. \"It is not about your work.\"")]
    [TestCase("\"The people ought to see the whole letter,\" said Ana Ruiz.", "\"The people ought to know the truth about the ferry,\" said Pedro Gomes.")]
    public void A_cut_an_article_and_another_remark_are_no_other_words(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new QuotationWording(), a, b).Select(f => f.Relation);
}
