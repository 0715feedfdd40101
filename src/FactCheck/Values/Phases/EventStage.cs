namespace FactCheck.Values.Phases;

/// <summary>How far an event has come, in finer steps than <see cref="EventPhase"/>, in their usual order.</summary>
public enum EventStage
{
    /// <summary>Nothing can be said.</summary>
    Unknown,

    /// <summary>Thought over or threatened.</summary>
    Considered,

    /// <summary>Asked for, proposed, filed for.</summary>
    Requested,

    /// <summary>Ordered, approved or allowed, not said to have been done.</summary>
    Ordered,

    /// <summary>Planned, promised, announced or forecast: <c>will</c>.</summary>
    Planned,

    /// <summary>Put off.</summary>
    Postponed,

    /// <summary>About to happen.</summary>
    Imminent,

    /// <summary>Tried.</summary>
    Attempted,

    /// <summary>Begun.</summary>
    Begun,

    /// <summary>Taken up again.</summary>
    Resumed,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Interrupted.</summary>
    Suspended,

    /// <summary>Nearly over.</summary>
    NearlyDone,

    /// <summary>Stated in the plain present tense: a state, a habit, or a headline's past.</summary>
    Present,

    /// <summary>Happened or over.</summary>
    Done,

    /// <summary>Cancelled or called off.</summary>
    Cancelled,
}
