using FactCheck.Values.Places;

namespace FactCheck.Rules.Places;

/// <summary>How near two places are: reports of one event that place it differently mostly name places of one sort and country.</summary>
internal static class PlaceCloseness
{
    /// <summary>1 for places of one sort around which the same larger place lies, 0.6 for those of one sort, 0.4 for one name, 0 for others.</summary>
    public static double Of(PlaceValue a, PlaceValue b)
    {
        bool areNear = Around(a).Intersect(Around(b), StringComparer.Ordinal).Any();
        return PlaceComparer.AreOfOneSort(a, b) ? (areNear ? 1 : 0.6) : areNear ? 0.8 : PlaceComparer.IsSameName(a, b) ? 0.4 : 0;
    }

    private static IEnumerable<string> Around(PlaceValue place) =>
        [.. place.Description.Within, .. place.Description.Ids.Select(id => id.LastIndexOf('-') is > 0 and int dash ? id[(dash + 1)..] : string.Empty).Where(country => country.Length == 2)];
}
