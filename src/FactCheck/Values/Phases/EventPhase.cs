namespace FactCheck.Values.Phases;

/// <summary>Where an event stands, coarsely.</summary>
public enum EventPhase
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>It has not begun: considered, asked for, planned, about to begin, put off.</summary>
    Before,

    /// <summary>It is under way: tried, begun, going on, nearly over, interrupted.</summary>
    During,

    /// <summary>It has happened or is over.</summary>
    After,

    /// <summary>It will not happen: cancelled, called off.</summary>
    Never,
}
