namespace FactCheck.Judge;

/// <summary>What could be read of an answer.</summary>
/// <typeparam name="T">Kind of its elements.</typeparam>
/// <param name="Items">The elements that keep to the schema.</param>
/// <param name="Malformed">How many did not.</param>
public sealed record JudgeAnswer<T>(IReadOnlyList<T> Items, int Malformed);
