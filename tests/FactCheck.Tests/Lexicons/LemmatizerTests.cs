using FactCheck.Tests.Values.Cues;

namespace FactCheck.Tests.Lexicons;

public class LemmatizerTests
{
    [TestCase("The lightning struck the tower.", "struck", "strike")]
    [TestCase("The court upheld the sentence.", "upheld", "uphold")]
    [TestCase("The army withdrew its guns.", "withdrew", "withdraw")]
    [TestCase("The team has overtaken its rival.", "overtaken", "overtake")]
    [TestCase("The court fined the firm.", "fined", "fine")]
    [TestCase("The agency rated the bank.", "rated", "rate")]
    [TestCase("It is the larger plant.", "larger", "large")]
    [TestCase("It is the biggest plant.", "biggest", "big")]
    [TestCase("It is an older church.", "older", "old")]
    [TestCase("The police stopped the car.", "stopped", "stop")]
    [TestCase("The firm founded a school.", "founded", "found")]
    [TestCase("The rider suffered a wound.", "wound", "wound")]
    public void Gives_the_form_that_dictionaries_list(string text, string word, string lemma) =>
        Assert.That(CueText.One(text).Words.First(w => w.Text == word).Lemma, Is.EqualTo(lemma));
}
