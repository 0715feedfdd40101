using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

internal sealed class ThesaurusTests
{
    private static readonly Thesaurus Words = Thesaurus.Default;

    [TestCase("blaze", "fire", PartOfSpeech.Noun, LexicalRelation.Synonym)]
    [TestCase("dead", "killed", PartOfSpeech.Adj, LexicalRelation.Synonym)]
    [TestCase("hurt", "injure", PartOfSpeech.Verb, LexicalRelation.Synonym)]
    [TestCase("pm", "prime minister", PartOfSpeech.Noun, LexicalRelation.Synonym)]
    [TestCase("rise", "increase", PartOfSpeech.Verb, LexicalRelation.Synonym)]
    [TestCase("quake", "earthquake", PartOfSpeech.Noun, LexicalRelation.Synonym)]
    [TestCase("confirm", "deny", PartOfSpeech.Verb, LexicalRelation.Antonym)]
    [TestCase("acquit", "convict", PartOfSpeech.Verb, LexicalRelation.Antonym)]
    [TestCase("survive", "die", PartOfSpeech.Verb, LexicalRelation.Antonym)]
    [TestCase("approve", "refuse", PartOfSpeech.Verb, LexicalRelation.Antonym)]
    [TestCase("missile", "rocket", PartOfSpeech.Noun, LexicalRelation.Contrast)]
    [TestCase("letter", "phone call", PartOfSpeech.Noun, LexicalRelation.Contrast)]
    [TestCase("arrest", "detain", PartOfSpeech.Verb, LexicalRelation.NearSynonym)]
    [TestCase("vessel", "tanker", PartOfSpeech.Noun, LexicalRelation.Broader)]
    [TestCase("tanker", "vessel", PartOfSpeech.Noun, LexicalRelation.Narrower)]
    [TestCase("fire", "fire", PartOfSpeech.Noun, LexicalRelation.Same)]
    [TestCase("fire", "parliament", PartOfSpeech.Noun, LexicalRelation.Unrelated)]
    [TestCase("fire", "zzyzx", PartOfSpeech.Noun, LexicalRelation.Unknown)]
    public void Relation_of_two_words(string a, string b, PartOfSpeech pos, LexicalRelation expected) =>
        Assert.That(Words.Relate(a, b, pos), Is.EqualTo(expected));

    [TestCase("rise", "climb", PartOfSpeech.Verb)]
    [TestCase("cut", "reduce", PartOfSpeech.Verb)]
    [TestCase("refuse", "decline", PartOfSpeech.Verb)]
    [TestCase("say", "tell", PartOfSpeech.Verb)]
    public void Members_of_one_side_are_no_antonyms(string a, string b, PartOfSpeech pos) =>
        Assert.That(Words.AreAntonyms(a, b, pos), Is.False);

    [TestCase("win", "lose", PartOfSpeech.Verb)]
    [TestCase("drone", "missile", PartOfSpeech.Noun)]
    [TestCase("kill", "injure", PartOfSpeech.Verb)]
    [TestCase("robbery", "burglary", PartOfSpeech.Noun)]
    public void Opposites_and_contrasts_are_no_synonyms(string a, string b, PartOfSpeech pos) =>
        Assert.That(Words.AreSynonyms(a, b, pos), Is.False);
}
