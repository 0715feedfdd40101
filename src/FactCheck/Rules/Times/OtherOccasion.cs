using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Quantities;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two times of two occasions: their clauses differ in a figure or another time as well, or one tells when something was said and the other when something was done.</summary>
internal static class OtherOccasion
{
    /// <summary>Whether the times belong to two occasions.</summary>
    public static bool Is(FactPair pair, TimeValue a, TimeValue b) => HaveOtherFigures(pair, a, b) || HaveOtherTimes(pair, a, b) || IsSaidAgainstDone(pair, a, b);

    private static bool HaveOtherFigures(FactPair pair, TimeValue a, TimeValue b) => Differ(Figures(pair.A, a), Figures(pair.B, b));

    /// <summary>An outage of nine days in August is not one of thirteen days in May.</summary>
    private static bool HaveOtherTimes(FactPair pair, TimeValue a, TimeValue b) => Differ(Times(pair.A, a), Times(pair.B, b));

    private static bool Differ(Value[] left, Value[] right) =>
        left.Any(l => right.Any(r => l.CompareTo(r) == ValueComparison.Conflict)) && !left.Any(l => right.Any(r => l.CompareTo(r) is ValueComparison.Equal or ValueComparison.Compatible));

    private static Value[] Figures(AnalyzedSentence sentence, TimeValue time) =>
        [.. sentence.Values.Quantities.Where(q => !q.IsImplied && !q.Words.Overlaps(time.Words) && q.Sort is not (QuantityKind.Age or QuantityKind.Ordinal) && sentence.ClauseOf[q.Head] == sentence.ClauseOf[time.Head])];

    private static Value[] Times(AnalyzedSentence sentence, TimeValue time) =>
        [.. sentence.Values.Times.Where(t => (t.Duration is null) != (time.Duration is null) && !t.Words.Overlaps(time.Words) && sentence.ClauseOf[t.Head] == sentence.ClauseOf[time.Head])];

    private static bool IsSaidAgainstDone(FactPair pair, TimeValue a, TimeValue b) =>
        a.Predicate >= 0 && b.Predicate >= 0 && !pair.Alignment.AreAligned(a.Predicate, b.Predicate) && IsSaying(pair.A.Words[a.Predicate]) != IsSaying(pair.B.Words[b.Predicate])
        && pair.A.Words[a.Predicate].Upos == PartOfSpeech.Verb && pair.B.Words[b.Predicate].Upos == PartOfSpeech.Verb && pair.Context.Lexicon.Relation(pair.A.Words[a.Predicate], pair.B.Words[b.Predicate]) <= 0;

    private static bool IsSaying(Word word) => word.Upos == PartOfSpeech.Verb && WordNet.Default.SenseClasses(word.Lemma, PartOfSpeech.Verb, 1).Contains(SenseClass.VerbCommunication);
}
