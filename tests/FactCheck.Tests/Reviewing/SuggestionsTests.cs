using FactCheck.Reports;
using FactCheck.Reviewing;
using FactCheck.Testing;

namespace FactCheck.Tests.Reviewing;

public class SuggestionsTests
{
    [TestCase(DiscrepancyType.Quantity, "It left [|12|] people hurt.", "There [|fourteen|] were hurt.", "12", "14", "fourteen")]
    [TestCase(DiscrepancyType.Quantity, "[|Twelve|] were hurt.", "It left [|fourteen|] hurt.", "12", "14", "Fourteen")]
    [TestCase(DiscrepancyType.Quantity, "It left [|twelve|] hurt.", "[|Fourteen|] were hurt.", "12", "14", "fourteen")]
    [TestCase(DiscrepancyType.Quantity, "They paid [|$1.2 million|] for it.", "They paid [|$1.4 million|] for it.", "USD 1200000", "USD 1400000", "$1.4 million")]
    [TestCase(DiscrepancyType.Quantity, "They paid [|$1.2 million|] for it.", "They paid [|1.4 million euros|] for it.", "USD 1200000", "EUR 1400000", null)]
    [TestCase(DiscrepancyType.Quantity, "It left [|one|] person hurt.", "It left [|14|] people hurt.", "1", "14", null)]
    [TestCase(DiscrepancyType.Quantity, "“It left [|12|] hurt,” he said.", "It left [|14|] hurt.", "12", "14", null)]
    [TestCase(DiscrepancyType.Quantity, "\"It was bad,\" he said, with [|12|] hurt.", "It left [|14|] hurt.", "12", "14", "14")]
    [TestCase(DiscrepancyType.Quantity, "\"It left [|12|] hurt.", "It left [|14|] hurt.", "12", "14", null)]
    [TestCase(DiscrepancyType.Quantity, "It left [|12|] hurt.", "“It left [|14|] hurt,” she said.", "12", "14", null)]
    [TestCase(DiscrepancyType.Quantity, "The workers' pay rose by [|12|] crowns.", "Their pay rose by [|14|] crowns.", "12", "14", "14")]
    [TestCase(DiscrepancyType.Time, "It opens [|on Monday|].", "It opens [|on Tuesday|].", "mon", "tue", "on Tuesday")]
    [TestCase(DiscrepancyType.Time, "It opens [|on Monday|].", "It opens [|Tuesday|].", "mon", "tue", null)]
    [TestCase(DiscrepancyType.Time, "It opens [|on Monday|].", "It opened [|yesterday|].", "mon", "tue", null)]
    [TestCase(DiscrepancyType.Time, "It opens [|at 2:40 p.m.|] sharp.", "It opens [|at 3:40 p.m.|] sharp.", "14:40", "15:40", "at 3:40 p.m.")]
    [TestCase(DiscrepancyType.Entity, "It was [|Ada Brennock|] who led.", "It was [|Ida Brennock|] who led.", "ada brennock", "ida brennock", "Ida Brennock")]
    [TestCase(DiscrepancyType.Entity, "It was [|Ada Brennock’s|] plan.", "It was [|Ida Brennock|] who led.", "ada brennock", "ida brennock", null)]
    [TestCase(DiscrepancyType.Entity, "It was [|the director|] who led.", "It was [|Ida Brennock|] who led.", "director", "ida brennock", null)]
    [TestCase(DiscrepancyType.Place, "It stands [|in Hollin|] now.", "It stands [|in Marden|] now.", "hollin", "marden", "in Marden")]
    [TestCase(DiscrepancyType.Role, "The [|45-year-old|] chairman left.", "The chairman, [|54|], left.", "45", "54", null)]
    [TestCase(DiscrepancyType.Role, "The [|45-year-old|] chairman left.", "The [|54-year-old|] chairman left.", "45", "54", "54-year-old")]
    [TestCase(DiscrepancyType.Role, "Its [|chairman|] left.", "Its [|deputy chairman|] left.", "chairman", "deputy chairman", null)]
    [TestCase(DiscrepancyType.Polarity, "It [|was|] closed.", "It [|was not|] closed.", "closed", "not closed", null)]
    public void A_value_is_replaced_only_word_for_word_and_never_in_quotation_marks(DiscrepancyType type, string draft, string source, string ownValue, string otherValue, string? suggestion)
    {
        ComparisonReport report = new ReportSketch().Document(Plain(draft)).Document(Plain(source)).Discrepancy(type, Severity.Contradiction, "s", draft, source).Build();
        ReportFinding finding = report.Findings[0];
        string kind = type.ToString();
        finding = finding with { Evidence = [finding.Evidence[0] with { Value = new ReportValue(kind, [ownValue]) }, finding.Evidence[1] with { Value = new ReportValue(kind, [otherValue]) }] };
        Assert.That(new Suggestions(report.Documents).For(finding), Is.EqualTo(suggestion));
    }

    private static string Plain(string marked) => marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
}
