using FactCheck.Pairing;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>Two figures that the reports give to two things the other way round: 12 dead and 40 hurt, 40 dead and 12 hurt. That each figure stands in the other sentence too is no sign there that they are right.</summary>
internal static class ExchangedFigures
{
    /// <summary>Whether two figures of one thing differ because the two sentences exchange them with those of another thing.</summary>
    public static bool Are(FactPair pair, QuantityValue a, QuantityValue b) =>
        !a.IsImplied && !b.IsImplied && AreOfOneThing(a, b)
        && pair.A.Values.Quantities.Any(x => x != a && IsFigure(x, b) && !AreOfOneThing(x, a)
            && pair.B.Values.Quantities.Any(y => y != b && IsFigure(y, a) && !AreOfOneThing(y, b) && AreOfOneThing(x, y)));

    /// <summary>Whether the same figure is given to two things that the sentences exchange.</summary>
    public static bool AreCrossed(FactPair pair, QuantityValue a, QuantityValue b) =>
        !AreOfOneThing(a, b)
        && pair.B.Values.Quantities.Any(y => y != b && AreOfOneThing(a, y) && Are(pair, a, y));

    private static bool IsFigure(QuantityValue value, QuantityValue other) =>
        !value.IsImplied && value.Unit == "count" && other.Unit == "count" && value.Amount.Figure.Equals(other.Amount.Figure);

    // what became of people says more than what they are called: "12 people died", "12 dead"
    private static bool AreOfOneThing(QuantityValue a, QuantityValue b) =>
        a.Unit == "count" && b.Unit == "count" && a.Sort == b.Sort
        && (a.Outcome.Length > 0 || b.Outcome.Length > 0 ? a.Outcome == b.Outcome && (QuantityCloseness.CountsPeople(a) == QuantityCloseness.CountsPeople(b) || a.Noun is null || b.Noun is null) && !AreOtherPeople(a, b) : a.Noun is not null && a.Noun == b.Noun);

    // three journalists and two officers killed: one outcome, two kinds of people
    private static bool AreOtherPeople(QuantityValue a, QuantityValue b) => a.Noun is { } one && b.Noun is { } other && one != other && !IsPlain(one) && !IsPlain(other);

    private static bool IsPlain(string noun) => noun is "people" or "person" or "man" or "woman" or "other" or "more" or "dead" or "wounded" or "injured" or "victim" or "casualty";
}
