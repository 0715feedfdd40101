namespace FactCheck.Values.Polarities;

/// <summary>Whether a report says that something is so.</summary>
public enum Polarity
{
    /// <summary>It is said to be so.</summary>
    Affirmed,

    /// <summary>It is said not to be so.</summary>
    Negated,

    /// <summary>Left open by a denied denial: <c>did not rule out</c>, <c>neither confirmed nor denied</c>.</summary>
    Open,
}
