namespace FactCheck.Values;

/// <summary>How two values stand to each other, when they are values of the same thing.</summary>
public enum ValueComparison
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>They are the same value, in whatever form.</summary>
    Equal,

    /// <summary>Both can be true: one is vaguer, rounded, or contains the other.</summary>
    Compatible,

    /// <summary>Both cannot be true.</summary>
    Conflict,

    /// <summary>They measure different things (metres and people).</summary>
    Incomparable,
}
