using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Rules.Quantities;
using FactCheck.Values;
using FactCheck.Values.Places;
using FactCheck.Values.Quantities;
using FactCheck.Values.Times;

namespace FactCheck.Rules;

/// <summary>Whether each report has the value of the other too, of something that may be the same: then two values that exclude each other are more often two of several facts than one fact told in two ways.</summary>
internal static class ToldElsewhere
{
    // takes what a rule holds its reading for below nothing, so that the fitted test knows the two apart
    private const double Against = 1;

    /// <summary>What a rule holds its reading for, less where one of the two values stands in the other report as well.</summary>
    public static double Weigh(FactPair pair, Value a, Value b, double certain) => Is(pair, a, b) ? certain - Against : certain;

    /// <summary>Whether the second report has the value of the first anywhere, or the first that of the second.</summary>
    public static bool Is(FactPair pair, Value a, Value b) =>
        pair.Context.HasValue(1, a, others => IsAmong(others, a)) || pair.Context.HasValue(0, b, others => IsAmong(others, b));

    private static bool IsAmong(SentenceValues others, Value value) => value switch
    {
        PlaceValue place => others.Places.Any(other => PlaceComparer.IsSameName(place, other)),
        TimeValue time => others.Times.Any(other => other.Form == time.Form && other.Precision <= time.Precision && other.CompareTo(time) is ValueComparison.Equal or ValueComparison.Compatible),
        QuantityValue quantity => others.Quantities.Any(other => !other.IsImplied && AreCountedAlike(quantity, other) && other.CompareTo(quantity) == ValueComparison.Equal),
        _ => false,
    };

    private static bool AreCountedAlike(QuantityValue a, QuantityValue b) =>
        a.Sort == b.Sort && a.Unit == b.Unit && a.Outcome == b.Outcome && (a.Unit != "count" || a.Noun == b.Noun || (QuantityCloseness.CountsPeople(a) && QuantityCloseness.CountsPeople(b)));
}
