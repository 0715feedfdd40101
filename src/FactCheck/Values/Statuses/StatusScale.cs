namespace FactCheck.Values.Statuses;

/// <summary>The scale on which the statuses of one event are told apart, or on which they agree.</summary>
internal enum StatusScale
{
    /// <summary>Nothing can be said.</summary>
    None,

    /// <summary>It is so, it is not so.</summary>
    Polarity,

    /// <summary>How sure the report is.</summary>
    Certainty,

    /// <summary>How far it has come.</summary>
    Phase,
}
