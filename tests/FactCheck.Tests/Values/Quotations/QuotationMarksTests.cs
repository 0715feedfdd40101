using FactCheck.Values.Quotations;

namespace FactCheck.Tests.Values.Quotations;

#pragma warning disable NUnit1027 // FsCheck fills the parameters

public class QuotationMarksTests
{
    [TestCase("He said \"yes\" to it.", "yes")]
    [TestCase("He said “yes” to it.", "yes")]
    [TestCase("He said «yes» to it.", "yes")]
    [TestCase("He said ‘yes’ to it.", "yes")]
    [TestCase("He said 'yes' to it.", "yes")]
    [TestCase("He said ``yes'' to it.", "yes")]
    [TestCase("\" Yes, \" he said. \" No. \"", "Yes,|No.")]
    [TestCase("\"They are alive, \"she wrote,\"and well. \"", "They are alive,|and well.")]
    [TestCase("“He shouted ‘stop’ at us,” she said.", "He shouted ‘stop’ at us,")]
    [TestCase("‘The soldiers’ wages were late,’ he said.", "The soldiers’ wages were late,")]
    [TestCase("‘ Tonight was a calm vigil, ’ he wrote. ‘ The crews have no harbour. ’", "Tonight was a calm vigil,|The crews have no harbour.")]
    [TestCase("She was calling: ‘ Please don ’ t let me drown! ’ and they shouted back: ‘ Hold on, or we ’ ll lose you. ’", "Please don ’ t let me drown!|Hold on, or we ’ ll lose you.")]
    [TestCase("The harbour has been a \"calm place. The crews have no centre. \"", "calm place. The crews have no centre.")]
    [TestCase("\"They jumped in, screaming, 'stop, stop. '\"", "They jumped in, screaming, 'stop, stop. '")]
    [TestCase("She was a 'party girl ' once, and a 'social drinker ' later.", "party girl|social drinker")]
    [TestCase("'I did it. I don't need it anymore, ' she said.", "I did it. I don't need it anymore,")]
    [TestCase("It had \"crossed my mind\"the last time, however\"now that time has come\".", "crossed my mind|now that time has come")]
    [TestCase("'As they came, he was shouting, ‘ Stop! I ’ m not rowing! ’", "Stop! I ’ m not rowing!")]
    [TestCase("\"We showed it around and all said 'yes, that's the one'. She added that it had \"crossed her mind\"before.", "We showed it around and all said 'yes, that's the one'.|crossed her mind")]
    [TestCase("‘ I ’ m in the middle of it. Things are tense. ’ The crews ’ boats are safe.", "I ’ m in the middle of it. Things are tense.")]
    [TestCase("He said: “ We are ‘ very ’ glad. ” Then he left.", "We are ‘ very ’ glad.")]
    public void Finds_what_stands_between_marks(string text, string contents) => Assert.That(Contents(text), Is.EqualTo(contents));

    [TestCase("The workers' union isn't happy with the boss's plan.")]
    [TestCase("It was the summer of '69, and rock 'n' roll was king.")]
    [TestCase("SeaMicro ’ s servers don ’ t run it.")]
    [TestCase("He is 6'2\" tall.")]
    [TestCase("Get 'em while they're hot.")]
    public void Apostrophes_and_measures_are_no_quotations(string text) => Assert.That(Contents(text), Is.Empty);

    [TestCase("He said: \"We will go. They left the house on Monday.", "We will go.")]
    [TestCase("That moment has come. \" The crowd cheered.", "That moment has come.")]
    [TestCase("He said: \"We stand by you. It is the least we can do. \"To those who mourn we say this.\"", "We stand by you. It is the least we can do.|To those who mourn we say this.")]
    public void Missing_marks_do_no_harm_beyond_their_sentence(string text, string contents) => Assert.That(Contents(text), Is.EqualTo(contents));

    [Test]
    public void Missing_mark_does_not_reach_the_next_paragraph() =>
        Assert.That(Contents("He said: \"We will go.\n\nThen \"all\" left."), Is.EqualTo("We will go.|all"));

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Any_text_gives_ordered_stretches_inside_it(string[] parts)
    {
        string text = string.Join('"', parts ?? []);
        IReadOnlyList<QuotedStretch> stretches = QuotationMarks.Find(text);
        bool isInside = stretches.All(s => s.Span.Start >= 0 && s.Span.End <= text.Length && s.Span.Contains(s.Content) && s.Content.Length > 0);
        bool isOrdered = stretches.Zip(stretches.Skip(1)).All(pair => pair.First.Span.Start < pair.Second.Span.Start);
        return isInside && isOrdered;
    }

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Words_put_between_marks_are_read_back(byte seed, bool isCurly)
    {
        string[] words = ["the", "plan", "failed", "we", "did", "not", "know", "it's", "over"];
        string inner = string.Join(' ', Enumerable.Range(0, 2 + (seed % 7)).Select(i => words[(seed + (i * 5)) % words.Length]));
        string text = isCurly ? $"He said “{inner}” on Monday." : $"He said \"{inner}\" on Monday.";
        return Contents(text) == inner;
    }

    private static string Contents(string text) => string.Join('|', QuotationMarks.Find(text).Select(stretch => stretch.Content.Text(text)));
}
