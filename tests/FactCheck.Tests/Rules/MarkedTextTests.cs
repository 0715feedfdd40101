namespace FactCheck.Tests.Rules;

public class MarkedTextTests
{
    [TestCase("left [|12|] injured", "left 12 injured", "12")]
    [TestCase("[|a|] and [|b|]", "a and b", "a,b")]
    [TestCase("no [mark] | here", "no [mark] | here", "")]
    public void Marks_are_cut_out_and_kept_as_spans(string marked, string text, string words)
    {
        MarkedText parsed = MarkedText.Parse(marked);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(parsed.Text, Is.EqualTo(text));
            Assert.That(string.Join(',', parsed.Marks.Select(m => m.Text(text))), Is.EqualTo(words));
            Assert.That(parsed.Mark(parsed.Marks), Is.EqualTo(marked));
        }
    }

    [Test]
    public void An_open_mark_is_a_mistake() => Assert.That(() => MarkedText.Parse("left [|12 injured"), Throws.TypeOf<FormatException>());
}
