using FactCheck.Claims;
using FactCheck.Pairing;

namespace FactCheck.Tests.Pairing;

public class WordAlignerTests
{
    private const string A = "The vessel sank off Malta on Monday with twelve fishermen on board.";
    private const string B = "A ship went down near Malta on Monday with twelve trawlermen aboard.";

    [Test]
    public void Vectors_align_words_that_mean_the_same() => Assert.That(Partners(EngineParts.All), Does.Contain(("vessel", "ship")));

    [Test]
    public void Without_vectors_only_words_of_one_lemma_or_name_are_aligned() =>
        Assert.That(Partners(EngineParts.All with { WordVectors = false }), Is.EqualTo(new[] { ("Malta", "Malta"), ("Monday", "Monday"), ("twelve", "twelve") }));

    private static IReadOnlyList<(string A, string B)> Partners(EngineParts parts)
    {
        ArticleAnalysis a = SharedEngine.Analyze(A), b = SharedEngine.Analyze(B);
        FactPair pair = SharedEngine.Instance.With(new EngineOptions(), parts).Context(a, b).FactPairs(CancellationToken.None).Single();
        return [.. pair.A.Words.Where(w => pair.Alignment.AtoB[w.Index] >= 0).Select(w => (w.Text, pair.B.Words[pair.Alignment.AtoB[w.Index]].Text))];
    }
}
