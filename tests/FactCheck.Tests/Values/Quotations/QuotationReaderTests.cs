using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Quotations;

namespace FactCheck.Tests.Values.Quotations;

public class QuotationReaderTests
{
    [TestCase("\"We were lucky,\" said Maria Lopez, the captain.", "Maria Lopez, the captain")]
    [TestCase("Maria Lopez said: \"We were lucky.\"", "Maria Lopez")]
    [TestCase("The captain put it plainly: “We were lucky.”", "The captain")]
    [TestCase("According to the captain, the crew was \"lucky to be alive after that\".", "the captain")]
    [TestCase("Maria Lopez praised the crew. \"They were very calm,\" she said.", "Maria Lopez")]
    [TestCase("The foreign ministry rejected the charge. \"We did not fire,\" it said.", "The foreign ministry")]
    [TestCase("Maria Lopez praised the crew. \"They were very calm.\"", "Maria Lopez")]
    public void Names_the_speaker(string text, string speaker)
    {
        QuotationValue quotation = QuotationReader.Read(text, CueText.Analyze(text)).Single();

        Assert.That(quotation.Speaker?.Span.Text(text), Is.EqualTo(speaker));
    }

    [Test]
    public void Interrupted_remark_is_one_group_with_one_speaker()
    {
        const string Text = "\"I was asleep,\" Lopez said. \"Then the alarm went off.\"";
        IReadOnlyList<QuotationValue> quotations = QuotationReader.Read(Text, CueText.Analyze(Text));

        Assert.Multiple(() =>
        {
            Assert.That(quotations.Select(q => q.Group), Is.EqualTo([1, 1]));
            Assert.That(quotations.Select(q => q.Speaker?.Span.Text(Text)), Is.EqualTo(["Lopez", "Lopez"]));
        });
    }

    [Test]
    public void Remark_runs_over_paragraphs()
    {
        const string Text = "The mayor said: “We lost everything.\n\n“We will build it again.”";
        IReadOnlyList<QuotationValue> quotations = QuotationReader.Read(Text, CueText.Analyze(Text));

        Assert.Multiple(() =>
        {
            Assert.That(quotations.Select(q => q.Content.Text(Text)), Is.EqualTo(["We lost everything.", "We will build it again."]));
            Assert.That(quotations.Select(q => q.Speaker?.Span.Text(Text)), Is.EqualTo(["The mayor", "The mayor"]));
            Assert.That(quotations.Select(q => q.Group), Is.EqualTo([1, 1]));
        });
    }

    [TestCase("He called it a \"circus\".", QuotationForm.Scare)]
    [TestCase("She said the plan was \"far from enough for us\".", QuotationForm.Fragment)]
    [TestCase("\"We have done enough,\" she said.", QuotationForm.Full)]
    [TestCase("She won a prize for \"Night Shift at Pier 9\".", QuotationForm.Title)]
    public void Tells_forms_of_quotation_apart(string text, QuotationForm form) =>
        Assert.That(QuotationReader.Read(text, CueText.Analyze(text)).Single().Form, Is.EqualTo(form));

    [TestCase("The minister said that the bridge was safe.", "that the bridge was safe")]
    public void Reported_speech_is_read_apart(string text, string words)
    {
        QuotationValue quotation = QuotationReader.ReadIndirect(CueText.One(text), text, 0).Single();

        Assert.That((quotation.Form, quotation.Content.Text(text)), Is.EqualTo((QuotationForm.Indirect, words)));
    }
}
