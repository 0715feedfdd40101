using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Places;

/// <summary>Compares places.</summary>
internal static class PlaceComparer
{
    private const int SameSpelling = 85;
    private const double SameDistance = 0.12;
    private static readonly HashSet<string> Standing = ["in", "inside", "near", "outside", "off", "across", "above", "below", "along", "behind", "beyond"];
    private static readonly HashSet<SenseClass> Motions = [SenseClass.VerbMotion, SenseClass.VerbContact];
    private static readonly HashSet<string> Venues =
        ["hospital", "school", "university", "church", "mosque", "temple", "stadium", "theatre", "museum", "library", "palace", "parliament", "prison", "airport", "station", "embassy", "hotel", "factory", "warehouse"];

    private static readonly HashSet<string> Spatial = ["in", "inside", "near", "outside", "off", "across", "above", "below", "along", "behind", "beyond", "to", "object", "of", "possessive", "modifier"];
    private static readonly HashSet<string> SettlementClasses = [string.Empty, "settlement"];

    /// <summary>The verdict on two places of the same thing.</summary>
    public static ValueComparison Compare(PlaceValue a, PlaceValue b)
    {
        bool isOpposite = (a.Relation == "from" && IsGoal(b)) || (b.Relation == "from" && IsGoal(a));
        if (isOpposite || (a.Relation == "between") != (b.Relation == "between"))
        {
            return ValueComparison.Incomparable;
        }

        ValueComparison place = a.IsNamed && b.IsNamed ? CompareNamed(a.Description, b.Description)
            : a.IsNamed || b.IsNamed ? CompareNamedWithUnnamed(a, b)
            : CompareUnnamed(a.Description, b.Description);
        return place switch
        {
            ValueComparison.Equal => CompareRelations(a, b),
            ValueComparison.Conflict when !AreAlike(a, b) || IsVenue(a, b) || IsVenue(b, a) => ValueComparison.Unknown,
            _ => place,
        };
    }

    /// <summary>The verdict on two named places where one person lives.</summary>
    public static ValueComparison CompareHomes(PlaceValue a, PlaceValue b) => CompareNamed(a.Description, b.Description);

    /// <summary>Whether the two stand in the same place of their statements: both tell where, whereto, or of what the same word is.</summary>
    private static bool AreAlike(PlaceValue a, PlaceValue b)
    {
        if ((Standing.Contains(a.Relation) && Standing.Contains(b.Relation)) || (IsGoal(a) && IsGoal(b)) || (a.Relation == b.Relation && a.Relation == "between") || (a.Relation == b.Relation && a.Relation == "from" && IsOrigin(a) == IsOrigin(b)))
        {
            return true;
        }

        // the presidents of two countries are two people
        bool areOfPeople = !a.TellsWhere && !b.TellsWhere && Roles.PersonNouns.Contains(a.Description.PredicateLemma);
        bool areSpatial = Spatial.Contains(a.Relation) && Spatial.Contains(b.Relation);
        return areSpatial && !areOfPeople && SamePredicate(a.Description.PredicateLemma, b.Description.PredicateLemma);
    }

    /// <summary>Whether the place tells where people come from, not where something starts: <c>minors from Mali</c>.</summary>
    private static bool IsOrigin(PlaceValue place) =>
        place.Description.PredicateLemma is "come" or "hail" or "group" or "people" or "team" or "minor" or "member" or "be" || Roles.PersonNouns.Contains(place.Description.PredicateLemma);

    private static bool IsGoal(PlaceValue place) =>
        place.Relation == "to" || (place.Relation == "object" && WordNet.Default.SenseClasses(place.Description.PredicateLemma, PartOfSpeech.Verb, 2).Any(Motions.Contains));

    private static bool SamePredicate(string a, string b) =>
        a.Length > 0 && (a == b || Thesaurus.Default.AreSynonyms(a, b, PartOfSpeech.Verb) || Thesaurus.Default.AreSynonyms(a, b, PartOfSpeech.Noun)
            || WordNet.Default.AreDerived(a, PartOfSpeech.Noun, b, PartOfSpeech.Verb) || WordNet.Default.AreDerived(a, PartOfSpeech.Verb, b, PartOfSpeech.Noun));

    /// <summary>Whether the first may be a venue inside the second: <c>at Murrayfield</c>, <c>in Edinburgh</c>.</summary>
    private static bool IsVenue(PlaceValue venue, PlaceValue town) =>
        venue.IsNamed && town.IsNamed && venue.Description.Ids.Count == 0 && venue.Description.Preposition is "at" or "on" && town.Description.Preposition is not ("at" or "on")
        && venue.Description.Class is not "settlement" && (venue.Description.Class.Length == 0 || venue.Description.Class != town.Description.Class) && !AreVenues(venue.Description, town.Description);

    /// <summary>Whether the two mean one place, or one lies in the other, whatever they say of it.</summary>
    public static bool IsSamePlace(PlaceValue a, PlaceValue b) =>
        (a.IsNamed && b.IsNamed ? CompareNamed(a.Description, b.Description)
            : a.IsNamed || b.IsNamed ? CompareNamedWithUnnamed(a, b)
            : CompareUnnamed(a.Description, b.Description)) is ValueComparison.Equal or ValueComparison.Compatible;

    /// <summary>Whether the two have one name, or a name and its other spelling.</summary>
    public static bool IsSameName(PlaceValue a, PlaceValue b) =>
        a.IsNamed && b.IsNamed ? CompareNamed(a.Description, b.Description) == ValueComparison.Equal : a.IsNamed == b.IsNamed && CompareUnnamed(a.Description, b.Description) == ValueComparison.Equal;

    /// <summary>Whether one name lies in the other, by the gazetteer or by what a report says.</summary>
    public static bool IsAround(PlaceValue outer, PlaceValue inner) => outer.IsNamed && inner.IsNamed && Contains(outer.Description, inner.Description);

    /// <summary>Whether two places that differ are of one sort, so that one cannot lie in the other: two known cities, two rivers.</summary>
    public static bool AreOfOneSort(PlaceValue a, PlaceValue b) =>
        (a.Description.Class.Length > 0 && a.Description.Class == b.Description.Class && a.Description.Class is not "district")
        || (a.Description.Ids.Count > 0 && b.Description.Ids.Count > 0 && KindOf(a) == KindOf(b));

    /// <summary>Whether nothing says that either is larger or smaller than a town.</summary>
    public static bool MayBeTowns(PlaceValue a, PlaceValue b) =>
        SettlementClasses.Contains(a.Description.Class) && SettlementClasses.Contains(b.Description.Class) && IsSettlement(a.Description) && IsSettlement(b.Description);

    /// <summary>Whether both tell where, or both whereto.</summary>
    public static bool StandAlike(PlaceValue a, PlaceValue b) => AreAlike(a, b);

    /// <summary>Whether one tells of the inside of a place and the other of what is around it: <c>in the town</c>, <c>near the town</c>.</summary>
    public static bool AreInsideOut(PlaceValue a, PlaceValue b) => IsInsideOut(a, b) || IsInsideOut(b, a);

    /// <summary>Compares two folded names.</summary>
    public static ValueComparison CompareNames(string a, string b) =>
        CompareNamed(PlaceDescription.Empty with { Name = a, Ids = IdsOf(a) }, PlaceDescription.Empty with { Name = b, Ids = IdsOf(b) });

    private static GazetteerKind? KindOf(PlaceValue place) => Gazetteer.Default.Get(place.Description.Ids[0])?.Kind;

    private static string[] IdsOf(string name) => [.. Gazetteer.Default.Find(name).Select(place => place.Id)];

    private static ValueComparison CompareNamed(PlaceDescription a, PlaceDescription b)
    {
        if (a.Ids.Intersect(b.Ids).Any())
        {
            return ValueComparison.Equal;
        }

        if (SharesWordsButNumber(a.Name, b.Name) || DifferInDirection(a.Name, b.Name))
        {
            return ValueComparison.Conflict;
        }

        if (a.Name == b.Name || (a.Ids.Count == 0 && b.Ids.Count == 0 && IsSpelling(a.Name, b.Name)))
        {
            bool isVenue = Venues.Contains(a.Class) || Venues.Contains(b.Class);
            return !isVenue && AreApart(a.Within, b.Within) ? ValueComparison.Conflict : ValueComparison.Equal;
        }

        if (Contains(a, b) || Contains(b, a) || Districts.AreNested(a.Name, b.Name))
        {
            return ValueComparison.Compatible;
        }

        if (a.Ids.Count > 0 && b.Ids.Count > 0)
        {
            return CompareKnown(a.Ids, b.Ids);
        }

        if (AreApart([.. a.Ids, .. a.Within], [.. b.Ids, .. b.Within]))
        {
            return ValueComparison.Conflict;
        }

        if (IsPart(a.Name, b.Name) || IsPart(b.Name, a.Name))
        {
            bool isOne = a.Class == b.Class && a.Class.Length > 0 && CoreOf(a.Name) == CoreOf(b.Name);
            if (isOne)
            {
                return ValueComparison.Equal;
            }

            return ValueComparison.Compatible;
        }

        if (AreVenues(a, b) && a.Class != b.Class && !a.Name.Split(' ')[..^1].Intersect(b.Name.Split(' ')[..^1]).Except(["national", "the", "royal", "central"]).Any())
        {
            return ValueComparison.Conflict;
        }

        bool settlements = SettlementClasses.Contains(a.Class) && SettlementClasses.Contains(b.Class) && (IsSettlement(a) && IsSettlement(b));
        bool sameClass = a.Class == b.Class && a.Class.Length > 0;
        return settlements || sameClass ? ValueComparison.Conflict : ValueComparison.Unknown;
    }

    private static ValueComparison CompareKnown(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        foreach (string idA in a)
        {
            foreach (string idB in b)
            {
                bool isArea = Gazetteer.Default.Get(idA)?.Kind == GazetteerKind.Area || Gazetteer.Default.Get(idB)?.Kind == GazetteerKind.Area;
                if (isArea)
                {
                    return ValueComparison.Unknown;
                }
            }
        }

        return ValueComparison.Conflict;
    }

    private static bool Contains(PlaceDescription outer, PlaceDescription inner) =>
        inner.Within.Contains(outer.Name)
        || outer.Ids.Any(id => inner.Within.Contains(id) || inner.Within.Any(parent => Gazetteer.Default.Contains(id, parent)) || inner.Ids.Any(known => Gazetteer.Default.Contains(id, known)));

    private static bool AreApart(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        string[] knownA = [.. a.Where(id => Gazetteer.Default.Get(id) is not null)];
        string[] knownB = [.. b.Where(id => Gazetteer.Default.Get(id) is not null)];
        return knownA.Length > 0 && knownB.Length > 0
            && knownA.All(idA => knownB.All(idB => idA != idB && !Gazetteer.Default.Contains(idA, idB) && !Gazetteer.Default.Contains(idB, idA)))
            && CompareKnown(knownA, knownB) == ValueComparison.Conflict;
    }

    private static bool IsSpelling(string a, string b) => Math.Min(a.Length, b.Length) >= 5 && !a.Any(char.IsDigit) && PersonName.Likeness(a, b) >= SameSpelling;

    private static bool AreVenues(PlaceDescription a, PlaceDescription b) => Venues.Contains(a.Class) && Venues.Contains(b.Class);

    private static bool IsSettlement(PlaceDescription place) => place.Ids.Count == 0 || place.Ids.All(id => Gazetteer.Default.Get(id)?.Kind == GazetteerKind.City);

    /// <summary>The name without words that tell its class: <c>Ewelsuo</c> of <c>Ewelsuo River</c>.</summary>
    private static string CoreOf(string name)
    {
        string core = string.Join(' ', name.Split(' ').Where(word => PlaceWords.ClassOf(word) is null));
        return core.Length > 0 ? core : name;
    }

    private static bool IsPart(string part, string full) => $" {full} ".Contains($" {part} ", StringComparison.Ordinal);

    private static bool SharesWordsButNumber(string a, string b)
    {
        string[] wordsA = a.Split(' ');
        string[] wordsB = b.Split(' ');
        return wordsA.Length == wordsB.Length && wordsA.Where(word => !word.Any(char.IsDigit)).SequenceEqual(wordsB.Where(word => !word.Any(char.IsDigit))) && a.Any(char.IsDigit);
    }

    private static bool DifferInDirection(string a, string b)
    {
        string[] wordsA = a.Split(' ');
        string[] wordsB = b.Split(' ');
        int different = 0;
        for (int i = 0; i < wordsA.Length && wordsA.Length == wordsB.Length; i++)
        {
            if (wordsA[i] != wordsB[i])
            {
                bool areSides = (PlaceWords.DirectionOf(wordsA[i]) is not null && PlaceWords.DirectionOf(wordsB[i]) is not null) || (wordsA[i] is "upper" or "lower" && wordsB[i] is "upper" or "lower");
                different += areSides ? 1 : 2;
            }
        }

        return wordsA.Length > 1 && different == 1;
    }

    private static ValueComparison CompareRelations(PlaceValue a, PlaceValue b)
    {
        if (a.Description.Offset is { } offsetA && b.Description.Offset is { } offsetB)
        {
            if (offsetA.Direction is { } directionA && offsetB.Direction is { } directionB && directionA != directionB)
            {
                int turn = Math.Abs(directionA - directionB);
                return Math.Min(turn, 8 - turn) > 1 ? ValueComparison.Conflict : ValueComparison.Compatible;
            }

            if (offsetA.Kilometres is { } far && offsetB.Kilometres is { } other)
            {
                return Math.Abs(far - other) <= SameDistance * Math.Max(far, other) ? ValueComparison.Equal : ValueComparison.Conflict;
            }
        }

        if ((a.Relation == "from") != (b.Relation == "from"))
        {
            return ValueComparison.Compatible;
        }

        bool areOfSame = SamePredicate(a.Description.PredicateLemma, b.Description.PredicateLemma);
        if ((areOfSame && (IsInsideOut(a, b) || IsInsideOut(b, a))) || ArePartsApart(a.Description.Part, b.Description.Part))
        {
            return ValueComparison.Conflict;
        }

        bool same = a.Description.Part == b.Description.Part && (a.Relation == b.Relation || (a.Relation is "in" or "inside" && b.Relation is "in" or "inside"));
        return same && a.Description.Offset.HasValue == b.Description.Offset.HasValue ? ValueComparison.Equal : ValueComparison.Compatible;
    }

    private static bool IsInsideOut(PlaceValue a, PlaceValue b) =>
        (a.Relation is "in" or "inside" && a.Description.Preposition != "at" && b.Relation == "outside" && b.Description.Part != "edge" && a.Description.Part != "edge")
        || (a.Relation == "inside" && b.Relation == "near")
        || (a.Description.Part == "centre" && (b.Relation is "outside" or "near" || b.Description.Part == "edge"));

    private static bool ArePartsApart(string a, string b) =>
        PlaceWords.DirectionOf(a) is { } one && PlaceWords.DirectionOf(b) is { } two && Math.Min(Math.Abs(one - two), 8 - Math.Abs(one - two)) > 1;

    private static ValueComparison CompareNamedWithUnnamed(PlaceValue a, PlaceValue b)
    {
        PlaceValue named = a.IsNamed ? a : b;
        PlaceValue unnamed = a.IsNamed ? b : a;
        bool sameSort = named.Description.Class.Length > 0 && named.Description.Class == unnamed.Description.Class;
        return sameSort ? ValueComparison.Compatible : ValueComparison.Unknown;
    }

    private static ValueComparison CompareUnnamed(PlaceDescription a, PlaceDescription b)
    {
        if (a.Noun == b.Noun || Thesaurus.Default.AreSynonyms(a.Noun, b.Noun, PartOfSpeech.Noun))
        {
            bool areTwo = a.Kinds.Count > 0 && b.Kinds.Count > 0 && a.Noun == b.Noun && !a.Kinds.Any(one => b.Kinds.Contains(one) || b.Kinds.Any(two => Thesaurus.Default.AreSynonyms(one, two, PartOfSpeech.Noun)));
            if (areTwo)
            {
                return ValueComparison.Conflict;
            }

            bool opposite = a.Modifiers.Any(one => b.Modifiers.Any(two => ArePartsApart(one, two) || Thesaurus.Default.AreAntonyms(one, two, PartOfSpeech.Adj)));
            return opposite ? ValueComparison.Conflict : a.Modifiers.Order().SequenceEqual(b.Modifiers.Order()) ? ValueComparison.Equal : ValueComparison.Compatible;
        }

        if (Thesaurus.Default.AreContrasts(a.Noun, b.Noun, PartOfSpeech.Noun))
        {
            return ValueComparison.Conflict;
        }

        bool general = WordNet.Default.IsHypernym(a.Noun, b.Noun, PartOfSpeech.Noun, 5, 2) || WordNet.Default.IsHypernym(b.Noun, a.Noun, PartOfSpeech.Noun, 5, 2);
        return general || (a.Class == b.Class && a.Class.Length > 0) ? ValueComparison.Compatible : ValueComparison.Unknown;
    }
}
