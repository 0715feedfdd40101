using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values.Places;
using FactCheck.Values.Quantities;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Quantities;

/// <summary>Figures of two stated times, or of a part and the whole of a country, are not figures of one thing.</summary>
internal static class OtherFrame
{
    private const int MostDays = 2;
    private static readonly HashSet<string> Wide = ["across", "throughout", "around", "nationwide", "worldwide"];

    /// <summary>Whether the two figures stand in two frames.</summary>
    public static bool Is(FactPair pair, QuantityValue a, QuantityValue b) => IsOtherTime(pair, a, b) || IsOtherExtent(pair, a, b);

    /// <summary>What became of people is told with the day on which they were rescued, or brought ashore: days of one week say little, months and years much.</summary>
    private static bool IsOtherTime(FactPair pair, QuantityValue a, QuantityValue b)
    {
        if (ComparabilityTest.TimeAgreement(pair.A, pair.B, FindingFactory.Side(pair.A, a.Words, a.Head), FindingFactory.Side(pair.B, b.Words, b.Head)) >= 0)
        {
            return false;
        }

        bool isOneOutcome = a.Outcome.Length > 0 && a.Outcome == b.Outcome;
        return !isOneOutcome || Times(pair.A, a).Any(t => Times(pair.B, b).Any(u => !AreNear(t, u)));
    }

    private static IEnumerable<TimeValue> Times(AnalyzedSentence sentence, QuantityValue value) =>
        sentence.Values.Times.Where(t => sentence.ClauseOf[t.Head] == sentence.ClauseOf[value.Head] && !t.Words.Overlaps(value.Words));

    private static bool AreNear(TimeValue a, TimeValue b) =>
        a.Precision <= TimeUnit.Day && b.Precision <= TimeUnit.Day && (a.Start is not { } start || b.Start is not { } other || Math.Abs((start.ToDateTimeUnspecified() - other.ToDateTimeUnspecified()).TotalDays) <= MostDays);

    /// <summary>The killed of a province and those across a continent.</summary>
    private static bool IsOtherExtent(FactPair pair, QuantityValue a, QuantityValue b)
    {
        PlaceValue[] left = [.. Places(pair.A, a)], right = [.. Places(pair.B, b)];
        bool areOther = left.Length > 0 && right.Length > 0 && !left.Any(l => right.Any(r => PlaceComparer.IsSameName(l, r)));
        return areOther && left.Any(p => Wide.Contains(p.Description.Preposition)) != right.Any(p => Wide.Contains(p.Description.Preposition));
    }

    private static IEnumerable<PlaceValue> Places(AnalyzedSentence sentence, QuantityValue value) =>
        sentence.Values.Places.Where(p => p.TellsWhere && p.Predicate >= 0 && (p.Predicate == value.Predicate || p.Predicate == value.NounWord));
}
