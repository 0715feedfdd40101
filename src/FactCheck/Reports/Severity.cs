namespace FactCheck.Reports;

/// <summary>How grave a discrepancy is, from the least to the gravest.</summary>
public enum Severity
{
    /// <summary>The same thing named or quoted differently, which could mislead.</summary>
    Wording,

    /// <summary>One side leaves out members or qualifications that change the picture, or the later one settles what the other could not know.</summary>
    Incomplete,

    /// <summary>Both cannot be true.</summary>
    Contradiction,
}
