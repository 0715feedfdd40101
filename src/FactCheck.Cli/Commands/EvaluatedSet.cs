using System.Text.Json;
using FactCheck.Evaluation;

namespace FactCheck.Cli.Commands;

/// <summary>The result on one gold folder or one sentence bank.</summary>
internal sealed class EvaluatedSet
{
    private readonly EvaluationResult? _pairs;
    private readonly BankResult? _bank;

    private EvaluatedSet(string name, EvaluationResult? pairs, BankResult? bank)
    {
        Name = name;
        _pairs = pairs;
        _bank = bank;
    }

    public string Name { get; }

    /// <summary>The figures over gold pairs; null for a bank.</summary>
    public EvaluationResult? Result => _pairs;

    /// <summary>A line for each miss and false flag.</summary>
    public IEnumerable<string> Remarks => _pairs?.Pairs.SelectMany(EvaluationText.Remarks) ?? _bank?.Remarks ?? [];

    public IEnumerable<JudgedFinding> Findings => _pairs?.Pairs.SelectMany(pair => pair.Findings) ?? _bank?.Findings ?? [];

    public static EvaluatedSet OfPairs(string name, IReadOnlyList<PairScore> pairs) => new(name, EvaluationResult.Of(pairs), bank: null);

    public static EvaluatedSet OfBank(string name, BankResult bank) => new(name, pairs: null, bank);

    /// <summary>All gold pairs as one set; null where fewer than two gold folders are among the sets.</summary>
    public static EvaluatedSet? Together(IReadOnlyList<EvaluatedSet> sets)
    {
        List<EvaluationResult> folders = [.. sets.Select(set => set._pairs).OfType<EvaluationResult>()];
        return folders.Count < 2 ? null : OfPairs("all", [.. folders.SelectMany(folder => folder.Pairs)]);
    }

    public void Write(TextWriter output)
    {
        if (_pairs is not null)
        {
            EvaluationText.Write(output, _pairs);
        }
        else
        {
            EvaluationText.Write(output, _bank!);
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        if (_pairs is not null)
        {
            EvaluationJson.WriteMembers(writer, _pairs);
        }
        else
        {
            EvaluationJson.WriteMembers(writer, _bank!);
        }
    }
}
