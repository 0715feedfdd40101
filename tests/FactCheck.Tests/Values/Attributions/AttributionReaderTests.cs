using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Attributions;

namespace FactCheck.Tests.Values.Attributions;

public class AttributionReaderTests
{
    [TestCase("Police said that the driver had fled.", SpeechClass.Say, "Police", "that the driver had fled")]
    [TestCase("The driver had fled, police said.", SpeechClass.Say, "police", "The driver had fled")]
    [TestCase("According to the coastguard, the ferry had lost power.", SpeechClass.Say, "the coastguard", "the ferry had lost power")]
    [TestCase("The ferry had lost power, according to the coastguard.", SpeechClass.Say, "the coastguard", "The ferry had lost power")]
    [TestCase("The ministry denied that troops had fired.", SpeechClass.Deny, "The ministry", "that troops had fired")]
    [TestCase("The company announced that it would close the plant.", SpeechClass.Announce, "The company", "that it would close the plant")]
    [TestCase("The minister resigned, saying she was tired.", SpeechClass.Say, "The minister", "she was tired")]
    [TestCase("Jets bombed a fuel depot at the port on Thursday night, the state television channel reported.", SpeechClass.Report, "the state television channel", "Jets bombed a fuel depot at the port on Thursday night")]
    [TestCase("The closure of the mill in the north will cost 2,700 jobs, the metalworkers' union said.", SpeechClass.Say, "the metalworkers' union", "The closure of the mill in the north will cost 2,700 jobs")]
    [TestCase("A survey found that most people own a car.", SpeechClass.Show, "A survey", "that most people own a car")]
    public void Reads_source_and_claim(string text, SpeechClass speech, string source, string claim)
    {
        Sentence sentence = CueText.One(text);
        AttributionValue value = AttributionReader.Read(sentence, text).Single();

        Assert.That(
            (value.Class, value.Source!.Span.Text(text), sentence.Text(text, value.Scope)),
            Is.EqualTo((speech, source, claim)));
    }

    [TestCase("\"We were lucky,\" said Maria Lopez, the captain.", "Maria Lopez", false)]
    [TestCase("A spokesman said the plant was safe.", null, true)]
    [TestCase("Officials said the plant was safe.", null, true)]
    [TestCase("The ministry said the plant was safe.", null, false)]
    public void Tells_named_from_anonymous_sources(string text, string? name, bool isAnonymous)
    {
        AttributionValue value = AttributionReader.Read(CueText.One(text), text)[0];

        Assert.That((value.Source!.Name, value.Source.IsAnonymous), Is.EqualTo((name, isAnonymous)));
    }

    [TestCase("The mayor told a radio station that the bridge was safe.", "a radio station")]
    [TestCase("The company said in a statement that the plant was safe.", "a statement")]
    [TestCase("The mayor said that the bridge was safe.", null)]
    public void Reads_what_it_came_through(string text, string? medium)
    {
        AttributionValue value = AttributionReader.Read(CueText.One(text), text)[0];

        Assert.That(value.Medium?.Span.Text(text), Is.EqualTo(medium));
    }

    [TestCase("The drug is said to be safe.")]
    [TestCase("The driver reportedly fled.")]
    public void Hearsay_has_no_source(string text) =>
        Assert.That(AttributionReader.Read(CueText.One(text), text).Single().Source, Is.Null);

    [TestCase("Prices rose 3 per cent a year.")]
    [TestCase("They were denied visas last week.")]
    [TestCase("Rescuers found two survivors.")]
    [TestCase("The man called the police.")]
    [TestCase("The company was told to stop cooking.")]
    [TestCase("Nobody was dismissed.")]
    [TestCase("She felt unwell on Tuesday.")]
    public void Sentences_in_the_reports_own_voice_have_none(string text) =>
        Assert.That(AttributionReader.Read(CueText.One(text), text), Is.Empty);

    [Test]
    public void Whoever_is_told_is_no_source()
    {
        const string Text = "\"These are not numbers to be proud of,\" Chief Executive Ana Ruiz, 54, told analysts.";
        Assert.That(AttributionReader.Read(CueText.One(Text), Text).Select(value => value.Source?.Normalized), Has.None.Contains("analyst"));
    }

    [Test]
    public void Innermost_source_covers_a_word()
    {
        const string Text = "The minister said that, according to police, the driver had fled.";
        Sentence sentence = CueText.One(Text);
        IReadOnlyList<AttributionValue> values = AttributionReader.Read(sentence, Text);

        Assert.Multiple(() =>
        {
            Assert.That(AttributionReader.SourceOf(values, sentence.IndexOf("fled"))?.Source?.Normalized, Is.EqualTo("police"));
            Assert.That(AttributionReader.SourceOf(values, sentence.IndexOf("minister")), Is.Null);
        });
    }

    [TestCase("The mayor said it was safe.", "According to the mayor, it was safe.", ValueComparison.Equal)]
    [TestCase("Maria Lopez said it was safe.", "It was safe, said Lopez.", ValueComparison.Compatible)]
    [TestCase("The mayor said it was safe.", "Engineers said it was safe.", ValueComparison.Conflict)]
    [TestCase("The mayor said it was safe.", "She said it was safe.", ValueComparison.Unknown)]
    [TestCase("Police said it was safe.", "A police spokesman said it was safe.", ValueComparison.Compatible)]
    public void Compares_sources(string a, string b, ValueComparison expected)
    {
        AttributionValue left = AttributionReader.Read(CueText.One(a), a)[0];
        AttributionValue right = AttributionReader.Read(CueText.One(b), b)[0];

        Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
    }
}
