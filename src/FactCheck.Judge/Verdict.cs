namespace FactCheck.Judge;

/// <summary>What a judge says of a doubtful pair.</summary>
public enum Verdict
{
    /// <summary>The passages do not settle it.</summary>
    Unclear,

    /// <summary>One fact, told differently.</summary>
    Difference,

    /// <summary>One fact, told alike.</summary>
    Agreement,

    /// <summary>Two facts: nothing to compare.</summary>
    OtherFact,
}
