namespace FactCheck.Values.Entities;

/// <summary>What a report tells of somebody's gender.</summary>
public enum Gender
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
