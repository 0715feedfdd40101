namespace FactCheck.Values.Times;

/// <summary>Whether what a time belongs to begins or ends then.</summary>
public enum TimeEdge
{
    /// <summary>Neither is said.</summary>
    None,

    /// <summary>It begins then: <c>opens on Friday</c>.</summary>
    Begins,

    /// <summary>It ends then: <c>expires in 2038</c>.</summary>
    Ends,
}
