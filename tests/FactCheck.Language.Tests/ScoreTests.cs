namespace FactCheck.Language.Tests;

/// <summary>The scores that the model's description states, on gold words.</summary>
[Category("Scores")]
public class ScoreTests
{
    private static readonly string[] TrainedGenres = ["news", "interview", "bio", "voyage", "court", "speech", "academic", "textbook"];

    [TestCase("ewt-test", false, new[] { 96.59, 95.85, 97.52, 91.17, 88.29, 69.9, 78.5 })]
    [TestCase("gum-test", false, new[] { 97.20, 96.79, 97.18, 90.06, 86.99, 60.5, 69.6 })]
    [TestCase("gum-test", true, new[] { 97.40, 97.06, 97.12, 89.98, 87.31, 57.3, 68.0 })]
    public void Treebank_scores_are_those_of_the_description(string file, bool trainedGenresOnly, double[] expected)
    {
        List<string[][]> gold = [.. Treebank.Read(file).Where(sentence => !trainedGenresOnly || TrainedGenres.Contains(sentence.Id.Split('_')[1])).Select(sentence => sentence.Tokens)];
        List<SentenceWords> laid = [];
        System.Text.StringBuilder text = new();
        foreach (string[][] sentence in gold)
        {
            string[] words = [.. sentence.Select(token => token[0])];
            laid.Add(SharedModel.Lay(words, text.Length));
            text.AppendJoin(' ', words).Append('\n');
        }

        IReadOnlyList<Sentence> analysed = SharedModel.Instance.AnalyzeWords(text.ToString(), laid);
        TreebankScore score = new();
        for (int i = 0; i < gold.Count; i++)
        {
            score.Add(gold[i], analysed[i]);
        }

        TestContext.Out.WriteLine(string.Join(' ', score.Values.Select(value => $"{value:0.00}")));
        Assert.That(score.Values, Is.EqualTo(expected).Within(0.3));
    }
}
