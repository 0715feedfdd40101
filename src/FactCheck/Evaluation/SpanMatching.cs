namespace FactCheck.Evaluation;

/// <summary>Matches findings to gold items one to one: those of the item's type first, then the best overlap, then the narrowest spans.</summary>
internal static class SpanMatching
{
    /// <summary>Least overlap, on the worse side, at which two passages are taken for the same.</summary>
    public const double LeastOverlap = 0.5;

    /// <summary>Pairs of indexes in the order in which they were matched.</summary>
    public static IReadOnlyList<(int Gold, int Finding)> Match(IReadOnlyList<LocatedFinding> findings, IReadOnlyList<GoldItem> gold)
    {
        List<Candidate> candidates = [];
        for (int item = 0; item < gold.Count; item++)
        {
            for (int finding = 0; finding < findings.Count; finding++)
            {
                if (findings[finding].OverlapWith(gold[item]) is { } overlap and >= LeastOverlap)
                {
                    bool sameType = gold[item].Type is { } type && string.Equals(type, findings[finding].Finding.Type, StringComparison.Ordinal);
                    candidates.Add(new Candidate(sameType, overlap, findings[finding].Width, item, finding));
                }
            }
        }

        candidates.Sort();
        HashSet<int> usedItems = [];
        HashSet<int> usedFindings = [];
        List<(int, int)> matches = [];
        foreach (Candidate candidate in candidates)
        {
            if (!usedItems.Contains(candidate.Item) && !usedFindings.Contains(candidate.Finding))
            {
                usedItems.Add(candidate.Item);
                usedFindings.Add(candidate.Finding);
                matches.Add((candidate.Item, candidate.Finding));
            }
        }

        return matches;
    }

    private readonly record struct Candidate(bool SameType, double Overlap, int Width, int Item, int Finding) : IComparable<Candidate>
    {
        public int CompareTo(Candidate other)
        {
            int order = other.SameType.CompareTo(SameType);
            order = order != 0 ? order : other.Overlap.CompareTo(Overlap);
            order = order != 0 ? order : Width.CompareTo(other.Width);
            order = order != 0 ? order : other.Item.CompareTo(Item);
            return order != 0 ? order : other.Finding.CompareTo(Finding);
        }
    }
}
