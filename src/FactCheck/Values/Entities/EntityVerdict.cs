namespace FactCheck.Values.Entities;

/// <summary>Whether a name of one report and a name of another mean the same.</summary>
public enum EntityVerdict
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>The same, named alike or by a known short form.</summary>
    Same,

    /// <summary>The same by all else that is said, but spelt or named differently.</summary>
    SameVariant,

    /// <summary>Two different ones.</summary>
    Different,
}
