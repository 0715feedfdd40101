using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>Some of a known number of which the other report has all: <c>two of the three hostages were freed</c>, <c>all three hostages were freed</c>.</summary>
internal static class PartAndAll
{
    private const int MostBetween = 2;

    // set by hand: it shows nothing on the training pairs, 301 pairs of articles and 1,053 leads (24 November 2026)
    private const double Least = 0.65;

    /// <summary>Whether the one figure is a part of what the other has all of.</summary>
    public static bool Are(FactPair pair, QuantityValue a, QuantityValue b) => Wholes(pair.A, a, pair.B, b).Any() || Wholes(pair.B, b, pair.A, a).Any();

    /// <summary>The least probability of such a difference: where the same is said of both.</summary>
    public static double LeastOf(FactPair pair, QuantityValue a, QuantityValue b) => Are(pair, a, b) && pair.Alignment.AreAligned(PredicateOf(pair.A, a), PredicateOf(pair.B, b)) ? Least : 0;

    /// <summary>Whether the two, which are the same, are the number of which the one report has a part and the other all: no figure that both give of what was done.</summary>
    public static bool AreWholes(FactPair pair, QuantityValue a, QuantityValue b) => IsWhole(pair.A, a, pair.B, b) || IsWhole(pair.B, b, pair.A, a);

    private static bool IsWhole(AnalyzedSentence sentence, QuantityValue whole, AnalyzedSentence other, QuantityValue all) =>
        sentence.Values.Quantities.Any(part => Wholes(sentence, part, other, all).Contains(whole));

    private static int PredicateOf(AnalyzedSentence sentence, QuantityValue value) => value.Predicate >= 0 ? value.Predicate : sentence.ClauseAt(value.Head).Predicate;

    // "two of the three", "all three"
    private static IEnumerable<QuantityValue> Wholes(AnalyzedSentence sentence, QuantityValue part, AnalyzedSentence other, QuantityValue all) =>
        part.Unit != "count" || all.Unit != "count" || part.IsVague || part.Amount.Figure >= all.Amount.Figure || all.Words.Start == 0 || other.Words[all.Words.Start - 1].Lemma != "all" ? [] :
        sentence.Values.Quantities.Where(whole => whole.Amount.Figure.Equals(all.Amount.Figure) && whole.Words.Start > part.Words.End && whole.Words.Start <= part.Words.End + MostBetween && sentence.Words[part.Words.End].Lemma == "of");
}
