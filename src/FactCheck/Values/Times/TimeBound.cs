namespace FactCheck.Values.Times;

/// <summary>How the words before a time limit it.</summary>
public enum TimeBound
{
    /// <summary>In or at it.</summary>
    At,

    /// <summary>Near it: <c>about 9.40 pm</c>.</summary>
    About,

    /// <summary>A little before it.</summary>
    ShortlyBefore,

    /// <summary>A little after it.</summary>
    ShortlyAfter,

    /// <summary>Before it.</summary>
    Before,

    /// <summary>After it.</summary>
    After,

    /// <summary>From it on: <c>since November</c>, <c>from 1 May</c>.</summary>
    Since,

    /// <summary>Not earlier than it: <c>no earlier than January 24</c>.</summary>
    NotBefore,

    /// <summary>Up to it, whether it is included or not: <c>until Wednesday</c>.</summary>
    Until,

    /// <summary>Up to its end: <c>through Tuesday</c>.</summary>
    Through,

    /// <summary>At it or before: <c>by the end of 2007</c>.</summary>
    By,
}
