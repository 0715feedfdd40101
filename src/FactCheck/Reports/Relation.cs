namespace FactCheck.Reports;

/// <summary>What a finding says of two passages.</summary>
public enum Relation
{
    /// <summary>Both report the same fact.</summary>
    Agreement,

    /// <summary>They do not say the same about the same fact.</summary>
    Discrepancy,
}
