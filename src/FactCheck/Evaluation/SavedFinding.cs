namespace FactCheck.Evaluation;

/// <summary>A finding of an earlier run, as far as it takes to tell whether a later run has it too.</summary>
internal sealed record SavedFinding(string Pair, string Relation, string? Type, string? Severity, string Outcome, string Summary, IReadOnlyList<string> Passages)
{
    /// <summary>Pair, relation, type and passages: what makes two findings the same.</summary>
    public string Key { get; } = string.Join('\u001F', [Pair, Relation, Type ?? "", .. Passages]);

    public static SavedFinding From(JudgedFinding judged) => new(
        judged.Pair,
        judged.Finding.Relation,
        judged.Finding.Type,
        judged.Finding.Severity,
        judged.Outcome.ToString().ToLowerInvariant(),
        judged.Finding.Summary ?? "",
        [.. judged.Finding.Evidence.Select(evidence => $"{evidence.Document}: {evidence.Text}")]);

    /// <summary>The finding on one line.</summary>
    public override string ToString()
    {
        string kind = Relation == PairScorer.Discrepancy ? $"{Type}/{Severity}" : $"agreement{(Type is null ? "" : $"/{Type}")}";
        return $"{Outcome,-8} {PythonFormat.Printable(Pair)} [{kind}] {PythonFormat.Literals(Passages)} {PythonFormat.Printable(Summary)}";
    }
}
