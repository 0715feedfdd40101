namespace FactCheck.Values.Statuses;

/// <summary>What two statuses of one event say together.</summary>
/// <param name="Scale">The scale that tells most.</param>
/// <param name="IsConflict">Whether they differ on it; else they agree.</param>
/// <param name="Distance">How far apart they are, 0 to 1.</param>
/// <param name="Certain">How surely words rather than tense say so, 0 to 1.</param>
internal readonly record struct StatusComparison(StatusScale Scale, bool IsConflict, double Distance, double Certain)
{
    /// <summary>Neither a difference nor an agreement worth telling.</summary>
    public static StatusComparison None => default;
}
