using FactCheck.Language;
using FactCheck.Tests.Values.Cues;
using FactCheck.Values.Statuses;

namespace FactCheck.Tests.Values.Statuses;

public class OppositesTests
{
    [TestCase("The union turned the order down.", "turned", "The union will respect the order.", "respect", true)]
    [TestCase("He protested his innocence.", "innocence", "He made a confession.", "confession", true)]
    [TestCase("The house is intact.", "intact", "The house was destroyed.", "destroyed", true)]
    [TestCase("The firm denied the report.", "denied", "The firm declined to comment on the report.", "declined", true)]
    [TestCase("The court upheld the ruling.", "upheld", "The court quashed the ruling.", "quashed", true)]
    [TestCase("The board accepted the offer.", "accepted", "The board endorsed the offer.", "endorsed", false)]
    [TestCase("The board accepted the offer.", "accepted", "The trawler vanished.", "vanished", false)]
    public void Knows_words_that_take_opposite_sides(string a, string wordA, string b, string wordB, bool expected)
    {
        Sentence left = CueText.One(a), right = CueText.One(b);

        bool areOpposed = Opposites.AreOpposed(Opposites.SidesOf(left)[left.IndexOf(wordA)], Opposites.SidesOf(right)[right.IndexOf(wordB)]);

        Assert.That(areOpposed, Is.EqualTo(expected));
    }

    [TestCase("She received the prize.", "received", "The prize was given to her.", "given", true)]
    [TestCase("He was wounded.", "wounded", "He survived.", "survived", true)]
    [TestCase("Profits rose.", "rose", "Profits fell.", "fell", false)]
    public void Knows_opposites_that_go_together(string a, string wordA, string b, string wordB, bool expected)
    {
        Sentence left = CueText.One(a), right = CueText.One(b);

        Assert.That(Opposites.AreCompatible(left.Words[left.IndexOf(wordA)], right.Words[right.IndexOf(wordB)]), Is.EqualTo(expected));
    }

    [TestCase("The bill was unpaid.", "unpaid", "The bill was paid.", "paid", true)]
    [TestCase("The report was untrue.", "untrue", "The report was true.", "true", true)]
    [TestCase("The uncle left.", "uncle", "The clerk left.", "clerk", false)]
    public void Knows_negative_prefixes(string a, string wordA, string b, string wordB, bool expected)
    {
        Sentence left = CueText.One(a), right = CueText.One(b);

        Assert.That(Opposites.DifferByPrefix(left.Words[left.IndexOf(wordA)], right.Words[right.IndexOf(wordB)]), Is.EqualTo(expected));
    }
}
