namespace FactCheck.Evaluation;

/// <summary>A sentence of the bank with its counterparts.</summary>
/// <param name="Id">Id of the line.</param>
/// <param name="A">The sentence.</param>
/// <param name="Agree">A counterpart that says the same.</param>
/// <param name="Unrelated">One about something else.</param>
/// <param name="Differ">Counterparts that differ in one respect each.</param>
internal sealed record BankLine(string Id, string A, string Agree, string Unrelated, IReadOnlyList<BankDifference> Differ)
{
    /// <summary>The pairs to compare: id and counterpart.</summary>
    public IEnumerable<(string Id, string B)> Pairs =>
        [($"{Id}/agree", Agree), ($"{Id}/unrelated", Unrelated), .. Differ.Select((difference, index) => ($"{Id}/differ{index}", difference.B))];
}
