using FactCheck.Claims;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Statuses;

namespace FactCheck.Tests.Values.Statuses;

public class StatusComparerTests
{
    [TestCase("The firm sold the plant.", "sold", "The firm plans to sell the plant.", "sell", "phase")]
    [TestCase("The firm is selling the plant.", "selling", "The firm has sold the plant.", "sold", "phase")]
    [TestCase("The verdict is final.", "final", "The verdict is not yet final.", "final", "phase")]
    [TestCase("The dam burst.", "burst", "The dam may have burst.", "burst", "certainty")]
    [TestCase("The firm will sell the plant.", "sell", "The firm could sell the plant.", "sell", "certainty")]
    [TestCase("The firm hopes to sell the plant.", "sell", "The firm will sell the plant.", "sell", "certainty")]
    [TestCase("The firm sold the plant.", "sold", "The firm did not sell the plant.", "sell", "polarity")]
    public void Tells_two_statuses_apart_on_one_scale(string a, string wordA, string b, string wordB, string expected)
    {
        StatusComparison comparison = StatusComparer.Compare(Of(a, wordA), Of(b, wordB), areOpposed: false);

        Assert.That((comparison.IsConflict, comparison.Scale.ToString().ToLowerInvariant()), Is.EqualTo((true, expected)));
    }

    [TestCase("The clerk was handling two calls.", "handling", "The clerk handled two calls.", "handled")]
    [TestCase("The fire is burning.", "burning", "The fire is expected to continue burning for hours.", "burning")]
    [TestCase("The firm decided to sell the plant.", "sell", "The firm pledged to sell the plant.", "sell")]
    [TestCase("The firm has not yet sold the plant.", "sold", "The firm plans to sell the plant.", "sell")]
    [TestCase("The firm would sell if the tax rose.", "sell", "The firm will sell.", "sell")]
    public void Finds_no_conflict_where_both_can_be_said_of_one_event(string a, string wordA, string b, string wordB) =>
        Assert.That(StatusComparer.Compare(Of(a, wordA), Of(b, wordB), areOpposed: false).IsConflict, Is.False);

    [TestCase("The firm may sell the plant.", "sell", "The firm has been selling the plant.", "selling", true)]
    [TestCase("The firm plans to sell the plant.", "sell", "The firm sold the plant.", "sold", false)]
    public void Tells_stage_as_well_as_doubt_where_both_differ(string a, string wordA, string b, string wordB, bool expected)
    {
        EventStatus left = Of(a, wordA), right = Of(b, wordB);

        Assert.That(StatusComparer.Second(left, right, StatusComparer.Compare(left, right, areOpposed: false)).IsConflict, Is.EqualTo(expected));
    }

    [Test]
    public void Makes_little_of_a_step_that_may_belong_to_one_story() =>
        Assert.That(StatusComparer.Compare(Of("The man adjusted his belt.", "adjusted"), Of("The man began to adjust his belt.", "adjust"), areOpposed: false).Certain, Is.LessThan(0.5));

    [TestCase("The firm may sell the plant.", "sell", "The firm will sell the plant.", "sell", 0.9)]
    [TestCase("The dam probably burst.", "burst", "The dam burst.", "burst", 0.8)]
    [TestCase("The boy is accused of stealing a van.", "stealing", "The boy stole a van.", "stole", 0.25)]
    public void Weighs_what_a_mark_of_doubt_tells(string a, string wordA, string b, string wordB, double expected) =>
        Assert.That(StatusComparer.Compare(Of(a, wordA), Of(b, wordB), areOpposed: false).Certain, Is.EqualTo(expected));

    private static EventStatus Of(string text, string word)
    {
        AnalyzedSentence sentence = SharedEngine.Analyze(text).Sentences[0];
        int index = sentence.Sentence.IndexOf(word);
        return sentence.Statuses.First(s => s.Event == index);
    }
}
