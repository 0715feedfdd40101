namespace FactCheck.Reports;

/// <summary>What the sources say of a claim of a draft, from the gravest to the best.</summary>
public enum ClaimVerdict
{
    /// <summary>A source says what cannot be true together with it.</summary>
    Contradicted,

    /// <summary>The sources contradict each other on it, and at least one says the same: the draft must attribute.</summary>
    Disputed,

    /// <summary>It leaves out what changes the picture, or a source settles what it leaves open.</summary>
    Incomplete,

    /// <summary>A source names or quotes the same differently.</summary>
    DifferentlyWorded,

    /// <summary>At least one source says the same.</summary>
    Supported,

    /// <summary>A source says a part of it; a figure or other words have no partner there. Not a finding.</summary>
    PartlySupported,

    /// <summary>No source speaks of it; not a finding.</summary>
    Unsupported,
}
