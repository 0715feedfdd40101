using System.Text;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

/// <summary>The rule catalogue as Markdown: <c>src/FactCheck/Rules/RULES.md</c> and the table in README.md.</summary>
internal static class RuleCatalogPage
{
    public static string Page(IEnumerable<RuleDescriptor> rules)
    {
        StringBuilder page = new();
        page.Append("# Rules\n\n");
        page.Append("Generated from the descriptors that open the rule files; do not edit. Write it anew with\n");
        page.Append("`FACTCHECK_WRITE_DOCS=1 dotnet run --project tests/FactCheck.Tests -c Release -- --filter FullyQualifiedName~GeneratedDocumentTests`.\n\n");
        page.Append("`[marked]` words are what the rule must name as differing; a pair without marks must stay silent. A preview rule is off unless settings switch it on.\n");
        foreach (RuleDescriptor rule in rules)
        {
            page.Append('\n').Append("## ").Append(rule.Id).Append(' ').Append(rule.Slug).Append("\n\n");
            page.Append(rule.Summary).Append(". ").Append(rule.Why).Append("\n\n");
            page.Append("Type ").Append(ReportTerms.Of(rule.Type)).Append(", severity ").Append(ReportTerms.Of(rule.DefaultSeverity));
            page.Append(", ").Append(StatusOf(rule)).Append(".\n\n");
            page.Append("| a | b | |\n|---|---|---|\n");
            foreach (RuleExample example in rule.Examples)
            {
                page.Append("| ").Append(Cell(example.A)).Append(" | ").Append(Cell(example.B)).Append(" | ");
                page.Append(example.IsFlagged ? "found: " : "silent: ").Append(Cell(example.Note)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    public static string Table(IEnumerable<RuleDescriptor> rules)
    {
        StringBuilder table = new("| id | name | finds | severity | status |\n|---|---|---|---|---|\n");
        foreach (RuleDescriptor rule in rules)
        {
            table.Append("| ").Append(rule.Id).Append(" | ").Append(rule.Slug).Append(" | ").Append(Cell(rule.Summary));
            table.Append(" | ").Append(ReportTerms.Of(rule.DefaultSeverity)).Append(" | ").Append(StatusOf(rule)).Append(" |\n");
        }

        return table.ToString();
    }

    private static string Cell(string text) =>
        text.Replace("[|", "**[", StringComparison.Ordinal).Replace("|]", "]**", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string StatusOf(RuleDescriptor rule) => rule.Status.ToString().ToLowerInvariant();
}
