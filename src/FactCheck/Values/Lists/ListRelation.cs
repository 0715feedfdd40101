namespace FactCheck.Values.Lists;

/// <summary>How the members of one list stand to those of another.</summary>
public enum ListRelation
{
    /// <summary>The same members.</summary>
    Same,

    /// <summary>All of its members are in the other, which has more.</summary>
    Subset,

    /// <summary>It has all members of the other, and more.</summary>
    Superset,

    /// <summary>Each has members that the other lacks, and some are shared.</summary>
    Overlapping,

    /// <summary>No member is shared.</summary>
    Disjoint,
}
