using FactCheck.Reports;
using FactCheck.Testing;

namespace FactCheck.Tests.EndToEnd;

/// <summary>Two reports of two messages by which the project began (issue 3).</summary>
public class TwoMessagesTests
{
    private ComparisonReport report = null!;
    private FixturePair pair = null!;

    [OneTimeSetUp]
    public void Compare()
    {
        pair = FixturePair.LoadFrom(Repository.Shared("gold", "dev-real", "kim-xi-olympics"));
        report = SharedEngine.Instance.Compare([pair.A, pair.B]);
    }

    [Test]
    public void A_note_says_that_there_may_be_two_communications() => Assert.That(report.Notes, Has.Some.Contains("two communications"));

    [TestCase(DiscrepancyType.List, "United States", "US, India, Lithuania, Canada, Australia, Japan, the United Kingdom")]
    [TestCase(DiscrepancyType.Kind, "letter", "verbal message")]
    [TestCase(DiscrepancyType.Phase, "due to open", "ended")]
    public void The_difference_is_found(DiscrepancyType type, string a, string b)
    {
        string[] found = [.. Discrepancies(type)
            .Where(finding => Focus(finding, "a", pair.A.Article.Text).Contains(a, StringComparison.Ordinal) && Focus(finding, "b", pair.B.Article.Text).Contains(b, StringComparison.Ordinal))
            .Select(finding => finding.Summary)];
        Assert.That(found, Is.Not.Empty, $"Found instead: {string.Join("; ", Discrepancies(type).Select(finding => finding.Summary))}");
    }

    [Test]
    public void The_shorter_list_is_incomplete() => Assert.That(Discrepancies(DiscrepancyType.List).Select(finding => finding.Severity), Has.Member(Severity.Incomplete));

    private IEnumerable<ReportFinding> Discrepancies(DiscrepancyType type) =>
        report.Findings.Where(finding => finding.Relation == Relation.Discrepancy && finding.Type == type);

    private static string Focus(ReportFinding finding, string document, string text) =>
        string.Join(" … ", finding.Evidence.Where(evidence => evidence.Document == document).SelectMany(evidence => evidence.Focus).Select(focus => focus.Text(text)));
}
