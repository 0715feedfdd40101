using FactCheck.Language.Heads;

namespace FactCheck.Language.Tests.Heads;

public class EntityDecoderTests
{
    private static readonly EntityTag[] Tags = [.. new[] { "O", "B-PER", "I-PER", "B-ORG", "I-ORG" }.Select(EntityTag.Parse)];

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(4)]
    [TestCase(5)]
    public void Finds_the_best_allowed_row_of_labels(int words)
    {
        Random random = new(words);
        EntityDecoder decoder = new(Tags);
        for (int round = 0; round < 100; round++)
        {
            float[] scores = [.. Enumerable.Range(0, words * Tags.Length).Select(_ => random.NextSingle())];
            int[] path = new int[words];
            decoder.Decode(scores, Tags.Length, path);
            Assert.That(path, Is.EqualTo(Best(scores, words)));
        }
    }

    [Test]
    public void No_words_have_no_labels() => Assert.That(() => new EntityDecoder(Tags).Decode([], Tags.Length, []), Throws.Nothing);

    private static int[] Best(float[] scores, int words)
    {
        int[] best = [];
        double top = double.NegativeInfinity;
        for (int code = 0; code < Math.Pow(Tags.Length, words); code++)
        {
            int[] path = [.. Enumerable.Range(0, words).Select(word => code / (int)Math.Pow(Tags.Length, word) % Tags.Length)];
            double sum = path.Select((tag, word) => (double)scores[(word * Tags.Length) + tag]).Sum();
            if (sum > top && IsAllowed(path))
            {
                (top, best) = (sum, path);
            }
        }

        return best;
    }

    private static bool IsAllowed(int[] path) =>
        path.Select((tag, word) => word == 0 ? !Tags[tag].IsInside : Tags[tag].MayFollow(Tags[path[word - 1]])).All(isAllowed => isAllowed);
}
