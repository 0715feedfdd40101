using FactCheck.Doubts;
using FactCheck.Reports;

namespace FactCheck.Judge.Tests.Stages;

/// <summary>What a verdict may change, and what it may not.</summary>
public class VerdictTests
{
    [Test]
    public async Task A_difference_confirms_what_is_shown_and_leaves_the_rest_of_the_finding_to_the_rule()
    {
        ReportFinding judged = (await JudgeAsync(new DoubtSketch(), Say(Verdict.Difference, DiscrepancyType.Polarity, Severity.Contradiction))).Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(judged.Confidence, Is.EqualTo(0.9));
            Assert.That((judged.Source, judged.Type, judged.Severity), Is.EqualTo(("rules", (DiscrepancyType?)DiscrepancyType.Kind, (Severity?)Severity.Wording)));
            Assert.That(judged.Explanation, Is.EqualTo("The rule's words. Judge fake: it is a difference: because"));
        }
    }

    [TestCase(0.55, true)]
    [TestCase(0.84, true)]
    [TestCase(0.86, false)]
    public async Task Two_facts_drop_a_doubtful_finding_and_only_lower_a_surer_one(double probability, bool isDropped)
    {
        ComparisonReport report = await JudgeAsync(new DoubtSketch { Probability = probability }, Say(Verdict.OtherFact));
        Assert.That(report.Findings, Has.Count.EqualTo(isDropped ? 0 : 1));
        Assert.That(isDropped || report.Findings[0].Confidence < probability);
    }

    [Test]
    public async Task An_agreement_takes_the_place_of_the_difference()
    {
        ReportFinding judged = (await JudgeAsync(new DoubtSketch(), Say(Verdict.Agreement))).Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((judged.Relation, judged.Source, judged.Severity, judged.RuleId), Is.EqualTo((Relation.Agreement, "judge", (Severity?)null, "FC9001")));
            Assert.That(judged.Evidence.Select(e => e.Focus.Count), Has.All.EqualTo(1));
        }
    }

    [Test]
    public async Task A_difference_shows_what_was_too_doubtful_under_the_rule_that_saw_it()
    {
        ComparisonReport report = await JudgeAsync(new DoubtSketch { Probability = 0.3 }, Say(Verdict.Difference, DiscrepancyType.Kind, Severity.Contradiction));
        ReportFinding judged = report.Findings.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((judged.Id, judged.Source, judged.RuleId, judged.Severity), Is.EqualTo(("F1", "judge", "FC1301", (Severity?)Severity.Contradiction)));
            Assert.That(judged.Confidence, Is.EqualTo(0.72));
            Assert.That(report.Unmatched, Is.Empty, "its sentences are matched now");
            Assert.That((report.Engine.Mode, report.Engine.Judge), Is.EqualTo(("rules+encoder+judge", "fake (judge-1)")));
        }
    }

    [Test]
    public async Task A_difference_of_another_type_is_the_judges_own()
    {
        ReportFinding judged = (await JudgeAsync(new DoubtSketch { Probability = 0.3 }, Say(Verdict.Difference, DiscrepancyType.Role, Severity.Wording))).Findings.Single();
        Assert.That((judged.RuleId, judged.Type), Is.EqualTo(("FC9001", (DiscrepancyType?)DiscrepancyType.Role)));
    }

    [Test]
    public async Task A_verdict_cannot_lift_what_stays_under_the_threshold()
    {
        ComparisonReport report = await JudgeAsync(new DoubtSketch { Probability = 0.3, MinConfidence = 0.8 }, Say(Verdict.Difference));
        Assert.That(report.Findings, Is.Empty);
    }

    [TestCase(Verdict.Agreement, 0.6, true)]
    [TestCase(Verdict.OtherFact, 0.6, false)]
    [TestCase(Verdict.Difference, 0.3, true)]
    public async Task Computed_values_cannot_be_said_to_agree_but_may_be_of_two_facts(Verdict verdict, double probability, bool isShown)
    {
        DoubtSketch sketch = new() { A = "There were [|12|] injured.", B = "There were [|14|] injured.", Type = DiscrepancyType.Quantity, IsArithmetic = true, Probability = probability };
        ComparisonReport report = await JudgeAsync(sketch, new PairVerdict("P1", verdict, DiscrepancyType.Kind, Severity.Wording, "12", "14", "because"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings.Count(f => f.Type == DiscrepancyType.Quantity && f.Relation == Relation.Discrepancy), Is.EqualTo(isShown ? 1 : 0));
            Assert.That(report.Findings, Has.None.With.Property(nameof(ReportFinding.Relation)).EqualTo(Relation.Agreement));
        }
    }

    [TestCase("detained", "held", TestName = "words of nobody")]
    [TestCase("arrested", "detained", TestName = "words of the other report")]
    [TestCase("", "", TestName = "nothing")]
    [TestCase("Detained", "arrested", TestName = "another case")]
    [TestCase("detain", "arrest", TestName = "cut words")]
    [TestCase(".", ".", TestName = "no words")]
    public async Task Without_exact_words_of_both_reports_a_verdict_has_no_effect(string a, string b)
    {
        DoubtSketch sketch = new() { A = "Police [|detained|] the captain.", B = "Police [|arrested|] the captain." };
        foreach (Verdict verdict in new[] { Verdict.Agreement, Verdict.OtherFact, Verdict.Difference })
        {
            ComparisonReport report = await JudgeAsync(sketch, new PairVerdict("P1", verdict, null, null, a, b, "because"));
            using (Assert.EnterMultipleScope())
            {
                Assert.That(report.Findings, Is.EqualTo(sketch.Build().Report.Findings).UsingPropertiesComparer());
                Assert.That(report.Notes, Has.Some.EqualTo("Judge: verdicts without effect: 1 whose quotations are not exact."));
            }
        }
    }

    [Test]
    public async Task Words_outside_the_compared_clause_may_show_two_facts_but_decide_nothing_else()
    {
        DoubtfulComparison comparison = new DoubtSketch().Build();
        ReportFinding finding = comparison.Report.Findings[0];
        finding = finding with { Evidence = [.. finding.Evidence.Select(e => e with { Span = e.Focus[0] })] };
        comparison = comparison with { Report = comparison.Report with { Findings = [finding] }, Pairs = [comparison.Pairs[0] with { Finding = finding }] };
        PairVerdict verdict = Say(Verdict.Difference) with { QuoteA = "on Tuesday", QuoteB = "on Tuesday" };
        ComparisonReport difference = await SharedEngine.JudgeAsync(comparison, FakeJudge.Saying(verdict));
        ComparisonReport other = await SharedEngine.JudgeAsync(comparison, FakeJudge.Saying(verdict with { Verdict = Verdict.OtherFact }));
        Assert.That((difference.Findings.Single().Confidence, other.Findings.Count), Is.EqualTo((0.6, 0)));
    }

    [Test]
    public async Task Verdicts_that_contradict_each_other_are_none()
    {
        ComparisonReport report = await JudgeAsync(new DoubtSketch(), Say(Verdict.Agreement), Say(Verdict.OtherFact));
        Assert.That(report.Findings.Single().Confidence, Is.EqualTo(0.6));
    }

    [Test]
    public async Task Verdicts_on_pairs_that_nobody_asked_about_are_counted_and_left_out()
    {
        ComparisonReport report = await JudgeAsync(new DoubtSketch(), Say(Verdict.OtherFact) with { Pair = "P7" });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings, Has.Count.EqualTo(1));
            Assert.That(report.Notes, Has.Some.Contain("1 outside the form asked for").And.Some.Contain("1 that never came"));
        }
    }

    [Test]
    public async Task A_swept_difference_is_added_with_its_quotations_as_evidence()
    {
        DoubtSketch sketch = new() { A = "Police [|detained|] the captain over safety fears.", B = "Police [|arrested|] the captain for commercial reasons." };
        ReportFinding swept = (await SweepAsync(sketch, Swept("over safety fears", "for commercial reasons"))).Findings.Single(f => f.RuleId == "FC9002");
        using (Assert.EnterMultipleScope())
        {
            Assert.That((swept.Source, swept.Type, swept.Confidence, swept.Summary), Is.EqualTo(("judge", (DiscrepancyType?)DiscrepancyType.Cause, 0.6, "safety / commerce")));
            Assert.That(swept.Evidence.Zip([sketch.Build().Report.Documents[0], sketch.Build().Report.Documents[1]], (e, d) => e.Span.Text(d.Text)), Is.EqualTo(new[] { "over safety fears", "for commercial reasons" }));
        }
    }

    [TestCase("the captain", "for commercial reason", TestName = "a cut word")]
    [TestCase("over safety fears, sources said", "for commercial reasons", TestName = "invented words")]
    [TestCase("detained", "arrested", TestName = "what a rule found")]
    [TestCase("the captain", "the captain", TestName = "the same words")]
    public async Task A_swept_difference_that_is_known_or_not_quoted_exactly_is_left_out(string a, string b)
    {
        DoubtSketch sketch = new() { A = "Police [|detained|] the captain over safety fears.", B = "Police [|arrested|] the captain for commercial reasons." };
        Assert.That((await SweepAsync(sketch, Swept(a, b))).Findings, Has.None.With.Property(nameof(ReportFinding.RuleId)).EqualTo("FC9002"));
    }

    [Test]
    public async Task A_swept_difference_against_an_agreement_of_the_rules_is_left_out()
    {
        DoubtSketch sketch = new()
        {
            A = "Police [|detained|] a dozen men.",
            B = "Police [|arrested|] 12 men.",
            Certain = (Relation.Agreement, DiscrepancyType.Quantity, "[|a dozen|] men", "b: [|12|] men"),
        };
        ComparisonReport report = await SweepAsync(sketch, Swept("a dozen men", "12 men") with { Type = DiscrepancyType.Quantity });
        Assert.That(report.Findings, Has.None.With.Property(nameof(ReportFinding.RuleId)).EqualTo("FC9002"));
    }

    [Test]
    public async Task A_judge_that_throws_leaves_the_report_as_it_is()
    {
        DoubtSketch sketch = new();
        ComparisonReport report = await SharedEngine.JudgeAsync(sketch.Build(), new FakeJudge { Judge = _ => throw new InvalidOperationException("article text") });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Findings, Is.EqualTo(sketch.Build().Report.Findings).UsingPropertiesComparer());
            Assert.That(report.IsJudgeIncomplete, Is.True);
            Assert.That(report.Notes, Has.One.EqualTo("Judge: 1 of 1 request without answer: the client failed with InvalidOperationException; what the rules found stands."));
            Assert.That(report.Engine.Judge, Is.Null);
        }
    }

    [Test]
    public void Cancelling_is_not_swallowed()
    {
        using CancellationTokenSource stop = new();
        FakeJudge judge = new()
        {
            Judge = _ =>
            {
                stop.Cancel();
                throw new OperationCanceledException(stop.Token);
            },
        };
        Assert.That(async () => await new Judge.Stages.JudgeStage(judge, new JudgeOptions()).ApplyAsync(new DoubtSketch().Build(), stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public async Task A_comparison_without_doubt_asks_nobody()
    {
        DoubtfulComparison comparison = new DoubtSketch().Build() with { Pairs = [] };
        ComparisonReport report = await SharedEngine.JudgeAsync(comparison, new FakeJudge { Judge = _ => throw new InvalidOperationException() });
        Assert.That(report, Is.SameAs(comparison.Report));
    }

    private static PairVerdict Say(Verdict verdict, DiscrepancyType? type = null, Severity? severity = null) => new("P1", verdict, type, severity, "detained", "arrested", "because");

    private static SweptDifference Swept(string a, string b) => new("S1", DiscrepancyType.Cause, Severity.Contradiction, a, b, "safety / commerce", "because");

    private static Task<ComparisonReport> JudgeAsync(DoubtSketch sketch, params PairVerdict[] verdicts) => SharedEngine.JudgeAsync(sketch.Build(), FakeJudge.Saying(verdicts));

    private static Task<ComparisonReport> SweepAsync(DoubtSketch sketch, params SweptDifference[] differences) =>
        SharedEngine.JudgeAsync(sketch.Build(), FakeJudge.Finding(differences), new JudgeOptions { Sweep = true });
}
