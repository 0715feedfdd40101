namespace FactCheck.Evaluation;

/// <summary>What scoring says of one finding.</summary>
internal enum FindingOutcome
{
    /// <summary>It matches a gold item of its relation.</summary>
    Right,

    /// <summary>It matches none; an agreement only where it lies on a gold discrepancy or an unrelated trap.</summary>
    Wrong,

    /// <summary>A second mention of a discrepancy that was found.</summary>
    Repeated,

    /// <summary>An agreement that no item marks.</summary>
    Unmarked,
}
