using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values;
using FactCheck.Values.Polarities;

namespace FactCheck.Tests.Values.Polarities;

public class PolarityReaderTests
{
    [TestCase("The minister did not approve the plan.", "approve")]
    [TestCase("The ministers didn't eat or drink on the train.", "drink")]
    [TestCase("The company never paid its workers.", "paid")]
    [TestCase("No trains ran on Sunday.", "ran")]
    [TestCase("Nobody was hurt in the fire.", "hurt")]
    [TestCase("None of the passengers was injured.", "injured")]
    [TestCase("The company will pay no dividend this year.", "pay")]
    [TestCase("The factory no longer makes cars.", "makes")]
    [TestCase("He left the building without speaking to the press.", "speaking")]
    [TestCase("The company failed to pay its workers.", "pay")]
    [TestCase("The union refused to sign the agreement.", "sign")]
    [TestCase("She declined to comment on the report.", "comment")]
    [TestCase("The minister denied that he had met the lobbyist.", "met")]
    [TestCase("Investigators ruled out sabotage.", "sabotage")]
    [TestCase("Police prevented them from leaving.", "leaving")]
    [TestCase("The two sides have yet to agree on a date.", "agree")]
    [TestCase("The survivors were too weak to speak.", "speak")]
    [TestCase("The concert was called off on Friday.", "concert")]
    [TestCase("They called the search off on Friday.", "search")]
    [TestCase("A deal is unlikely to be signed this year.", "signed")]
    [TestCase("The farmers complained about a lack of rain.", "rain")]
    [TestCase("The court acquitted him of bribery.", "bribery")]
    [TestCase("Most members voted against the budget.", "budget")]
    [TestCase("Officials do not believe that the dam will break.", "break")]
    [TestCase("Neither the mayor nor the governor attended the ceremony.", "attended")]
    [TestCase("The minister was neither consulted on it nor informed of it.", "informed")]
    [TestCase("No patient's life is at risk.", "risk")]
    [TestCase("Harbour officials said there was \"no evidence\" of sabotage.", "was")]
    public void Negation_reaches_what_it_denies(string text, string predicate) =>
        Assert.That(Of(text, predicate).Polarity, Is.EqualTo(Polarity.Negated));

    [TestCase("The minister approved the plan.", "approved")]
    [TestCase("The company did not fail to pay its workers.", "pay")]
    [TestCase("Not only the minister approved the plan.", "approved")]
    [TestCase("No fewer than 20 people died.", "died")]
    [TestCase("The shop did not open until noon.", "noon")]
    [TestCase("There is no doubt that the bridge collapsed.", "collapsed")]
    [TestCase("He did not say that the bridge collapsed.", "collapsed")]
    [TestCase("The man who was not hurt drove the bus.", "drove")]
    [TestCase("The bus ran and the train did not run.", "ran")]
    [TestCase("They were denied visas last week.", "They")]
    [TestCase("The gold fetched barely 300 dollars.", "fetched")]
    [TestCase("Officers lifted the pictures out of a bathtub.", "pictures")]
    public void Words_that_only_look_negative_leave_it_affirmed(string text, string predicate) =>
        Assert.That(Of(text, predicate).Polarity, Is.EqualTo(Polarity.Affirmed));

    [TestCase("The bank has not ruled out selling its stake.", "selling")]
    [TestCase("The ministry did not deny that troops had left.", "left")]
    public void Denied_denial_leaves_it_open(string text, string predicate) =>
        Assert.That(Of(text, predicate).Polarity, Is.EqualTo(Polarity.Open));

    [Test]
    public void Read_marks_the_words_of_the_cue()
    {
        const string Text = "The union refused to sign the agreement.";
        PolarityValue value = PolarityReader.Read(CueText.One(Text), Text).Single();

        Assert.Multiple(() =>
        {
            Assert.That(value.Span.Text(Text), Is.EqualTo("refused"));
            Assert.That(value.Cue, Is.EqualTo(PolarityCue.Implied));
            Assert.That(value.Lemma, Is.EqualTo("sign"));
            Assert.That(value.Normalized, Is.EqualTo(["negated"]));
        });
    }

    [TestCase("The minister approved it.", "approved", "The minister did not approve it.", "approve", ValueComparison.Conflict)]
    [TestCase("The minister refused to approve it.", "approve", "The minister did not approve it.", "approve", ValueComparison.Equal)]
    [TestCase("The ministry did not deny that troops left.", "left", "The troops left.", "left", ValueComparison.Compatible)]
    [TestCase("He hardly spoke.", "spoke", "He did not speak.", "speak", ValueComparison.Compatible)]
    public void Compares_by_polarity(string a, string predicateA, string b, string predicateB, ValueComparison expected)
    {
        PolarityValue left = Of(a, predicateA);
        PolarityValue right = Of(b, predicateB);

        Assert.That((left.CompareTo(right), right.CompareTo(left)), Is.EqualTo((expected, expected)));
    }

    private static PolarityValue Of(string text, string predicate)
    {
        Sentence sentence = CueText.One(text);
        return PolarityReader.PolarityOf(sentence, text, sentence.IndexOf(predicate));
    }
}
