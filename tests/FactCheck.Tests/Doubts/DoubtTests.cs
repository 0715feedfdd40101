using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Doubts;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Tests.Doubts;

/// <summary>What the engine hands to a judge.</summary>
public class DoubtTests
{
    private static readonly Lazy<ArticleAnalysis[]> _reports = new(() => [Analyze("orvika-quarter", "a.txt"), Analyze("orvika-quarter", "b.txt")]);
    private static readonly DoubtOptions _wide = new() { Floor = 0.05, Ceiling = 0.9, WithPassages = true };

    [Test]
    public void The_report_is_the_one_without_doubts()
    {
        ComparisonReport plain = SharedEngine.Instance.Compare(_reports.Value);
        DoubtfulComparison doubtful = SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(doubtful.Report, Is.EqualTo(plain).UsingPropertiesComparer());
            Assert.That(doubtful.MinConfidence, Is.EqualTo(SharedEngine.DefaultConfidence));
        }
    }

    [Test]
    public void Doubtful_are_discrepancies_between_floor_and_ceiling_the_most_probable_first()
    {
        DoubtOptions options = new();
        DoubtfulComparison doubtful = SharedEngine.Instance.CompareWithDoubts(_reports.Value, options);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(doubtful.Pairs, Is.Not.Empty);
            Assert.That(doubtful.Pairs.Select(p => p.Probability), Is.Ordered.Descending.And.All.InRange(options.Floor, options.Ceiling));
            Assert.That(doubtful.Pairs.Select(p => p.Finding.Relation), Has.All.EqualTo(Relation.Discrepancy));
            Assert.That(doubtful.Passages, Is.Empty, "not asked for");
        }
    }

    [Test]
    public void Shown_pairs_are_the_findings_of_the_report_and_the_others_are_not_in_it()
    {
        DoubtfulComparison doubtful = SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(doubtful.Pairs.Select(p => p.IsShown), Has.Some.True.And.Some.False);
            foreach (DoubtfulPair pair in doubtful.Pairs)
            {
                Assert.That(pair.IsShown, Is.EqualTo(pair.Probability >= doubtful.MinConfidence));
                Assert.That(doubtful.Report.Findings.Contains(pair.Finding), Is.EqualTo(pair.IsShown), pair.Finding.Summary);
            }
        }
    }

    [Test]
    public void Every_pair_lies_in_its_sentences()
    {
        foreach (DoubtfulPair pair in SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide).Pairs)
        {
            foreach (DoubtPassage passage in new[] { pair.A, pair.B })
            {
                Assert.That(pair.Finding.Evidence.Any(e => e.Document == passage.Document && e.Span.Overlaps(passage.Span)), Is.True, pair.Finding.Summary);
                Assert.That(passage.Before is not { } before || before.End <= passage.Span.Start, Is.True);
                Assert.That(passage.After is not { } after || after.Start >= passage.Span.End, Is.True);
            }
        }
    }

    [Test]
    public void More_pairs_than_asked_for_are_counted()
    {
        DoubtfulComparison all = SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide);
        DoubtfulComparison few = SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide with { MostPairs = 2 });
        Assert.That((few.Pairs.Count, few.LeftOut), Is.EqualTo((2, all.Pairs.Count - 2)));
    }

    [Test]
    public void Passages_pair_each_sentence_with_its_nearest()
    {
        DoubtfulComparison doubtful = SharedEngine.Instance.CompareWithDoubts(_reports.Value, _wide);
        string[] texts = [.. doubtful.Report.Documents.Select(d => d.Text)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(doubtful.Passages.Select(p => (p.A.Document, p.B.Document)), Has.All.EqualTo(("a", "b")));
            Assert.That(doubtful.Passages.Select(p => (p.A.Span, p.B.Span)), Is.Unique);
            Assert.That(doubtful.Passages.Select(p => Text(p.A.Span, texts[0]) + " | " + Text(p.B.Span, texts[1])), Has.Some.Contain("consulted before the announcement").And.Some.Match("not been consulted .* \\| .* had been consulted"));
        }
    }

    private static string Text(TextSpan span, string text) => span.Text(text);

    private static ArticleAnalysis Analyze(string pair, string file) =>
        SharedEngine.Instance.Analyze(new ArticleReader(new ArticleOptions()).FromText(File.ReadAllText(Repository.PathOf("fixtures", "gold", "dev", pair, file))));
}
