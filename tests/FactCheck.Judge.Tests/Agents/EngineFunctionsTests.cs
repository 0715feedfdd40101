using FactCheck.Articles;
using FactCheck.Judge.Agents;
using FactCheck.Judge.Stages;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Judge.Tests.Agents;

public class EngineFunctionsTests
{
    private const string Draft = "The ferry hit the pier of Port Salis on Tuesday and twelve people were injured.";
    private const string Source = "The ferry hit the pier of Port Salis on Tuesday and fourteen people were injured.";
    private const string Other = "The ferry hit the pier of Port Salis on Tuesday and sixteen people were injured.";

    [Test]
    public async Task Texts_are_compared_with_their_dates()
    {
        ComparisonReport report = await Functions().CompareAsync([new EngineText(Draft, "2024-03-05"), new EngineText(Source)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.Documents.Select(d => d.PublishedAt), Is.EqualTo(new[] { "2024-03-05", null }));
            Assert.That(report.Findings.Select(f => f.RuleId), Has.Some.EqualTo("FC0101"));
        }
    }

    [Test]
    public async Task A_review_has_a_verdict_on_each_claim_of_the_draft()
    {
        ComparisonReport review = await Functions().ReviewAsync(new EngineText(Draft), [new EngineText(Source), new EngineText(Other)]);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(review.Review, Is.Not.Null);
            Assert.That(review.Findings.Select(f => f.RuleId), Has.Some.EqualTo("FC0101"));
            Assert.That(review.Findings.Select((f, i) => f.Id == $"F{i + 1}"), Has.All.True);
        }
    }

    [Test]
    public async Task A_judge_is_asked_where_one_is_given()
    {
        List<string> asked = [];
        FakeJudge judge = new()
        {
            Judge = request =>
            {
                asked.Add(request.Hash);
                return new JudgeAnswer<PairVerdict>([], 0);
            },
        };
        string[] texts = [SharedEngine.Fixture("orvika-quarter", "a.txt"), SharedEngine.Fixture("orvika-quarter", "b.txt")];
        EngineFunctions functions = new(SharedEngine.Instance, new ArticleReader(new ArticleOptions()), new JudgeStage(judge, new JudgeOptions()));
        ComparisonReport report = await functions.CompareAsync([.. texts.Select(text => new EngineText(text))]);
        Assert.That((asked.Count, report.Engine.Judge), Is.EqualTo((1, "fake (judge-1)")));
    }

    [Test]
    public void Every_rule_is_listed() => Assert.That(EngineFunctions.ListRules().Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(RuleCatalog.All.Count).And.Some.StartsWith("FC0101 count-mismatch: "));

    [TestCase("5 March 2024")]
    [TestCase("2024-13-01")]
    public void A_date_that_is_none_is_refused(string date) =>
        Assert.That(async () => await Functions().CompareAsync([new EngineText(Draft, date), new EngineText(Source)]), Throws.TypeOf<FactCheckException>().With.Message.Contains(date));

    [Test]
    public void One_text_is_not_compared() => Assert.That(async () => await Functions().CompareAsync([new EngineText(Draft)]), Throws.TypeOf<FactCheckException>());

    private static EngineFunctions Functions() => new(SharedEngine.Instance, new ArticleReader(new ArticleOptions()));
}
