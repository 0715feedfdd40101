using FactCheck.Rules;

namespace FactCheck.Reports;

/// <summary>Chooses among weighed findings: one finding a difference, repetitions of a fact (headline, body) joined to it, the more probable before the less.</summary>
internal static class FindingMerger
{
    private const int MostSpans = 3;
    private const int MostCharacters = 300;

    /// <summary>A finding with the repetitions of its fact.</summary>
    /// <param name="Finding">The most probable mention.</param>
    /// <param name="A">Passages of the first report, the most probable first.</param>
    /// <param name="B">Passages of the second report.</param>
    internal sealed record Merged(Finding Finding, List<Evidence> A, List<Evidence> B);

    /// <summary>Merges findings that are ordered from the most to the least probable.</summary>
    public static IReadOnlyList<Merged> Merge(IEnumerable<Finding> findings)
    {
        List<Merged> chosen = [];
        foreach (Finding finding in findings)
        {
            if (!Joined(chosen, finding))
            {
                chosen.Add(new Merged(finding, [finding.A], [finding.B]));
            }
        }

        return chosen;
    }

    /// <summary>Whether the finding is covered by, joined to, or beaten by one already chosen.</summary>
    private static bool Joined(List<Merged> chosen, Finding finding)
    {
        foreach (Merged known in chosen)
        {
            bool sameType = known.Finding.Rule.Type == finding.Rule.Type;
            bool sameA = known.A.Any(e => ArticleComparer.Overlap(e.Focus, finding.A.Focus));
            bool sameB = known.B.Any(e => ArticleComparer.Overlap(e.Focus, finding.B.Focus));
            if (sameA && sameB && (sameType || known.Finding.Relation == Relation.Discrepancy == (finding.Relation == Relation.Discrepancy)))
            {
                return true;
            }

            if (!sameType)
            {
                continue;
            }

            if (known.Finding.Relation == finding.Relation && SameValue(known.Finding.A, finding.A) && SameValue(known.Finding.B, finding.B) && (sameA || sameB || known.Finding.Anchor == finding.Anchor))
            {
                Add(known.A, finding.A);
                Add(known.B, finding.B);
                return true;
            }

            if ((sameA || sameB) && (finding.Relation == Relation.Discrepancy || known.Finding.Relation == Relation.Discrepancy))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SameValue(Evidence left, Evidence right) =>
        left.Value is not null && right.Value is not null && left.Value.Kind == right.Value.Kind && left.Value.Normalized.SequenceEqual(right.Value.Normalized, StringComparer.Ordinal);

    private static void Add(List<Evidence> side, Evidence evidence)
    {
        if (side.Count < MostSpans && !side.Any(e => e.Clause.Overlaps(evidence.Clause)) && side.Sum(e => e.Clause.Length) + evidence.Clause.Length <= MostCharacters)
        {
            side.Add(evidence);
        }
    }
}
