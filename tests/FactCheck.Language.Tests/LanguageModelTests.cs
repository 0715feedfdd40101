using System.Security.Cryptography;
using Microsoft.Extensions.AI;

namespace FactCheck.Language.Tests;

public class LanguageModelTests
{
    private const string Text = "Fire broke out at a plant in Leeds.\n\nNobody was hurt, police said.";

    [Test]
    public void Blocks_become_sentences_with_words_at_their_places()
    {
        IReadOnlyList<Sentence> sentences = SharedModel.Instance.Analyze(Text, [new(0, 35), new(37, 29)]);
        Assert.That(sentences.Select(sentence => sentence.Span.Text(Text)), Is.EqualTo((string[])["Fire broke out at a plant in Leeds.", "Nobody was hurt, police said."]));
        Assert.That(sentences[1].Words.Select(word => word.Span.Text(Text)), Is.EqualTo((string[])["Nobody", "was", "hurt", ",", "police", "said", "."]));
        Assert.That(sentences[0].Entities, Is.EqualTo(new[] { new EntityMention(7, 8, EntityKind.Location) }));
        Assert.That(sentences[1].Words.Select(word => word.Lemma), Is.EqualTo((string[])["nobody", "be", "hurt", ",", "police", "say", "."]));
    }

    [Test]
    public void Nothing_gives_nothing() => Assert.That(SharedModel.Instance.Analyze("", []), Is.Empty);

    [Test]
    public void Vectors_have_unit_length()
    {
        Sentence sentence = SharedModel.Instance.Analyze(Text, [new(0, 35)]).Single();
        Assert.That(Length(sentence.Embedding.Span), Is.EqualTo(1).Within(1e-5));
        Assert.That(sentence.Words.Select(word => Length(sentence.WordVector(word.Index))), Is.All.EqualTo(1).Within(1e-5));
    }

    [TestCase("word", 1200)]
    [TestCase("internationalisation-of-everything", 300)]
    public void A_sentence_too_long_for_the_encoder_gets_one_tree(string word, int count)
    {
        string text = string.Join(' ', Enumerable.Repeat($"{word} ,", count));
        Sentence sentence = SharedModel.Instance.AnalyzeWords(text, [SharedModel.Lay(text.Split(' '))]).Single();
        Assert.That(sentence.Words, Has.Count.EqualTo(2 * count));
        Assert.That(sentence.Words.Count(item => item.Head < 0), Is.EqualTo(1));
        Word root = sentence.Words.Single(item => item.Head < 0);
        Assert.That(sentence.Words.Count(item => item.Head == root.Index && item.Relation == "parataxis"), Is.GreaterThanOrEqualTo(1));
        Assert.That(sentence.Words.All(item => Reaches(sentence, item, root)), Is.True);
        Assert.That(Length(sentence.Embedding.Span), Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void A_sentence_without_words_has_a_vector()
    {
        Sentence sentence = SharedModel.Instance.AnalyzeWords("", [new(new(0, 0), [])]).Single();
        Assert.That(sentence.Words, Is.Empty);
        Assert.That(Length(sentence.Embedding.Span), Is.EqualTo(1).Within(1e-5));
    }

    [Test]
    public void Cancelling_stops_and_leaves_the_model_usable()
    {
        Assert.That(() => SharedModel.Instance.Analyze(Text, [new(0, 35)], new(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(SharedModel.Instance.Analyze(Text, [new(0, 35)]), Has.Count.EqualTo(1));
    }

    [Test]
    public void The_hash_is_that_of_the_weights()
    {
        string expected = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(SharedModel.Folder, "model.safetensors"))));
        Assert.That(SharedModel.Instance.Hash, Is.EqualTo("sha256:" + expected));
    }

    [Test]
    public void A_missing_model_is_named()
    {
        string folder = Path.Combine(Path.GetTempPath(), "no-such-model");
        Assert.That(() => LanguageModel.Load(folder), Throws.TypeOf<FileNotFoundException>().With.Message.Contains(folder));
    }

    [Test]
    public async Task The_embedding_generator_gives_the_sentence_vector()
    {
        const string text = "Nobody was hurt, police said.";
        Sentence sentence = SharedModel.Instance.Analyze(text, [new(0, text.Length)]).Single();
        using EncoderEmbeddingGenerator generator = new(SharedModel.Instance);
        GeneratedEmbeddings<Embedding<float>> found = await generator.GenerateAsync([text, "", text]);
        Assert.That(found, Has.Count.EqualTo(3));
        Assert.That(found[0].Vector.ToArray(), Is.EqualTo(sentence.Embedding.ToArray()));
        Assert.That(found[2].Vector.ToArray(), Is.EqualTo(sentence.Embedding.ToArray()));
        Assert.That(((EmbeddingGeneratorMetadata)generator.GetService(typeof(EmbeddingGeneratorMetadata))!).DefaultModelDimensions, Is.EqualTo(384));
    }

    private static double Length(ReadOnlySpan<float> vector)
    {
        double sum = 0;
        foreach (float value in vector)
        {
            sum += (double)value * value;
        }

        return Math.Sqrt(sum);
    }

    private static bool Reaches(Sentence sentence, Word word, Word root)
    {
        for (int steps = 0; word != root; steps++)
        {
            if (steps > sentence.Words.Count)
            {
                return false;
            }

            word = sentence.Words[word.Head];
        }

        return true;
    }
}
