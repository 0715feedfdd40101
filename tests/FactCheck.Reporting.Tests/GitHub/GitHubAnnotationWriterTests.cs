using FactCheck.Reporting.GitHub;
using FactCheck.Testing;

namespace FactCheck.Reporting.Tests.GitHub;

public class GitHubAnnotationWriterTests
{
    [Test]
    public void Two_reports() => Snapshot.Match("FactCheck.Reporting.Tests", "github-two-reports", GitHubAnnotationWriter.ToText(SampleReports.Two()));

    [Test]
    public void Decided_findings_are_left_out() => Assert.That(GitHubAnnotationWriter.ToText(SampleReports.Review()).Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1).And.All.Contains("Suggestion: Fourteen"));

    [Test]
    public void Hostile_text_starts_no_command_of_its_own()
    {
        string text = GitHubAnnotationWriter.ToText(HostileReport.Build());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(1));
            Assert.That(text, Does.StartWith("::error file=a%0A%3A%3Aset-output%2C\"<b>.txt,line="));
            Assert.That(text.TrimEnd('\n').Where(char.IsControl), Is.Empty);
        }
    }
}
