using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>Two figures by which the reports tell what one event did.</summary>
internal static class Toll
{
    // set by hand: 9 of the 10 differences that it shows in gold/train, train-real, more-train and the judged leads for training are right (23 November 2026)
    private const double Least = 0.75;

    // a headline says it more roughly than the sentence below, which is shown where there is one
    private const double LeastOfHeadline = 0.7;

    /// <summary>Whether the value says what the first figure of its report for the same outcome says.</summary>
    public static bool Is(ArticleAnalysis report, QuantityValue value) => value.Outcome.Length > 0 && Tolls.FirstOf(report, value) is { } first && first.CompareTo(value) == ValueComparison.Equal;

    /// <summary>The least probability that the two figures differ; 0 where they need not be of one event, or where either report has the figure of the other as well.</summary>
    public static double LeastOf(FactPair pair, QuantityValue a, QuantityValue b) =>
        !pair.Context.AreWhole || IsNone(a) || IsNone(b) || Tolls.KindOf(a) != Tolls.KindOf(b) || !Tolls.Opens(pair.Context.A, a) || !Tolls.Opens(pair.Context.B, b) || ToldElsewhere.Is(pair, a, b) || AreOfTwoAges(pair, a, b) ? 0
        : pair.A.Block == BlockKind.Headline || pair.B.Block == BlockKind.Headline ? LeastOfHeadline : Least;

    // "under that rule of the 1970s, which left 1.7 million dead", "at least 89 were killed in the clashes"
    private static bool AreOfTwoAges(FactPair pair, QuantityValue a, QuantityValue b) => IsHistory(pair.Context.A, pair.A, a) != IsHistory(pair.Context.B, pair.B, b);

    // a time before the figure that was over more than a year before the last that the report places; what comes behind it ("the most since 2003") is what it is held against
    private static bool IsHistory(ArticleAnalysis report, AnalyzedSentence sentence, QuantityValue value) =>
        Tolls.LastTime(report) is { } last && sentence.Values.Times.Any(t => t.Words.End <= value.Words.Start && t.End is { } end && end.PlusYears(1) < last);

    // that nobody was hurt is said of much beside
    private static bool IsNone(QuantityValue value) => value.Amount.Figure.Equals(0.0);
}
