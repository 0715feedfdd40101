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
    private static readonly HashSet<string> Goals = ["to", "object"];
    private static readonly HashSet<string> Owners = ["of", "possessive", "modifier"];
    private static readonly HashSet<string> SettlementClasses = [string.Empty, "settlement"];

    /// <summary>The verdict on two places of the same thing.</summary>
    public static ValueComparison Compare(PlaceValue a, PlaceValue b)
    {
        bool isOpposite = (a.Relation == "from" && Goals.Contains(b.Relation)) || (b.Relation == "from" && Goals.Contains(a.Relation));
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
            ValueComparison.Conflict when !AreAlike(a.Relation, b.Relation) => ValueComparison.Unknown,
            _ => place,
        };
    }

    private static bool AreAlike(string a, string b) =>
        a == b || (Standing.Contains(a) && Standing.Contains(b)) || (Goals.Contains(a) && Goals.Contains(b)) || (Owners.Contains(a) && Owners.Contains(b));

    /// <summary>Whether the two mean one place, or one lies in the other, whatever they say of it.</summary>
    public static bool IsSamePlace(PlaceValue a, PlaceValue b) =>
        (a.IsNamed && b.IsNamed ? CompareNamed(a.Description, b.Description)
            : a.IsNamed || b.IsNamed ? CompareNamedWithUnnamed(a, b)
            : CompareUnnamed(a.Description, b.Description)) is ValueComparison.Equal or ValueComparison.Compatible;

    /// <summary>Compares two folded names.</summary>
    public static ValueComparison CompareNames(string a, string b) =>
        CompareNamed(PlaceDescription.Empty with { Name = a, Ids = IdsOf(a) }, PlaceDescription.Empty with { Name = b, Ids = IdsOf(b) });

    private static string[] IdsOf(string name) => [.. Gazetteer.Default.Find(name).Select(place => place.Id)];

    private static ValueComparison CompareNamed(PlaceDescription a, PlaceDescription b)
    {
        if (a.Ids.Intersect(b.Ids).Any())
        {
            return ValueComparison.Equal;
        }

        if (a.Name == b.Name || (a.Ids.Count == 0 && b.Ids.Count == 0 && IsSpelling(a.Name, b.Name)))
        {
            return AreApart(a.Within, b.Within) ? ValueComparison.Conflict : ValueComparison.Equal;
        }

        if (Contains(a, b) || Contains(b, a))
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

        if (SharesWordsButNumber(a.Name, b.Name))
        {
            return ValueComparison.Conflict;
        }

        if (IsPart(a.Name, b.Name) || IsPart(b.Name, a.Name))
        {
            return ValueComparison.Compatible;
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

    private static bool IsSettlement(PlaceDescription place) => place.Ids.Count == 0 || place.Ids.All(id => Gazetteer.Default.Get(id)?.Kind == GazetteerKind.City);

    private static bool IsPart(string part, string full) => $" {full} ".Contains($" {part} ", StringComparison.Ordinal);

    private static bool SharesWordsButNumber(string a, string b)
    {
        string[] wordsA = a.Split(' ');
        string[] wordsB = b.Split(' ');
        return wordsA.Length == wordsB.Length && wordsA.Where(word => !word.Any(char.IsDigit)).SequenceEqual(wordsB.Where(word => !word.Any(char.IsDigit))) && a.Any(char.IsDigit);
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

        bool insideOut = (a.Relation is "in" or "inside" && b.Relation == "outside") || (b.Relation is "in" or "inside" && a.Relation == "outside");
        if (insideOut)
        {
            return ValueComparison.Conflict;
        }

        bool same = a.Relation == b.Relation || (a.Relation is "in" or "inside" && b.Relation is "in" or "inside");
        return same && a.Description.Offset.HasValue == b.Description.Offset.HasValue ? ValueComparison.Equal : ValueComparison.Compatible;
    }

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
            bool opposite = a.Modifiers.Any(one => b.Modifiers.Any(two => Thesaurus.Default.AreAntonyms(one, two, PartOfSpeech.Adj)));
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
