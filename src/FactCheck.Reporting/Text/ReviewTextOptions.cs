namespace FactCheck.Reporting.Text;

/// <summary>What the text of a review shows.</summary>
public sealed record ReviewTextOptions
{
    /// <summary>Whether every claim is listed with its verdict and the passages that support it.</summary>
    public bool ShowClaims { get; init; }

    /// <summary>Whether only the findings and the last line are shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>Time the review took, for the last line; null leaves it out.</summary>
    public TimeSpan? Elapsed { get; init; }
}
