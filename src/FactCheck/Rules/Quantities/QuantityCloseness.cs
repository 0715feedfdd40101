using System.Globalization;
using FactCheck.Pairing;
using FactCheck.Values.Quantities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Quantities;

/// <summary>How near two quantities are in size and in what they are quantities of.</summary>
internal static class QuantityCloseness
{
    private const int FewestDigits = 3;
    private const double OneDigit = 0.97;
    private const double FactorTen = 0.9;
    private const double LeastCosine = 0.4;

    // set by hand: 10 of 10 such pairs in gold/train are marked (train-real has none), 11 of 13 in the sentence bank
    private const double Slip = 0.65;
    private static readonly int SentenceCosine = Comparability.FeatureNames.IndexOf("sentenceCosine");
    private static readonly int Closeness = Comparability.FeatureNames.IndexOf("closeness");

    /// <summary>Ratio of the smaller to the larger middle, 0 to 1; near 1 for a slip of the pen: two figures of three and more digits that are the same but for their order, one of them, or the zeros at their end.</summary>
    public static double Of(QuantityValue a, QuantityValue b)
    {
        if (a.Sort == QuantityKind.Score && b.Sort == QuantityKind.Score && a.Parts.Count == b.Parts.Count && a.Parts.Count > 0)
        {
            return a.Parts.Zip(b.Parts).Average(p => p.First.Equals(p.Second) ? 1 : Math.Min(p.First, p.Second) / Math.Max(p.First, p.Second));
        }

        double left = Math.Abs(Middle(a)), right = Math.Abs(Middle(b)), larger = Math.Max(left, right);
        double ratio = larger <= 0 ? 1 : Math.Min(left, right) / larger;
        return Math.Max(ratio, OfSlip(a, b));
    }

    /// <summary>Whether a comparison was held for a slip of the pen in the order of the digits.</summary>
    public static bool IsSlip(IReadOnlyList<double> features) => features[Closeness] >= 1;

    /// <summary>The least probability of a difference that one slip explains: the same digits in another order, or percent for percentage points. Halves that make a whole are no slip.</summary>
    public static double LeastOf(QuantityValue a, QuantityValue b, IReadOnlyList<double> features)
    {
        bool isMixedUnit = a.Sort != b.Sort && features[SentenceCosine] >= LeastCosine;
        bool isWhole = a.Sort == QuantityKind.Share && Math.Abs(a.Amount.Figure + b.Amount.Figure - 100) < 1;
        bool isReordered = !isWhole && a.Sort == b.Sort && OfSlip(a, b) >= 1 && (features[SentenceCosine] >= LeastCosine || Digits(a.Amount.Figure).TrimEnd('0').Length >= FewestDigits);
        return isMixedUnit || isReordered ? Slip : 0;
    }

    /// <summary>How much two figures look like one with a slip of the pen; 0 where they do not.</summary>
    public static double OfSlip(QuantityValue a, QuantityValue b)
    {
        string left = Digits(a.Amount.Figure), right = Digits(b.Amount.Figure);
        int significant = Math.Max(left.TrimEnd('0').Length, right.TrimEnd('0').Length);
        if (left == right || a.Sort == QuantityKind.Score)
        {
            return 0;
        }

        bool hasUnit = a.Unit != "count" && a.Unit == b.Unit;
        if (left.Length == right.Length && significant >= (hasUnit ? FewestDigits - 1 : FewestDigits) && string.Concat(left.Order()) == string.Concat(right.Order()))
        {
            return 1;
        }

        return significant < FewestDigits ? 0
            : left.Length == right.Length && left.Zip(right).Count(d => d.First != d.Second) == 1 ? OneDigit
            : left.TrimEnd('0') == right.TrimEnd('0') ? FactorTen
            : 0;
    }

    /// <summary>Higher for figures with the same noun, outcome, modifiers, change and rate, and for a slip of the pen; lower for implied or vague numbers, and where one counts people and the other things.</summary>
    public static double Certain(FactPair pair, QuantityValue a, QuantityValue b)
    {
        double certain = 0.5;
        certain += NounAgreement(pair, a, b);
        certain += a.Unit != "count" && a.Unit == b.Unit ? 0.1 : 0;
        certain += a.Outcome.Length > 0 && a.Outcome == b.Outcome ? 0.2 : 0;
        certain += a.Outcome == b.Outcome && Toll.Is(pair.Context.A, a) && Toll.Is(pair.Context.B, b) ? 0.3 : 0;
        certain += OfSlip(a, b) > 0 ? 0.15 : 0;
        certain += a.Change == b.Change ? 0 : -0.1;
        certain += a.Scope == b.Scope ? 0 : -0.1;
        certain += a.Modifiers.Any(m => b.Modifiers.Contains(m)) ? 0.1 : 0;
        certain -= OtherFrame.AreOtherGoods(pair, a, b) ? 0.2 : 0;
        certain -= a.IsImplied || b.IsImplied ? 0.3 : 0;
        certain -= a.IsVague || b.IsVague ? 0.2 : 0;
        return Math.Clamp(certain, 0, 1);
    }

    /// <summary>Whether people are counted.</summary>
    public static bool CountsPeople(QuantityValue value) => value.Noun is { } noun && (noun == "person" || PersonNouns.Contains(noun));

    private static double NounAgreement(FactPair pair, QuantityValue a, QuantityValue b)
    {
        if (a.Noun is null || b.Noun is null || a.NounWord < 0 || b.NounWord < 0)
        {
            return 0;
        }

        if (a.Noun == b.Noun)
        {
            return 0.2;
        }

        bool people = CountsPeople(a);
        return people != CountsPeople(b) ? -0.15 : people || pair.Context.Lexicon.Relation(pair.A.Words[a.NounWord], pair.B.Words[b.NounWord]) > 0 ? 0.1 : 0;
    }

    /// <summary>The figure's digits without sign and point; of whole numbers all zeros stay, so that the length tells the size.</summary>
    private static string Digits(double figure) => Math.Abs(figure) < 1e15 ? Math.Abs(figure).ToString("0.######", CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal) : string.Empty;

    private static double Middle(QuantityValue value) =>
        double.IsInfinity(value.Maximum) ? value.Minimum : double.IsInfinity(value.Minimum) ? value.Maximum : (value.Minimum + value.Maximum) / 2;
}
