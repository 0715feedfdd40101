using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Places;

/// <summary>Places that their words do not set against each other (<c>a mill in Leeds</c>, <c>the York mill</c>), in sentences that fit so well that they may still be places of one fact.</summary>
internal static class LoosePlaces
{
    private const double TwoNames = 0.15;
    private const double OtherNames = 0.1;
    private const double SameAct = 0.1;
    private const double SameRelation = 0.05;

    /// <summary>Whether neither place has a partner in the other sentence, and both are places of words that stand for each other, or stand in sentences that are each other's best partners.</summary>
    public static bool MayBeOfOneFact(FactPair pair, PlaceValue a, PlaceValue b)
    {
        if (a.IsNamed != b.IsNamed || (pair.Pair.RankInA > 1 && pair.Pair.RankInB > 1))
        {
            return false;
        }

        bool isSameAct = AreOfSameAct(pair, a, b), isBest = pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;
        bool stand = a.IsNamed ? isSameAct || pair.Alignment.AreAligned(a.Head, b.Head) || (isBest && a.TellsWhere == b.TellsWhere) : isSameAct && isBest && a.TellsWhere && b.TellsWhere && a.Relation == b.Relation;
        return stand && pair.Context.EntityAgreement(pair, a.Head, b.Head) <= 0
            && !pair.B.Values.Places.Any(other => PlaceComparer.IsSamePlace(a, other)) && !pair.A.Values.Places.Any(other => PlaceComparer.IsSamePlace(other, b));
    }

    /// <summary>Whether one report has it in a place that the other only has near it, in sentences that are each other's best partners.</summary>
    public static bool AreInsideOut(FactPair pair, PlaceValue a, PlaceValue b) =>
        pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1 && PlaceComparer.IsSameName(a, b) && PlaceComparer.AreInsideOut(a, b);

    /// <summary>Below what the rule holds places for that exclude each other.</summary>
    public static double Certain(FactPair pair, PlaceValue a, PlaceValue b) =>
        (a.IsNamed ? PlaceComparer.CompareHomes(a, b) == ValueComparison.Conflict ? TwoNames : OtherNames : 0) + (AreOfSameAct(pair, a, b) ? SameAct : 0) + (a.Relation == b.Relation ? SameRelation : 0);

    /// <summary>Whether the words whose places they are stand for each other.</summary>
    public static bool AreOfSameAct(FactPair pair, PlaceValue a, PlaceValue b) =>
        a.Predicate >= 0 && b.Predicate >= 0
        && (pair.Alignment.AreAligned(a.Predicate, b.Predicate) || pair.Context.Lexicon.AreRelated(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]));
}
