using FactCheck.Rules;

namespace FactCheck.Judge;

/// <summary>The ids under which a judge reports what no rule stands for. They are not rules of the engine and cannot be configured.</summary>
public static class JudgeRules
{
    /// <summary>A verdict that says other than the rule that asked.</summary>
    public static RuleDescriptor Verdict { get; } = new(
        "FC9001",
        "judge-verdict",
        DiscrepancyType.Kind,
        "A language model decided about a pair that a rule left in doubt",
        "Where a rule cannot tell, a reading in context can: the pair turns out to agree, or to differ in another respect than the rule thought.",
        Severity.Wording,
        RuleStatus.Preview,
        []);

    /// <summary>A difference from the sweep.</summary>
    public static RuleDescriptor Sweep { get; } = new(
        "FC9002",
        "judge-sweep",
        DiscrepancyType.Kind,
        "A language model found a difference that no rule reported",
        "Rules see what they were written for; reasons and motives are told in too many ways.",
        Severity.Wording,
        RuleStatus.Preview,
        []);

    /// <summary>Both, in the order of their ids.</summary>
    public static IReadOnlyList<RuleDescriptor> All { get; } = [Verdict, Sweep];
}
