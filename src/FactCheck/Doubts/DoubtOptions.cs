namespace FactCheck.Doubts;

/// <summary>Which comparisons of the rules are doubtful enough to be put before a judge. The bounds are set by hand: a verdict that shifts the odds by <see cref="EvidenceRatio"/> cannot carry a finding outside them over or under one half.</summary>
public sealed record DoubtOptions
{
    /// <summary>By how much one verdict shifts the odds of a finding.</summary>
    public const double EvidenceRatio = 6;

    /// <summary>Comparisons less probable are not worth asking about.</summary>
    public double Floor { get; init; } = 0.15;

    /// <summary>Shown findings more probable are not put in question.</summary>
    public double Ceiling { get; init; } = 0.85;

    /// <summary>Most pairs of two reports, the most probable first.</summary>
    public int MostPairs { get; init; } = 40;

    /// <summary>Whether the aligned sentences of the reports are collected too.</summary>
    public bool WithPassages { get; init; }
}
