using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Kinds;

namespace FactCheck.Tests.Values.Kinds;

public class KindNamesTests
{
    [TestCase("A drone hit the bus depot.", "depot", "bus depot")]
    [TestCase("They fled in rubber dinghies.", "dinghies", "rubber dinghy")]
    [TestCase("The firms signed a letter of intent.", "letter", "letter of intent")]
    [TestCase("Police took five men in for questioning in Turin.", "took", "take for questioning")]
    [TestCase("The brewery took over a rival.", "took", "take over")]
    [TestCase("A drone hit the old depot.", "depot", "depot")]
    [TestCase("Police took five men to the station.", "took", "take")]
    public void Names_a_thing_or_act_as_the_list_does(string text, string word, string expected)
    {
        Sentence sentence = CueText.One(text);

        Assert.That(KindNames.Of(sentence, sentence.IndexOf(word))[0].Name, Is.EqualTo(expected));
    }
}
