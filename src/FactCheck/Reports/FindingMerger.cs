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
        Index index = new();
        foreach (Finding finding in findings)
        {
            // tried in the order in which they were chosen; all others touch neither its words nor its values
            if (index.Near(finding).FirstOrDefault(i => Joins(chosen[i], finding), -1) is int known && known >= 0)
            {
                index.Add(known, chosen[known]);
                continue;
            }

            chosen.Add(new Merged(finding, [finding.A], [finding.B]));
            index.Add(chosen.Count - 1, chosen[^1]);
        }

        return chosen;
    }

    /// <summary>Whether the finding is covered by, joined to, or beaten by one already chosen.</summary>
    private static bool Joins(Merged known, Finding finding)
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
            return false;
        }

        if (known.Finding.Relation == finding.Relation && SameValue(known.Finding.A, finding.A) && SameValue(known.Finding.B, finding.B) && (sameA || sameB || known.Finding.Anchor == finding.Anchor))
        {
            Add(known.A, finding.A);
            Add(known.B, finding.B);
            return true;
        }

        // that a whole clause is confirmed by another says nothing against a difference between one of its words and a third passage
        bool isWholeClause = known.Finding.Relation == Relation.Agreement && known.Finding.A.Value is null;
        return (sameA || sameB) && !isWholeClause && (finding.Relation == Relation.Discrepancy || known.Finding.Relation == Relation.Discrepancy);
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

    /// <summary>Which of the chosen findings can concern another one: those with words nearby or with the same values of the same thing. Keeps long reports from being compared all with all.</summary>
    private sealed class Index
    {
        private const int Stretch = 128;
        private readonly Dictionary<(int Side, int Stretch), SortedSet<int>> places = [];
        private readonly Dictionary<(DiscrepancyType Type, Relation Relation, string? Anchor, string Values), SortedSet<int>> values = [];

        public void Add(int chosen, Merged merged)
        {
            foreach ((int, int) place in merged.A.SelectMany(e => PlacesOf(0, e)).Concat(merged.B.SelectMany(e => PlacesOf(1, e))))
            {
                SetOf(places, place).Add(chosen);
            }

            if (KeyOf(merged.Finding) is { } key)
            {
                SetOf(values, key).Add(chosen);
            }
        }

        public SortedSet<int> Near(Finding finding)
        {
            SortedSet<int> near = [];
            foreach ((int, int) place in PlacesOf(0, finding.A).Concat(PlacesOf(1, finding.B)))
            {
                near.UnionWith(places.GetValueOrDefault(place, []));
            }

            if (KeyOf(finding) is { } key)
            {
                near.UnionWith(values.GetValueOrDefault(key, []));
            }

            return near;
        }

        private static IEnumerable<(int Side, int Stretch)> PlacesOf(int side, Evidence evidence) =>
            evidence.Focus.SelectMany(span => Enumerable.Range(span.Start / Stretch, (span.End / Stretch) - (span.Start / Stretch) + 1)).Distinct().Select(stretch => (side, stretch));

        private static (DiscrepancyType Type, Relation Relation, string? Anchor, string Values)? KeyOf(Finding finding) =>
            finding.A.Value is null || finding.B.Value is null
                ? null
                : (finding.Rule.Type, finding.Relation, finding.Anchor, string.Join('\u001f', [.. finding.A.Value.Normalized, string.Empty, .. finding.B.Value.Normalized]));

        private static SortedSet<int> SetOf<TKey>(Dictionary<TKey, SortedSet<int>> sets, TKey key)
            where TKey : notnull => sets.TryGetValue(key, out SortedSet<int>? set) ? set : sets[key] = [];
    }
}
