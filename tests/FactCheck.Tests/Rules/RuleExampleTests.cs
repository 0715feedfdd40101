using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Tests.Rules;

/// <summary>Runs the examples of every rule, one rule at a time.</summary>
/// <remarks>
/// Whether two passages speak of the same fact is fitted on whole reports and may hold a one-line example for less probable than 0.5.
/// So a flagged example is looked for among everything that the rule says, a silent one must be silent at the default confidence.
/// </remarks>
public class RuleExampleTests
{
    [TestCaseSource(nameof(Flagged))]
    public void A_flagged_example_is_found_with_the_marked_words(IRule rule, RuleExample example)
    {
        MarkedText a = MarkedText.Parse(example.A), b = MarkedText.Parse(example.B);
        string[] found = [.. SharedEngine.Check(rule, a.Text, b.Text)
            .Where(f => f.Relation == Relation.Discrepancy)
            .Select(f => a.Mark(f.A.Focus) + " / " + b.Mark(f.B.Focus))];
        Assert.That(found, Has.Member($"{example.A} / {example.B}"));
    }

    [TestCaseSource(nameof(Silent))]
    public void A_silent_example_is_not_flagged(IRule rule, RuleExample example)
    {
        string[] found = [.. SharedEngine.Check(rule, example.A, example.B)
            .Where(f => f.Relation == Relation.Discrepancy && f.Confidence >= SharedEngine.DefaultConfidence)
            .Select(f => f.Message)];
        Assert.That(found, Is.Empty);
    }

    private static IEnumerable<TestCaseData> Flagged() => Cases(isFlagged: true);

    private static IEnumerable<TestCaseData> Silent() => Cases(isFlagged: false);

    private static IEnumerable<TestCaseData> Cases(bool isFlagged) =>
        from rule in RuleCatalog.All
        from numbered in rule.Descriptor.Examples.Select((example, index) => (Example: example, Number: index + 1))
        where numbered.Example.IsFlagged == isFlagged
        select new TestCaseData(rule, numbered.Example).SetArgDisplayNames(rule.Descriptor.Id, $"{numbered.Number}: {numbered.Example.Note}");
}
