using FactCheck.Claims;

namespace FactCheck.Tests.Pairing;

public class PairContextTests
{
    private const string Sentence = "The ferry sank off Malta on Monday with twelve people on board.";

    [Test]
    public void A_report_is_the_briefer_the_fewer_characters_it_has() =>
        Assert.That(Brevity(1, 1), Is.GreaterThan(Brevity(2, 2)).And.LessThan(1));

    [Test]
    public void The_shorter_report_says_how_brief_the_pair_is()
    {
        Assert.That(Brevity(1, 40), Is.EqualTo(Brevity(1, 1)));
        Assert.That(Brevity(40, 1), Is.EqualTo(Brevity(1, 1)));
    }

    [Test]
    public void Two_whole_reports_are_not_brief() => Assert.That(Brevity(40, 60), Is.Zero);

    private static double Brevity(int sentencesOfA, int sentencesOfB)
    {
        ArticleAnalysis a = Report(sentencesOfA), b = Report(sentencesOfB);
        return SharedEngine.Instance.Context(a, b).Brevity;
    }

    private static ArticleAnalysis Report(int sentences) => SharedEngine.Analyze(string.Join(' ', Enumerable.Repeat(Sentence, sentences)));
}
