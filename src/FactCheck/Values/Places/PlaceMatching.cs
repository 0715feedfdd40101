namespace FactCheck.Values.Places;

/// <summary>
/// Matches the places of two passages on one fact: a place that the other passage has too, in whatever form, conflicts with nothing.
/// What is left over on both sides and cannot both be true is the conflict.
/// </summary>
internal static class PlaceMatching
{
    /// <summary>The pairs that agree: equal or one within the other.</summary>
    public static IReadOnlyList<(PlaceValue A, PlaceValue B, ValueComparison Comparison)> Agreeing(IReadOnlyList<PlaceValue> a, IReadOnlyList<PlaceValue> b)
    {
        List<(PlaceValue, PlaceValue, ValueComparison)> pairs = [];
        foreach (PlaceValue placeA in a)
        {
            foreach (PlaceValue placeB in b)
            {
                ValueComparison comparison = placeA.CompareTo(placeB);
                if (comparison is ValueComparison.Equal or ValueComparison.Compatible)
                {
                    pairs.Add((placeA, placeB, comparison));
                }
            }
        }

        return pairs;
    }

    /// <summary>The pairs of places of which neither has a partner in the other passage and that exclude each other.</summary>
    /// <param name="a">Places of the first passage.</param>
    /// <param name="b">Places of the second passage.</param>
    /// <param name="elsewhereA">Other places of the first report: a place of the second passage that is among them is left out.</param>
    /// <param name="elsewhereB">Other places of the second report.</param>
    public static IReadOnlyList<(PlaceValue A, PlaceValue B)> Conflicting(
        IReadOnlyList<PlaceValue> a, IReadOnlyList<PlaceValue> b, IReadOnlyList<PlaceValue>? elsewhereA = null, IReadOnlyList<PlaceValue>? elsewhereB = null)
    {
        Standing[] standingA = [.. a.Select(place => StandingOf(place, a, b, elsewhereB ?? []))];
        Standing[] standingB = [.. b.Select(place => StandingOf(place, b, a, elsewhereA ?? []))];
        List<(PlaceValue, PlaceValue)> pairs = [];
        for (int i = 0; i < a.Count; i++)
        {
            for (int j = 0; j < b.Count; j++)
            {
                if (MayConflict(a[i], standingA[i], b[j], standingB[j]) && a[i].CompareTo(b[j]) == ValueComparison.Conflict)
                {
                    pairs.Add((a[i], b[j]));
                }
            }
        }

        return pairs;
    }

    private static bool MayConflict(PlaceValue a, Standing standingA, PlaceValue b, Standing standingB)
    {
        // one place given another relation: inside and outside, south-west and south-east
        if (PlaceComparer.IsSameName(a, b))
        {
            return a.Predicate >= 0 && b.Predicate >= 0;
        }

        return standingA != Standing.Matched && standingB != Standing.Matched
            && ((standingA == Standing.Open && standingB == Standing.Open) || PlaceComparer.AreOfOneSort(a, b));
    }

    private static Standing StandingOf(PlaceValue place, IReadOnlyList<PlaceValue> own, IReadOnlyList<PlaceValue> others, IReadOnlyList<PlaceValue> elsewhere)
    {
        bool isMatched = others.Any(other => PlaceComparer.IsSameName(place, other)) || elsewhere.Any(other => PlaceComparer.IsSameName(place, other));
        if (isMatched)
        {
            return Standing.Matched;
        }

        // the other passage is vaguer or more exact about the place, or this one only tells where another of its places lies
        bool isCovered = others.Any(other => PlaceComparer.IsSamePlace(place, other) && PlaceComparer.StandAlike(place, other))
            || own.Any(other => other != place && PlaceComparer.IsAround(place, other));
        return isCovered ? Standing.Covered : Standing.Open;
    }

    private enum Standing
    {
        Open,
        Covered,
        Matched,
    }
}
