using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>
/// Whether a claimed difference of a pair that nobody marked is one, judged one by one (<c>basil-judged.jsonl</c>, <c>allsides-judged.jsonl</c>): candidates held more probable than 0.1 or 0.15 in real reports that nothing had been tuned on.
/// Of such a pair only what was judged says anything; the rest of its candidates has no label.
/// </summary>
internal sealed class JudgedDiscrepancies
{
    /// <summary>None.</summary>
    public static readonly JudgedDiscrepancies None = new([]);

    private readonly Dictionary<string, Judgement[]> judgements;

    private JudgedDiscrepancies(Dictionary<string, Judgement[]> judged) => judgements = judged;

    /// <summary>Reads a file with a pair a line, its judgements as type, start and end of both clauses, and 1 right, 0.5 a difference of another type or in other words, 0 none.</summary>
    public static JudgedDiscrepancies Read(string path) =>
        new(File.ReadLines(path).Select(line => JsonNode.Parse(line)!).ToDictionary(pair => (string)pair["id"]!, pair => pair["judged"].Deserialize<Judgement[]>(JsonSerializerOptions.Web)!));

    /// <summary>Whether the pair was judged, not marked.</summary>
    public bool Has(string pair) => judgements.ContainsKey(pair);

    /// <summary>1 right, 0.5 in part, 0 wrong, null where nobody judged it.</summary>
    public double? Of(string pair, Finding finding)
    {
        foreach (Judgement judgement in judgements[pair])
        {
            if (judgement.Type == finding.Rule.Type.ToString() && JudgedAgreements.IsSame(judgement.A, finding.A.Clause) && JudgedAgreements.IsSame(judgement.B, finding.B.Clause))
            {
                return judgement.Right;
            }
        }

        return null;
    }

    private sealed record Judgement(string Type, int[] A, int[] B, double Right);
}
