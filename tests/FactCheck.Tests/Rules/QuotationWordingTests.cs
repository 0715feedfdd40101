using FactCheck.Reports;
using FactCheck.Rules;
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
    [TestCase("\"We sailed (under Captain Ruiz) into the harbour before the storm,\" said Eva Lind.", "\"We sailed into the harbour before the storm,\" said Eva Lind.")]
    [TestCase("\"[T]hey sailed into the harbour before the storm,\" said Eva Lind.", "\"They sailed into the harbour before the storm,\" said Eva Lind.")]
    [TestCase("\"It is a really tragic day for the harbour of Lund,\" said Eva Lind.", "\"It is really a tragic day for the harbour of Lund,\" said Eva Lind.")]
    [TestCase("\"A team of our skippers showed great courage, going far beyond the harbour wall,\" said Ana Ruiz.", "The skippers \"went far beyond the harbour wall,\" said Ana Ruiz.")]
    [TestCase("\"Nobody has called the harbour in nearly twenty years, and it shows,\" said Ana Ruiz.", "\"Nobody has called the harbour in nearly 20 years, and it shows,\" said Ana Ruiz.")]
    [TestCase("\"The number one task of the crew has been to secure the harbour,\" said Ana Ruiz.", "\"The No. 1 task of the crew has been to secure the harbour,\" said Ana Ruiz.")]
    [TestCase("\"N.H.A.'s boats are built and used only for work in the harbour,\" said Ana Ruiz.", "\"NHA's boats are built and used only for work in the harbour,\" said Ana Ruiz.")]
    [TestCase("\"The Lund Times' claims of fraud in the harbour are wholly false,\" said Ana Ruiz.", "\"The Lund Times's claims of fraud in the harbour are wholly false,\" said Ana Ruiz.")]
    public void A_cut_an_article_and_another_remark_are_no_other_words(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    [TestCase("\"The council has no ladders for the roof, no fire brigade.\" Ana Ruiz said so on Friday.", "\"The council has no ladders for the roof, no fire.\" Ana Ruiz said so on Friday.", "\"fire brigade\" / \"fire\"")]
    [TestCase("Ana Ruiz said \"now that winter has come\".", "\"We have waited for it. That winter has come. \" Ana Ruiz told the council so.", "\"now that\" / \"That\"")]
    [TestCase("\"I rowed and fished and mended a thousand nets, and I am content,\" said Ana Ruiz.", "\"I rowed and fished a lot. I mended a thousand nets, and I am content,\" said Ana Ruiz.", "\"and\" / \"a lot. I\"")]
    [TestCase("\"I judged the two young skippers too quickly,\" said Ana Ruiz.", "\"I read a story in the paper and judged the two young skippers too quickly,\" said Ana Ruiz.", "\"I judged\" / \"I read a story in the paper and judged\"")]
    [TestCase("\"Leaving port on Aug. 31 is no whim of mine,\" said Ana Ruiz.", "\"Let me be clear, leaving port on August the 31st is no fancy of mine,\" said Ana Ruiz.", "\"whim\" / \"fancy\"")]
    [TestCase("\"We disagree completely,\" Ana Ruiz said. \"If anybody has been hurt, it is the dockers of the old harbour.\"", "\"We think if anything has been hurt, it is the dockers of the old harbour,\" Ana Ruiz said.", "\"disagree completely … If anybody\" / \"think if anything\"")]
    public void Changed_words_are_shown_without_what_was_cut(string a, string b, string message) =>
        Assert.That(SharedEngine.Check(new QuotationWording(), a, b).Where(f => f.Relation == Relation.Discrepancy).Select(f => f.Message).Distinct(), Is.EqualTo([message]));

    [Test]
    public void Changes_far_from_each_other_are_told_apart_each_with_the_words_around_it()
    {
        const string A = "\"I came to win races for the old club, not to take pictures of the sea,\" said Ana Ruiz.";
        const string B = "\"I have come to win races for the old club, not to look at the sea,\" said Ana Ruiz.";
        Finding[] findings = [.. SharedEngine.Check(new QuotationWording(), A, B)];

        Assert.Multiple(() =>
        {
            Assert.That(findings.Select(f => f.A.Clause.Text(A)), Is.EquivalentTo(["I came to win races for", "old club, not to take pictures of the sea"]));
            Assert.That(findings.Select(f => f.B.Clause.Text(B)), Is.EquivalentTo(["I have come to win races for", "old club, not to look at the sea"]));
        });
    }

    [Test]
    public void A_change_where_one_report_ends_a_sentence_is_reported_once()
    {
        const string A = "\"I rowed and fished and mended a thousand nets, and I am content,\" said Ana Ruiz.";
        const string B = "\"I rowed and fished a lot. I mended a thousand nets, and I am content,\" said Ana Ruiz.";

        Assert.That(SharedEngine.Compare(A, B).Findings.Where(f => f.RuleId == "FC0801" && f.Relation == Relation.Discrepancy).Select(f => f.Summary), Is.EqualTo(["\"and\" / \"a lot. I\""]));
    }

    [TestCase("\"I rowed and fished and mended a thousand nets, and I am content,\" said Ana Ruiz.", "\"I rowed and fished a lot. I mended a thousand nets, and I'm content,\" said Ana Ruiz. \"That is all.\"")]
    [TestCase("\"I just want to wish the crew all the best, and good luck to them,\" said Ana Ruiz.", "\"I wish the crew all the best, and I mean it, good luck to them all,\" said Ana Ruiz.")]
    [TestCase("Ana Ruiz said \"now that winter has come\".", "\"We have waited for it. That winter has come. \" Ana Ruiz told the council so.")]
    public void Changes_are_the_same_whichever_report_comes_first(string a, string b)
    {
        IEnumerable<(string, string)> there = SharedEngine.Check(new QuotationWording(), a, b).Where(f => f.Relation == Relation.Discrepancy).Select(f => (f.A.Clause.Text(a), f.B.Clause.Text(b)));
        IEnumerable<(string, string)> back = SharedEngine.Check(new QuotationWording(), b, a).Where(f => f.Relation == Relation.Discrepancy).Select(f => (f.B.Clause.Text(a), f.A.Clause.Text(b)));

        Assert.That(there, Is.Not.Empty.And.EquivalentTo(back));
    }

    // American style puts the stop inside the marks also where the report cuts
    [TestCase("\"We will go to court tomorrow.\" Ana Ruiz said so on Friday.", "\"We will go to court.\" Ana Ruiz said so on Friday.")]
    [TestCase("\"I have no plans to sail for the title.\" Ana Ruiz said so on Friday.", "\"I have no plans to sail.\" Ana Ruiz said so on Friday.")]
    [TestCase("\"Look, the boats should stay in port today,\" said Ana Ruiz.", "\"We must think. The boats should stay in port today,\" said Ana Ruiz.")]
    [TestCase("\"The boats stay in port. It is a hard rule. The crews are safe there,\" said Ana Ruiz.", "\"The boats stay in port. The crews are safe there,\" said Ana Ruiz.")]
    [TestCase("\"The boats stay in port because the wind is strong, and the crews are safe there,\" said Ana Ruiz.", "\"The boats stay in port,\" said Ana Ruiz, \"and the crews are safe there.\"")]
    [TestCase("\"Above all, I am sorry for what I said on the pier, and promise to learn from the storm that came,\" said Ana Ruiz.", "\"I promise to learn from the storm that came,\" said Ana Ruiz.")]
    [TestCase("\"We will not, we will not stand by while the boats burn,\" said Ana Ruiz.", "\"We will not stand by while the boats burn,\" said Ana Ruiz.")]
    [TestCase("\"Later today, I will give the harbour prize to Ana B. Ruiz,\" said the mayor.", "\"I will give the harbour prize to Ana B. Ruiz,\" said the mayor.")]
    [TestCase("\"Put the boats at the end of the pier at six in the morning to be away before the storm comes,\" said Ana Ruiz.", "\"Put the boats at the end of the pier . . . to be away before the storm comes,\" said Ana Ruiz.")]
    public void What_a_report_may_leave_out_is_no_change(string a, string b) => Assert.That(Relations(a, b), Has.No.Member(Relation.Discrepancy));

    private static IEnumerable<Relation> Relations(string a, string b) => SharedEngine.Check(new QuotationWording(), a, b).Select(f => f.Relation);
}
