namespace FactCheck.Values.Causes;

/// <summary>How a cause stands to its effect.</summary>
public enum CauseKind
{
    /// <summary>A stated reason: <c>because of</c>, <c>due to</c>, <c>since</c>.</summary>
    Reason,

    /// <summary>What set it off: <c>caused by</c>, <c>triggered</c>, <c>led to</c>.</summary>
    Trigger,

    /// <summary>Blamed or put down to by somebody: <c>blamed on</c>, <c>attributed to</c>.</summary>
    Blame,

    /// <summary>What it is meant for: <c>to …</c>, <c>in order to</c>, <c>so that</c>.</summary>
    Purpose,

    /// <summary>An answer to something: <c>in protest at</c>, <c>in retaliation for</c>.</summary>
    Protest,

    /// <summary>How it was done: <c>by hitting …</c>, <c>with a hammer</c>.</summary>
    Means,

    /// <summary>What somebody died of or suffers from.</summary>
    Death,

    /// <summary>The thing that did it, as subject or agent of the verb: <c>fog kept …</c>, <c>was torn up by a burst pipe</c>.</summary>
    Agent,

    /// <summary>Time or company that may be the cause: <c>after</c>, <c>amid</c>, <c>when</c>.</summary>
    Circumstance,
}
