using FactCheck.Claims;
using FactCheck.Fitting;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Fitting;

public class MissReasonsTests
{
    private const string A = "A fire at the port of Setubal left twelve dockers injured on Monday. A dozen tugs came to help, the harbour master said.";
    private const string B = "Fourteen dockers were injured on Monday in a fire at the port of Setubal. The harbour master said that 12 tugs came to help.";

    [TestCase(DiscrepancyType.Quantity, "A dozen tugs came to help", "12 tugs came to help", nameof(MissCause.Agreeing), "FC0101")]
    [TestCase(DiscrepancyType.Quantity, "at the port of Setubal", "12 tugs came to help", nameof(MissCause.NotRead), "no quantity read in a (b: 12)")]
    [TestCase(DiscrepancyType.Time, "A dozen tugs came to help", "12 tugs came to help", nameof(MissCause.NotRead), "no time read on either side")]
    [TestCase(DiscrepancyType.Time, "on Monday", "Monday in a fire", nameof(MissCause.NotCompared), "time read (a: Monday; b: Monday), but no rule compares the two")]
    public void What_no_rule_tells_apart_is_put_down_to_the_step_that_it_reached(DiscrepancyType type, string a, string b, string cause, string text)
    {
        (PairContext context, FactPair[] pairs, IReadOnlyList<Finding> candidates) = Compared();
        Finding[] others = [.. candidates.Where(f => f.Rule.Type != DiscrepancyType.Time)];
        MissReason reason = new MissReasons(context, pairs, others, new UsualFeatures([])).Of(Item(type, a, b));
        Assert.That(reason.Cause.ToString(), Is.EqualTo(cause));
        Assert.That(reason.Text, Does.Contain(text));
    }

    [TestCase(0.2, nameof(MissCause.TooDoubtful))]
    [TestCase(0.9, nameof(MissCause.Taken))]
    public void What_a_rule_tells_apart_is_put_down_to_its_probability(double probability, string cause)
    {
        (PairContext context, FactPair[] pairs, IReadOnlyList<Finding> candidates) = Compared();
        Finding[] weighed = [.. candidates.Select(f => f with { Comparability = f.Comparability with { Probability = probability } })];
        MissReason reason = new MissReasons(context, pairs, weighed, new UsualFeatures([])).Of(Item(DiscrepancyType.Quantity, "left twelve dockers injured", "Fourteen dockers were injured"));
        Assert.That(reason.Cause.ToString(), Is.EqualTo(cause));
        Assert.That(reason.Text, Does.Contain("FC0101 (12 / 14"));
    }

    [Test]
    public void Passages_whose_sentences_were_not_compared_are_not_paired()
    {
        (PairContext context, _, _) = Compared();
        MissReason reason = new MissReasons(context, [], [], new UsualFeatures([])).Of(Item(DiscrepancyType.Quantity, "left twelve dockers injured", "Fourteen dockers were injured"));
        Assert.That(reason.Cause, Is.EqualTo(MissCause.NotPaired));
    }

    [TestCase("a | b <i>*c*</i> [d](e) `f`", @"a \| b \<i\>\*c\*\</i\> \[d\](e) \`f\`")]
    public void Cells_of_the_table_are_plain_text(string text, string cell) => Assert.That(Passages.Escaped(text), Is.EqualTo(cell));

    private static (PairContext Context, FactPair[] Pairs, IReadOnlyList<Finding> Candidates) Compared()
    {
        ArticleAnalysis a = SharedEngine.Analyze(A), b = SharedEngine.Analyze(B);
        PairContext context = SharedEngine.Instance.Context(a, b);
        return (context, [.. context.FactPairs(CancellationToken.None)], SharedEngine.Instance.Candidates(a, b));
    }

    private static GoldItem Item(DiscrepancyType type, string a, string b) => new(Relation.Discrepancy, type, SpanOf(A, a), SpanOf(B, b), false, false);

    private static TextSpan SpanOf(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
