namespace FactCheck.Values.Entities;

/// <summary>What links a name of one report to a name of another, or tells them apart.</summary>
/// <param name="A">Cluster of the first report.</param>
/// <param name="B">Cluster of the second report.</param>
/// <param name="Verdict">Whether they are the same.</param>
/// <param name="Strength">How sure it is, 0 to 1.</param>
/// <param name="Explanation">Why, in a few words.</param>
public sealed record EntityLink(EntityCluster A, EntityCluster B, EntityVerdict Verdict, double Strength, string Explanation);
