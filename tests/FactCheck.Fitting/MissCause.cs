namespace FactCheck.Fitting;

/// <summary>How far a marked discrepancy came before it was missed.</summary>
internal enum MissCause
{
    /// <summary>The sentences of the two passages were not compared with each other.</summary>
    NotPaired,

    /// <summary>The passages were compared, but nothing of the type was read there.</summary>
    NotRead,

    /// <summary>What was read of the type is held to agree.</summary>
    Agreeing,

    /// <summary>Something was read, but no rule put the two sides together.</summary>
    NotCompared,

    /// <summary>A difference of the type was seen, in words that overlap the marked ones by less than half.</summary>
    OtherWords,

    /// <summary>The difference was seen and held too doubtful to be shown.</summary>
    TooDoubtful,

    /// <summary>A difference of another type was seen there and held too doubtful to be shown.</summary>
    OtherType,

    /// <summary>Only a preview rule saw it.</summary>
    Preview,

    /// <summary>The difference was seen and probable enough, but another finding, or another mark, took its words.</summary>
    Taken,
}
