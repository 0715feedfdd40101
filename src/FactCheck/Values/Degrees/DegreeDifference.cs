namespace FactCheck.Values.Degrees;

/// <summary>In what two statements of degree differ.</summary>
public enum DegreeDifference
{
    /// <summary>In nothing, or they cannot be compared.</summary>
    None,

    /// <summary>In the quality: largest, oldest.</summary>
    Quality,

    /// <summary>In the place: largest, second-largest.</summary>
    Place,

    /// <summary>One is the first of all, the other one of the first: largest, one of the largest.</summary>
    Membership,

    /// <summary>In what it is the first of: in Brazil, in South America; ever, since 2016.</summary>
    Domain,

    /// <summary>In the step on one scale: slightly, sharply.</summary>
    Rank,

    /// <summary>In the direction: more, less.</summary>
    Direction,
}
