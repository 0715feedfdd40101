using FactCheck.Language.Heads;

namespace FactCheck.Language.Tests.Heads;

public class TreeDecoderTests
{
    [TestCase(1, 50)]
    [TestCase(2, 200)]
    [TestCase(3, 400)]
    [TestCase(4, 400)]
    [TestCase(5, 200)]
    public void Finds_the_best_tree_with_one_root(int words, int rounds)
    {
        Random random = new(words);
        TreeDecoder decoder = new();
        for (int round = 0; round < rounds; round++)
        {
            float[] scores = new float[words * (words + 1)];
            for (int i = 0; i < scores.Length; i++)
            {
                // Scores of the root's column are raised, so that trees with several roots win often.
                scores[i] = (random.NextSingle() * 10) + (i % (words + 1) == 0 ? 3 : 0);
            }

            int[] heads = new int[words];
            decoder.Decode(scores, heads);
            Assert.That(heads, Is.EqualTo(Expected(scores, words)), string.Join(' ', scores));
        }
    }

    [Test]
    public void A_long_sentence_gets_one_tree()
    {
        const int words = 500;
        Random random = new(1);
        float[] scores = [.. Enumerable.Range(0, words * (words + 1)).Select(_ => random.NextSingle())];
        int[] heads = new int[words];
        new TreeDecoder().Decode(scores, heads);
        Assert.That(IsTree(heads), Is.True);
        Assert.That(heads.Count(head => head == 0), Is.EqualTo(1));
    }

    [Test]
    public void A_decoder_can_be_used_again_for_longer_and_shorter_sentences()
    {
        TreeDecoder decoder = new();
        Random random = new(9);
        foreach (int words in (int[])[4, 2, 5, 1, 3])
        {
            float[] scores = [.. Enumerable.Range(0, words * (words + 1)).Select(_ => random.NextSingle())];
            int[] heads = new int[words];
            decoder.Decode(scores, heads);
            Assert.That(heads, Is.EqualTo(Expected(scores, words)));
        }
    }

    /// <summary>By trying all: the best tree; where it has several roots, the best over each of them alone.</summary>
    private static int[] Expected(float[] scores, int words)
    {
        int[] best = Best(scores, words, _ => true);
        int[] roots = [.. Enumerable.Range(0, words).Where(word => best[word] == 0)];
        return roots.Length == 1 ? best : Best(scores, words, heads => heads.Count(head => head == 0) == 1 && roots.Contains(Array.IndexOf(heads, 0)));
    }

    private static int[] Best(float[] scores, int words, Func<int[], bool> isAllowed)
    {
        int[] heads = new int[words];
        int[] best = [];
        double top = double.NegativeInfinity;
        do
        {
            double sum = Enumerable.Range(0, words).Sum(word => (double)scores[(word * (words + 1)) + heads[word]]);
            if (sum > top && IsTree(heads) && isAllowed(heads))
            {
                (top, best) = (sum, [.. heads]);
            }
        }
        while (Next(heads));

        return best;
    }

    private static bool Next(int[] heads)
    {
        for (int i = 0; i < heads.Length; i++)
        {
            if (++heads[i] <= heads.Length)
            {
                return true;
            }

            heads[i] = 0;
        }

        return false;
    }

    private static bool IsTree(int[] heads)
    {
        for (int word = 1; word <= heads.Length; word++)
        {
            int at = word;
            for (int steps = 0; at != 0; steps++)
            {
                if (steps > heads.Length)
                {
                    return false;
                }

                at = heads[at - 1];
            }
        }

        return true;
    }
}
