using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Degrees;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Degrees;

/// <summary>
/// Whether two degrees that seem to differ do not meet: superlatives of two qualities of two things, steps of two things, <c>jumped</c> and <c>rose</c>, a rank in an office (<c>top adviser</c>),
/// a scope that one sentence states a little further on. Measured on judged pairs of short reports: each class here was right less than once in eight.
/// </summary>
internal static class DegreesApart
{
    private const double SameThing = 0.8;
    private const double Related = 0.5;
    private const int PlainlyOther = 5;

    private static readonly HashSet<string> Offices = ["top", "main", "only"];
    private static readonly HashSet<string> Standings = ["top", "main", "only", "order", "record", "much"];
    private static readonly HashSet<string> Home = ["nation", "country", "land", "national", "history", "ever", "time"];
    private static readonly HashSet<string> UnitedStates = ["america", "us", "u.s.", "united", "state", "states"];
    private static readonly HashSet<string> Spans = ["since", "year", "decade", "century", "month", "ever", "record", "history", "date"];

    /// <summary>Whether the difference is none of one thing.</summary>
    public static bool Are(FactPair pair, DegreeValue a, DegreeValue b, DegreeDifference difference) => difference switch
    {
        DegreeDifference.Quality => Standings.Contains(a.Scale) || Standings.Contains(b.Scale) || Relation(pair, a, b) < SameThing,
        DegreeDifference.Rank when a.DegreeKind == DegreeKind.Scale => IsStyle(a, b) || (Relation(pair, a, b) < Related && !pair.Alignment.AreAligned(a.Governed, b.Governed)),
        DegreeDifference.Domain => Offices.Contains(a.Scale) || IsSpanElsewhere(pair.A, a, b) || IsSpanElsewhere(pair.B, b, a) || IsHome(a, b),
        DegreeDifference.Membership => a.Scale == "top",
        _ => false,
    };

    private static double Relation(FactPair pair, DegreeValue a, DegreeValue b) => pair.Context.Lexicon.Relation(pair.A.Words[a.Governed], pair.B.Words[b.Governed]);

    // "jumped by 40,000", "rose by 40,000": a lively word for one figure
    private static bool IsStyle(DegreeValue a, DegreeValue b) => a.Scale is "rise" or "fall" && Math.Abs(a.Rank - b.Rank) < PlainlyOther;

    // "the highest since 2008", "reached its highest … in 12 years": both have a span, one stands apart from the superlative
    private static bool IsSpanElsewhere(AnalyzedSentence sentence, DegreeValue bare, DegreeValue other) =>
        bare.DomainLemmas.Count == 0 && other.DomainLemmas.Count > 0 && sentence.Words.Any(w => w.Index != bare.Head && Spans.Contains(w.Lemma));

    // "the nation's longest war", "America's longest war": the one country is the other's home; a state or a town is a scope of its own
    private static bool IsHome(DegreeValue a, DegreeValue b)
    {
        List<string> apart = [.. a.DomainLemmas.Except(b.DomainLemmas, StringComparer.Ordinal), .. b.DomainLemmas.Except(a.DomainLemmas, StringComparer.Ordinal)];
        return apart.Exists(lemma => Home.Contains(lemma.ToLowerInvariant())) && apart.TrueForAll(lemma => Home.Contains(lemma.ToLowerInvariant()) || IsCountry(lemma));
    }

    private static bool IsCountry(string lemma) =>
        UnitedStates.Contains(lemma.ToLowerInvariant()) || Gazetteer.Default.Find(lemma).Any(p => p.Kind == GazetteerKind.Country) || Gazetteer.Default.FindDemonym(lemma).Any(p => p.Kind == GazetteerKind.Country);
}
