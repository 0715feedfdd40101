using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Reports;

namespace FactCheck.Tests.Readme;

/// <summary>The example of README.md, section 'Library'.</summary>
internal static class LibraryExample
{
    public static async Task RunAsync(string folder)
    {
        // README
        FactCheckEngine engine = FactCheckEngine.Load();
        ArticleReader reader = new(new ArticleOptions());
        Article a = await reader.ReadFileAsync(Path.Combine(folder, "a.txt"));
        Article b = await reader.ReadFileAsync(Path.Combine(folder, "b.txt"));
        ComparisonReport report = engine.Compare([engine.Analyze(a), engine.Analyze(b)]);
        foreach (ReportFinding finding in report.Findings.Where(f => f.Relation == Relation.Discrepancy))
        {
            TextSpan words = finding.Evidence[0].Focus[0];
            Console.WriteLine($"{finding.RuleId} {finding.Severity}: {finding.Summary} ({words.Text(a.Text)}, at {words.Start})");
        }

        // README end
    }
}
