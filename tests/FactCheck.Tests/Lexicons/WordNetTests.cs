using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

internal sealed class WordNetTests
{
    private static readonly WordNet Net = WordNet.Default;

    [TestCase("car", "automobile", PartOfSpeech.Noun, true)]
    [TestCase("buy", "purchase", PartOfSpeech.Verb, true)]
    [TestCase("attorney", "lawyer", PartOfSpeech.Noun, true)]
    [TestCase("big", "large", PartOfSpeech.Adj, true)]
    [TestCase("Car", "CAR", PartOfSpeech.Noun, true)]
    [TestCase("prime minister", "premier", PartOfSpeech.Noun, true)]
    [TestCase("letter", "message", PartOfSpeech.Noun, false)]
    [TestCase("rise", "fall", PartOfSpeech.Verb, false)]
    [TestCase("zzyzx", "zzyzx", PartOfSpeech.Noun, false)]
    [TestCase("car", "automobile", PartOfSpeech.Verb, false)]
    [TestCase("", "car", PartOfSpeech.Noun, false)]
    public void Words_of_one_synset_are_synonyms(string a, string b, PartOfSpeech pos, bool expected)
    {
        Assert.That(Net.AreSynonyms(a, b, pos), Is.EqualTo(expected));
        Assert.That(Net.AreSynonyms(b, a, pos), Is.EqualTo(expected));
    }

    [TestCase("bank", "depository financial institution", 1, false)]
    [TestCase("bank", "depository financial institution", 2, true)]
    public void Senses_beyond_the_limit_are_not_compared(string a, string b, int maxSense, bool expected) =>
        Assert.That(Net.AreSynonyms(a, b, PartOfSpeech.Noun, maxSense), Is.EqualTo(expected));

    [TestCase("rise", "fall", PartOfSpeech.Verb, true)]
    [TestCase("win", "lose", PartOfSpeech.Verb, true)]
    [TestCase("accept", "reject", PartOfSpeech.Verb, true)]
    [TestCase("open", "close", PartOfSpeech.Verb, true)]
    [TestCase("hot", "cold", PartOfSpeech.Adj, true)]
    [TestCase("large", "tiny", PartOfSpeech.Adj, true)]
    [TestCase("victory", "defeat", PartOfSpeech.Noun, true)]
    [TestCase("large", "big", PartOfSpeech.Adj, false)]
    [TestCase("say", "announce", PartOfSpeech.Verb, false)]
    public void Opposites_are_antonyms_in_both_orders(string a, string b, PartOfSpeech pos, bool expected)
    {
        Assert.That(Net.AreAntonyms(a, b, pos), Is.EqualTo(expected));
        Assert.That(Net.AreAntonyms(b, a, pos), Is.EqualTo(expected));
    }

    [TestCase("vehicle", "car", true)]
    [TestCase("person", "fisherman", true)]
    [TestCase("weapon", "missile", true)]
    [TestCase("car", "vehicle", false)]
    [TestCase("car", "car", false)]
    [TestCase("letter", "missile", false)]
    public void A_hypernym_is_more_general(string ancestor, string lemma, bool expected) =>
        Assert.That(Net.IsHypernym(ancestor, lemma, PartOfSpeech.Noun), Is.EqualTo(expected));

    [TestCase("dog", "wolf", true)]
    [TestCase("rifle", "shotgun", true)]
    [TestCase("physician", "doctor", false)]
    [TestCase("apple", "parliament", false)]
    public void Co_hyponyms_share_a_direct_hypernym(string a, string b, bool expected) =>
        Assert.That(Net.CoHyponyms(a, b, PartOfSpeech.Noun, 1), Is.EqualTo(expected));

    [Test]
    public void Similarity_falls_with_distance()
    {
        double near = Net.Similarity("car", "truck", PartOfSpeech.Noun);
        double far = Net.Similarity("car", "announcement", PartOfSpeech.Noun);

        Assert.That(Net.Similarity("car", "automobile", PartOfSpeech.Noun), Is.EqualTo(1));
        Assert.That(near, Is.InRange(0.8, 0.99));
        Assert.That(far, Is.LessThan(0.4));
        Assert.That(Net.Similarity("car", "zzyzx", PartOfSpeech.Noun), Is.Zero);
    }

    [Test]
    public void Nearest_common_ancestor_counts_the_steps_from_both()
    {
        CommonAncestor? ancestor = Net.NearestCommonAncestor("car", "vehicle", PartOfSpeech.Noun, 1);

        Assert.That(ancestor?.FromB, Is.Zero);
        Assert.That(ancestor?.FromA, Is.GreaterThan(1));
        Assert.That(Net.NearestCommonAncestor("car", "zzyzx", PartOfSpeech.Noun), Is.Null);
    }

    [TestCase("arrest", PartOfSpeech.Verb, "arrest", PartOfSpeech.Noun)]
    [TestCase("destroy", PartOfSpeech.Verb, "destruction", PartOfSpeech.Noun)]
    [TestCase("explode", PartOfSpeech.Verb, "explosion", PartOfSpeech.Noun)]
    [TestCase("resignation", PartOfSpeech.Noun, "resign", PartOfSpeech.Verb)]
    public void Derived_forms_are_found_in_both_directions(string a, PartOfSpeech posA, string b, PartOfSpeech posB)
    {
        Assert.That(Net.DerivedForms(a, posA), Does.Contain(new DerivedForm(b, posB)));
        Assert.That(Net.AreDerived(a, posA, b, posB), Is.True);
        Assert.That(Net.AreDerived(b, posB, a, posA), Is.True);
    }

    [Test]
    public void Unrelated_words_are_not_derived() =>
        Assert.That(Net.AreDerived("arrest", PartOfSpeech.Verb, "explosion", PartOfSpeech.Noun), Is.False);

    [TestCase("fisherman", PartOfSpeech.Noun, SenseClass.NounPerson)]
    [TestCase("warehouse", PartOfSpeech.Noun, SenseClass.NounArtifact)]
    [TestCase("walk", PartOfSpeech.Verb, SenseClass.VerbMotion)]
    [TestCase("say", PartOfSpeech.Verb, SenseClass.VerbCommunication)]
    public void The_first_class_is_that_of_the_most_frequent_sense(string lemma, PartOfSpeech pos, SenseClass expected) =>
        Assert.That(Net.SenseClasses(lemma, pos)[0], Is.EqualTo(expected));

    [TestCase("teacher", SenseClass.NounPerson, 0.7, 1)]
    [TestCase("house", SenseClass.NounPerson, 0, 0.1)]
    [TestCase("zzyzx", SenseClass.NounPerson, 0, 0)]
    public void Share_of_a_class_follows_the_frequencies(string lemma, SenseClass senseClass, double least, double most) =>
        Assert.That(Net.ShareOf(senseClass, lemma, PartOfSpeech.Noun), Is.InRange(least, most));

    [TestCase("naïve")]
    [TestCase("a very long string that is no lemma at all, but longer than any that is looked up, which must not fail and must not be found either, whatever it says")]
    public void Strange_input_is_just_not_there(string lemma) => Assert.That(Net.Contains(lemma, PartOfSpeech.Noun), Is.False);

    [TestCase("stopped", PartOfSpeech.Verb, "stop")]
    [TestCase("spokeswomen", PartOfSpeech.Noun, "spokeswoman")]
    [TestCase("fell", PartOfSpeech.Verb, "fall")]
    [TestCase("injuries", PartOfSpeech.Noun, "injury")]
    [TestCase("buses", PartOfSpeech.Noun, "bus")]
    [TestCase("children", PartOfSpeech.Noun, "child")]
    [TestCase("thanked", PartOfSpeech.Verb, "thank")]
    [TestCase("largest", PartOfSpeech.Adj, "large")]
    [TestCase("zzyzxes", PartOfSpeech.Noun, null)]
    [TestCase("s", PartOfSpeech.Noun, "s")]
    public void Base_form_of_an_inflected_word(string form, PartOfSpeech pos, string? expected) => Assert.That(Net.BaseForm(form, pos), Is.EqualTo(expected));

    [TestCase("stopped", "stopp", "stop")]
    [TestCase("stopped", "stop", "stop")]
    [TestCase("Zzyzxed", "zzyzx", "zzyzx")]
    public void A_lemma_that_is_no_word_is_put_right(string text, string lemma, string expected)
    {
        Word word = new() { Index = 0, Span = new TextSpan(0, text.Length), Text = text, Lemma = lemma, Upos = PartOfSpeech.Verb, Xpos = "VBD", Head = -1, Relation = "root" };

        Assert.That(Net.LemmaOf(word), Is.EqualTo(expected));
    }
}
