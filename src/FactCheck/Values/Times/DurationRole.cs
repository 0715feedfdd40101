namespace FactCheck.Values.Times;

/// <summary>What a length of time is used for.</summary>
internal enum DurationRole
{
    /// <summary>It lasted so long.</summary>
    Length,

    /// <summary>So long before now.</summary>
    Ago,

    /// <summary>So long from now on.</summary>
    FromNow,

    /// <summary>So long after something else.</summary>
    After,

    /// <summary>So long before something else.</summary>
    Before,

    /// <summary>The stretch up to now: <c>for the past five years</c>.</summary>
    Past,

    /// <summary>The stretch from now: <c>in the next five years</c>.</summary>
    Next,

    /// <summary>Something is so old.</summary>
    Age,

    /// <summary>A numbered anniversary.</summary>
    Anniversary,
}
