using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Communications;

namespace FactCheck.Tests.Values.Communications;

public class CommunicationReaderTests
{
    [TestCase("He sent the coach a text message.", Channel.Written)]
    [TestCase("He sent the coach a verbal message.", Channel.Spoken)]
    [TestCase("He called Rourke on Sunday night to apologise.", Channel.Spoken)]
    [TestCase("He telephoned the coach.", Channel.Spoken)]
    [TestCase("He met the coach.", Channel.InPerson)]
    [TestCase("He sent the coach a message.", Channel.Open)]
    public void Reads_the_channel(string text, Channel expected) =>
        Assert.That(CommunicationReader.Read(CueText.One(text)).Select(c => c.Channel), Is.Not.Empty.And.All.EqualTo(expected));

    [TestCase("He called the coach a liar.")]
    [TestCase("She called him a liar.")]
    [TestCase("The union called a strike.")]
    [TestCase("The coach is called Ray.")]
    public void A_name_or_a_strike_is_no_call(string text) =>
        Assert.That(CommunicationReader.Read(CueText.One(text)), Is.Empty);
}
