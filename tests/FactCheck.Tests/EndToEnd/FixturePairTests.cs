using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Tests.EndToEnd;

[TestFixtureSource(typeof(FixturePair), nameof(FixturePair.Names))]
public class FixturePairTests(string name)
{
    private const int MostSpans = 3;
    private const int MostCharacters = 300;
    private const int AddedParagraphs = 5;

    [Test]
    public void Passages_are_few_short_and_hold_their_focus()
    {
        FixturePair pair = FixturePair.Load(name);
        ComparisonReport report = SharedEngine.Instance.Compare([pair.A, pair.B]);
        Assert.That(report.Findings, Is.Not.Empty);
        using (Assert.EnterMultipleScope())
        {
            foreach (ReportFinding finding in report.Findings)
            {
                AssertSide(finding, "a", pair.A);
                AssertSide(finding, "b", pair.B);
            }
        }
    }

    [Test]
    public void Nothing_that_is_left_out_of_comparison_is_quoted()
    {
        FixturePair pair = FixturePair.Load(name);
        ComparisonReport report = SharedEngine.Instance.Compare([pair.A, pair.B]);
        IEnumerable<ReportEvidence> quoted = report.Findings.SelectMany(finding => finding.Evidence)
            .Where(evidence => report.Ignored.Any(ignored => ignored.Document == evidence.Document && ignored.Span.Overlaps(evidence.Span)));
        Assert.That(quoted, Is.Empty);
    }

    [Test]
    public void A_report_does_not_differ_from_itself()
    {
        FixturePair pair = FixturePair.Load(name);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Discrepancies(pair.A, pair.A).Select(Describe), Is.Empty);
            Assert.That(Discrepancies(pair.B, pair.B).Select(Describe), Is.Empty);
        }
    }

    [Test]
    public void The_order_of_the_reports_does_not_change_the_discrepancies()
    {
        FixturePair pair = FixturePair.Load(name);
        IEnumerable<string> straight = Discrepancies(pair.A, pair.B).Select(finding => Placed(finding, "a", "b"));
        IEnumerable<string> swapped = Discrepancies(pair.B, pair.A).Select(finding => Placed(finding, "b", "a"));
        Assert.That(swapped, Is.EquivalentTo(straight));
    }

    [Test]
    public void Paragraphs_of_another_story_add_no_discrepancy()
    {
        FixturePair pair = FixturePair.Load(name);
        string[] names = [.. FixturePair.Names];
        FixturePair other = FixturePair.Load(names[(Array.IndexOf(names, name) + 1) % names.Length]);
        string added = string.Join("\n\n", other.A.Article.Blocks.Where(block => block is { Kind: BlockKind.Paragraph, IsCompared: true }).Take(AddedParagraphs).Select(block => block.Span.Text(other.A.Article.Text)));
        ArticleAnalysis longer = SharedEngine.Analyze($"{pair.B.Article.Text.TrimEnd()}\n\n{added}\n", pair.B.Article.Published);
        int end = pair.B.Article.Text.TrimEnd().Length;
        IEnumerable<ReportFinding> strange = Discrepancies(pair.A, longer).Where(finding => finding.Evidence.Any(evidence => evidence.Document == "b" && evidence.Span.End > end));
        Assert.That(strange.Select(Describe), Is.Empty);
    }

    [Test]
    public void No_note_speaks_of_two_communications()
    {
        FixturePair pair = FixturePair.Load(name);
        ComparisonReport report = SharedEngine.Instance.Compare([pair.A, pair.B]);
        Assert.That(report.Notes, Has.None.Contains("two communications"));
    }

    private static IEnumerable<ReportFinding> Discrepancies(ArticleAnalysis a, ArticleAnalysis b) =>
        SharedEngine.Instance.Compare([a, b]).Findings.Where(finding => finding.Relation == Relation.Discrepancy);

    private static void AssertSide(ReportFinding finding, string document, ArticleAnalysis report)
    {
        ReportEvidence[] side = [.. finding.Evidence.Where(evidence => evidence.Document == document)];
        Assert.That(side, Has.Length.InRange(1, MostSpans), Describe(finding));
        Assert.That(side.Sum(evidence => evidence.Span.Length), Is.LessThanOrEqualTo(MostCharacters), Describe(finding));
        foreach (ReportEvidence evidence in side)
        {
            string text = evidence.Span.Text(report.Article.Text);
            Assert.That(text, Is.EqualTo(text.Trim()), Describe(finding));
            Assert.That(evidence.Focus, Is.Not.Empty, Describe(finding));
            Assert.That(evidence.Focus, Has.All.Matches<TextSpan>(focus => !focus.IsEmpty && evidence.Span.Contains(focus)), Describe(finding));
        }
    }

    private static string Describe(ReportFinding finding) => $"{finding.RuleId} {finding.Summary}";

    private static string Placed(ReportFinding finding, string first, string second) =>
        $"{finding.RuleId} {finding.Severity} {Places(finding, first)} / {Places(finding, second)}";

    private static string Places(ReportFinding finding, string document) =>
        string.Join(' ', finding.Evidence.Where(evidence => evidence.Document == document).SelectMany(evidence => evidence.Focus).Distinct().Order().Select(focus => $"{focus.Start}..{focus.End}"));
}
