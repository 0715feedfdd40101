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
        IReadOnlyList<PlaceValue> nearA = WithoutContainers(a);
        IReadOnlyList<PlaceValue> nearB = WithoutContainers(b);
        PlaceValue[] openA = [.. nearA.Where(place => !HasPartner(place, nearB) && !IsElsewhere(place, elsewhereB ?? []))];
        PlaceValue[] openB = [.. nearB.Where(place => !HasPartner(place, nearA) && !IsElsewhere(place, elsewhereA ?? []))];
        List<(PlaceValue, PlaceValue)> pairs = [];
        foreach (PlaceValue placeA in a)
        {
            foreach (PlaceValue placeB in b)
            {
                bool isOpen = (openA.Contains(placeA) && openB.Contains(placeB)) || IsSamePlaceOtherwise(placeA, placeB);
                if (isOpen && placeA.CompareTo(placeB) == ValueComparison.Conflict)
                {
                    pairs.Add((placeA, placeB));
                }
            }
        }

        return pairs;
    }

    private static bool HasPartner(PlaceValue place, IReadOnlyList<PlaceValue> others) =>
        others.Any(other => PlaceComparer.IsSamePlace(place, other) && (PlaceComparer.IsSameName(place, other) || PlaceComparer.StandAlike(place, other)));

    private static bool IsElsewhere(PlaceValue place, IReadOnlyList<PlaceValue> others) => others.Any(other => PlaceComparer.IsSameName(place, other));

    /// <summary>The places without those that only tell where another one lies: <c>Israel</c> in <c>at Ashdod in Israel</c>.</summary>
    private static IReadOnlyList<PlaceValue> WithoutContainers(IReadOnlyList<PlaceValue> places) =>
        [.. places.Where(place => !places.Any(other => other != place && (other.Description.Within.Contains(place.Description.Name) || other.Description.Within.Intersect(place.Description.Ids).Any())))];

    /// <summary>Whether one place is given another relation: inside and outside, south-west and south-east.</summary>
    private static bool IsSamePlaceOtherwise(PlaceValue a, PlaceValue b) => PlaceComparer.IsSamePlace(a, b) && a.Predicate >= 0 && b.Predicate >= 0;
}
