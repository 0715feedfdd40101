namespace FactCheck.Values.Roles;

/// <summary>How a word before an office changes it.</summary>
internal enum RankClass
{
    /// <summary>When it is held: former, acting.</summary>
    Time,

    /// <summary>A place below or beside it: deputy, assistant.</summary>
    Rank,

    /// <summary>Seniority that leaves it the same: senior.</summary>
    Soft,
}
