namespace FactCheck.Rules;

/// <summary>Where a rule stands in its life.</summary>
public enum RuleStatus
{
    /// <summary>New, or not precise enough on the training pairs: off by default.</summary>
    Preview,

    /// <summary>On by default.</summary>
    Stable,

    /// <summary>Kept only so that its id is never used again.</summary>
    Removed,
}
