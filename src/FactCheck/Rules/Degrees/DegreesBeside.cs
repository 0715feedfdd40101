using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Degrees;

namespace FactCheck.Rules.Degrees;

/// <summary>Two degrees that are none of one thing, since the sentences state both: <c>many voices, some good and some bad</c> on both sides, or a scope that stands a little further on.</summary>
internal static class DegreesBeside
{
    /// <summary>Whether the other sentence states the very degree beside the one compared, or the scope that it seems to lack.</summary>
    public static bool Are(FactPair pair, DegreeValue a, DegreeValue b, DegreeDifference difference) => difference switch
    {
        DegreeDifference.Domain => LacksNothing(pair.A, a, b) && LacksNothing(pair.B, b, a),
        DegreeDifference.None => false,
        _ => IsBeside(pair, a, b, 0) || IsBeside(pair, b, a, 1),
    };

    private static bool IsBeside(FactPair pair, DegreeValue value, DegreeValue compared, int side)
    {
        (AnalyzedSentence sentence, AnalyzedSentence other) = side == 0 ? (pair.A, pair.B) : (pair.B, pair.A);
        return other.Values.Degrees.Any(d => d != compared && d.Head != compared.Head && d.CompareTo(value) == ValueComparison.Equal && d.IsOneOf == value.IsOneOf
            && (other.Words[d.Governed].Lemma == sentence.Words[value.Governed].Lemma || other.Words[d.Head].Lemma == sentence.Words[value.Head].Lemma));
    }

    // the words of the other's scope that the value's own scope lacks stand elsewhere in its sentence
    private static bool LacksNothing(AnalyzedSentence sentence, DegreeValue value, DegreeValue other) =>
        other.DomainLemmas.Except(value.DomainLemmas, StringComparer.Ordinal).All(lemma => sentence.ContentLemmas.Contains(lemma, StringComparer.Ordinal));
}
