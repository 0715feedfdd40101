using System.Text.Json;
using FactCheck.Language;
using FactCheck.Reports;
using FactCheck.Rules;

namespace FactCheck.Fitting;

/// <summary>
/// Whether two passages really confirm each other, judged one by one (<c>agreement-marks.jsonl</c>). Gold pairs mark the clear agreements only, so that most of what the rules propose
/// is neither marked as an agreement nor as a difference; without these judgements the trees never see a wrong one.
/// </summary>
internal sealed class JudgedAgreements
{
    private const double Same = 0.6;

    /// <summary>None.</summary>
    public static readonly JudgedAgreements None = new([]);

    private readonly ILookup<(string Pair, string Rule), Judgement> judgements;

    private JudgedAgreements(IEnumerable<Judgement> judged) => judgements = judged.ToLookup(j => (j.Pair, j.Rule));

    /// <summary>Reads a file with a judgement a line; the compared words are offsets, the texts are not ours to give away.</summary>
    public static JudgedAgreements Read(string path) =>
        new(File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Judgement>(line, JsonSerializerOptions.Web)!));

    /// <summary>1 right, 0 wrong, null where nobody judged it.</summary>
    public double? Of(string pair, Finding finding)
    {
        if (finding.Relation != Relation.Agreement)
        {
            return null;
        }

        foreach (Judgement judgement in judgements[(pair, finding.Rule.Id)])
        {
            if (IsSame(judgement.A, finding.A.Focus[0]) && IsSame(judgement.B, finding.B.Focus[0]))
            {
                return judgement.Right;
            }
        }

        return null;
    }

    /// <summary>Whether a judged passage, given by start and end, is mostly the one that is asked for: rules move the ends of what they compare.</summary>
    internal static bool IsSame(int[] judged, TextSpan words)
    {
        int shared = Math.Min(judged[1], words.End) - Math.Max(judged[0], words.Start);
        return shared >= Same * (Math.Max(judged[1], words.End) - Math.Min(judged[0], words.Start));
    }

    private sealed record Judgement(string Pair, string Rule, int[] A, int[] B, double Right);
}
