using FactCheck.Judge.Answers;
using FactCheck.Reports;

namespace FactCheck.Judge.Tests.Answers;

public class AnswerReaderTests
{
    private const string One = """{"verdicts": [{"pair": "P1", "verdict": "difference", "type": "kind", "severity": "wording", "quote_a": "letter", "quote_b": "note", "reason": "one is {not} the other"}]}""";

    [TestCase(One)]
    [TestCase("```json\n" + One + "\n```")]
    [TestCase("Here is the answer:\n\n```\n" + One + "\n```\nLet me know {if} you need more.")]
    [TestCase("<think>The set {a, b} is odd. {\"verdicts\": 3}</think>" + One)]
    [TestCase(One + "\n\nNote that } and { are braces.")]
    [TestCase("{\"other\": 1} " + One)]
    public void An_answer_is_read_however_a_model_wraps_it(string answer)
    {
        JudgeAnswer<PairVerdict> read = AnswerReader.Verdicts(answer);
        Assert.That((read.Items.Single(), read.Malformed), Is.EqualTo((new PairVerdict("P1", Verdict.Difference, DiscrepancyType.Kind, Severity.Wording, "letter", "note", "one is {not} the other"), 0)));
    }

    [TestCase("")]
    [TestCase("Both agree.")]
    [TestCase("{\"verdicts\": \"none\"}")]
    [TestCase("[{\"pair\": \"P1\"}]")]
    [TestCase("{\"verdicts\": [{\"pair\": \"P1\", ")]
    [TestCase("{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{")]
    public void An_answer_without_the_list_is_malformed(string answer) =>
        Assert.That(() => AnswerReader.Verdicts(answer), Throws.TypeOf<JudgeException>().With.Property(nameof(JudgeException.Failure)).EqualTo(JudgeFailure.Malformed));

    [TestCase("""{"pair": "P1", "verdict": "maybe", "quote_a": "x", "quote_b": "y"}""")]
    [TestCase("""{"pair": "P1", "verdict": "difference", "type": "mood"}""")]
    [TestCase("""{"pair": "P1", "verdict": "difference", "severity": "fatal"}""")]
    [TestCase("""{"verdict": "difference"}""")]
    [TestCase("\"P1\"")]
    [TestCase("null")]
    public void An_element_outside_the_closed_lists_is_counted_and_the_others_stand(string element)
    {
        JudgeAnswer<PairVerdict> read = AnswerReader.Verdicts($$"""{"verdicts": [{{element}}, {"pair": "P2", "verdict": "other_fact", "type": null, "severity": null, "quote_a": "x", "quote_b": "y", "reason": "z"}]}""");
        Assert.That((read.Items.Single().Pair, read.Items[0].Verdict, read.Malformed), Is.EqualTo(("P2", Verdict.OtherFact, 1)));
    }

    [Test]
    public void What_a_model_says_is_one_short_line()
    {
        JudgeAnswer<SweptDifference> read = AnswerReader.Differences($$"""{"differences": [{"passage": "S1", "type": "cause", "severity": "incomplete", "quote_a": "a", "quote_b": "b", "summary": "one\n\u001b[31mtwo", "reason": "{{new string('x', 5000)}}"}]}""");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Items.Single().Summary, Is.EqualTo("one [31mtwo"));
            Assert.That(read.Items.Single().Reason, Has.Length.EqualTo(300).And.EndsWith("…"));
        }
    }

    [Test]
    public void A_flood_of_elements_is_cut()
    {
        string flood = "{\"verdicts\": [" + string.Join(',', Enumerable.Repeat("{\"pair\": \"P1\", \"verdict\": \"unclear\"}", 2000)) + "]}";
        Assert.That((AnswerReader.Verdicts(flood).Items.Count, AnswerReader.Verdicts(flood).Malformed), Is.EqualTo((500, 1500)));
    }

    [Test]
    public void An_answer_that_is_too_large_is_not_searched() =>
        Assert.That(() => AnswerReader.Verdicts(new string(' ', 2_000_000) + One), Throws.TypeOf<JudgeException>().With.Property(nameof(JudgeException.Failure)).EqualTo(JudgeFailure.TooLarge));
}
