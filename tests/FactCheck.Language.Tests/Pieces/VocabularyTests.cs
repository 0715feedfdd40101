using System.Runtime.InteropServices;
using FactCheck.Language.Pieces;

namespace FactCheck.Language.Tests.Pieces;

public class VocabularyTests
{
    private static readonly Vocabulary Vocabulary = Vocabulary.Load(Path.Combine(SharedModel.Folder, "vocab.txt"));

    [Test]
    public void Holds_the_whole_file() => Assert.That(Vocabulary.Count, Is.EqualTo(30522));

    [Test]
    public void Finds_every_whole_word_of_the_file_that_is_its_own_normal_form()
    {
        string[] lines = File.ReadAllLines(Path.Combine(SharedModel.Folder, "vocab.txt"));
        int[] ids = [.. Enumerable.Range(0, lines.Length).Where(id => lines[id].All(char.IsAsciiLetterLower))];
        Assert.That(ids, Has.Length.GreaterThan(15000));
        Assert.That(ids.Select(id => Spell(lines[id])), Is.EqualTo(ids.Select(id => new[] { id })));
    }

    [TestCase("Zoë", "zoe")]
    [TestCase("ZOË", "zoe")]
    [TestCase("Zoe\u0308", "zoe")]
    [TestCase("\u212Bngström", "angstrom")]
    [TestCase("İstanbul", "istanbul")]
    [TestCase("so\u00ADft", "soft")]
    [TestCase("a\u200Bb", "ab")]
    [TestCase("a\uFFFDb\0", "ab")]
    [TestCase("two words", "twowords")]
    [TestCase("\uD55C", "\u1112\u1161\u11AB")]
    public void Spells_by_the_normal_form(string word, string normal)
    {
        string[] parts = word.Contains(' ', StringComparison.Ordinal) ? word.Split(' ') : [normal];
        Assert.That(Spell(word), Is.EqualTo(parts.SelectMany(Spell)));
    }

    [TestCase("don't", new[] { "don", "'", "t" })]
    [TestCase("中国", new[] { "中", "国" })]
    [TestCase("a\tb\u00A0c", new[] { "a", "b", "c" })]
    [TestCase("«x»", new[] { "«", "x", "»" })]
    [TestCase("$5", new[] { "$", "5" })]
    public void Splits_at_space_punctuation_and_ideographs(string word, string[] parts) => Assert.That(Spell(word), Is.EqualTo(parts.SelectMany(Spell)));

    [TestCase("")]
    [TestCase("\u0301")]
    [TestCase("\uE000")]
    [TestCase("👍")]
    public void A_word_that_cannot_be_spelt_is_unknown(string word) => Assert.That(Spell(word), Is.EqualTo(new[] { Vocabulary.Unknown }));

    [TestCase(100, false)]
    [TestCase(101, true)]
    public void A_part_of_more_than_100_characters_is_unknown(int length, bool isUnknown) =>
        Assert.That(Spell(new('x', length))[0] == Vocabulary.Unknown, Is.EqualTo(isUnknown));

    [Test]
    public void A_word_has_at_most_twelve_pieces() => Assert.That(Spell("a-b-c-d-e-f-g-h-i-j-k"), Has.Length.EqualTo(12));

    [Test]
    public void A_word_of_a_million_characters_is_read_in_passing() => Assert.That(Spell(new('-', 1_000_000)), Has.Length.EqualTo(12));

    [Test]
    public void Lone_surrogates_do_no_harm() => Assert.That(Spell("a\uD83D"), Is.EqualTo(Spell("a")));

    private static int[] Spell(string word)
    {
        List<int> normalized = [];
        int[] pieces = new int[Vocabulary.PiecesOfWord];
        WordNormalizer.Normalize(word, normalized);
        return pieces[..Vocabulary.Spell(CollectionsMarshal.AsSpan(normalized), pieces)];
    }
}
