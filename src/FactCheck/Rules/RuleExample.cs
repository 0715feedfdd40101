namespace FactCheck.Rules;

/// <summary>A pair of marked texts: words in <c>[|…|]</c> must be flagged with exactly those words as focus; a pair without marks must stay silent.</summary>
/// <param name="A">Text of the first report.</param>
/// <param name="B">Text of the second report.</param>
/// <param name="Note">What the example shows.</param>
public sealed record RuleExample(string A, string B, string Note)
{
    /// <summary>Whether the pair must be flagged.</summary>
    public bool IsFlagged => A.Contains("[|", StringComparison.Ordinal) || B.Contains("[|", StringComparison.Ordinal);
}
