using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Numbers;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Quantities;

/// <summary>Two numbers for the same thing.</summary>
internal sealed class CountMismatch : IRule
{
    private const int MostDigits = 4;
    private const int MostDecimals = 2;
    private const double FewestOfToll = 3;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0101", "count-mismatch", DiscrepancyType.Quantity,
        "The reports give different numbers for the same thing",
        "A wrong count, sum or rate is the mistake that readers write in about.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The explosion left [|12|] dockers injured.", "[|Fourteen|] dock workers were hurt in the explosion.", "two counts"),
            new("The bank lent the farmers [|$3 million|].", "The bank lent the farmers [|$5 million|].", "two sums"),
            new("The fleet has [|12|] tugs and 8 barges.", "The fleet has [|8|] tugs and 12 barges.", "exchanged"),
            new("A dozen tugs towed the ship into the harbour.", "12 tugboats towed the ship into the harbour.", "one number in two forms"),
            new("The path is five miles long.", "The path is eight kilometres long.", "one length in two units"),
            new("Ruiz, along with 38 other dockers, signed the letter.", "The letter was signed by 39 dockers, Ruiz among them.", "one and the others"),
            new("The union gives 25 percent of its boats to the port.", "The union gives 41 percent of its meals to the port.", "shares of two things"),
            new("Nearly 200 guests came to the wedding.", "198 guests came to the wedding.", "rounded"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) =>
        pair.Context.PairsOfNearFigures(pair).SelectMany(near => Compare(near).Where(f => f.Relation == Relation.Discrepancy && QuantityCloseness.IsSlip(f.Comparability.Features)))
            .Concat(pair.Context.PairsOfTolls(pair).SelectMany(other => Compare(other).Where(f => f.Relation == Relation.Discrepancy && f.Least > 0)))
            .Concat(Compare(pair));

    private IEnumerable<Finding> Compare(FactPair pair)
    {
        foreach (QuantityValue a in pair.A.Values.Quantities.Where(q => q.Sort != QuantityKind.Age))
        {
            foreach (QuantityValue b in pair.B.Values.Quantities.Where(q => q.Sort != QuantityKind.Age))
            {
                ValueComparison comparison = Compare(a, b);
                if (comparison is ValueComparison.Incomparable or ValueComparison.Unknown || (a.IsImplied && b.IsImplied) || AreTwoOrdinals(pair, a, b) || IsRunningCount(a) || IsRunningCount(b))
                {
                    continue;
                }

                bool areExchanged = comparison == ValueComparison.Conflict && ExchangedFigures.Are(pair, a, b);
                if (comparison == ValueComparison.Conflict && !areExchanged && !PartAndAll.Are(pair, a, b) && (OtherFrame.Is(pair, a, b) || IsOtherThing(pair, a, b) || IsStatedBeside(a, b, pair.B.Values.Quantities) || IsStatedBeside(b, a, pair.A.Values.Quantities) || IsSum(a, b, pair.B.Values.Quantities) || IsSum(b, a, pair.A.Values.Quantities)))
                {
                    continue;
                }

                if (comparison != ValueComparison.Conflict && (ExchangedFigures.AreCrossed(pair, a, b) || PartAndAll.AreWholes(pair, a, b)))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.NounWord, a.Predicate);
                Comparand sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.NounWord, b.Predicate);
                if (comparison == ValueComparison.Conflict)
                {
                    Finding finding = FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), SeverityOf(a, b),
                        Summary(pair, a, b), QuantityCloseness.Of(a, b), areExchanged ? QuantityCloseness.Certain(pair, a, b) : ToldElsewhere.Weigh(pair, a, b, QuantityCloseness.Certain(pair, a, b)));
                    yield return finding with { Least = Math.Max(Math.Max(Toll.LeastOf(pair, a, b), PartAndAll.LeastOf(pair, a, b)), QuantityCloseness.LeastOf(a, b, finding.Comparability.Features)) };
                }
                else
                {
                    if (OtherBound.Is(a, b) && !OtherBound.Agree(a, b))
                    {
                        yield return FindingFactory.Discrepancy(
                            Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Wording,
                            Summary(pair, a, b), OtherBound.Closeness, OtherBound.Certain(a, b));
                    }

                    if (OtherBound.AreFar(a, b) || OtherBound.AreFar(b, a))
                    {
                        continue;
                    }

                    yield return FindingFactory.Agreement(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b),
                        Summary(pair, a, b), comparison == ValueComparison.Equal ? 1 : 0.6, QuantityCloseness.Certain(pair, a, b));
                }
            }
        }
    }

    /// <summary>The third day of a strike is the fourth a day later, and a match has many rounds: they say when something was, not how much.</summary>
    private static bool IsRunningCount(QuantityValue value) => value.Sort == QuantityKind.Ordinal && value.Noun is "day" or "week" or "night" or "morning" or "round" or "quarter" or "inning" or "set" or "lap" or "period" or "half" or "stage";

    // the first doctor and the twelfth are two: only sentences that are each other's best partners may give one of them two numbers
    private static bool AreTwoOrdinals(FactPair pair, QuantityValue a, QuantityValue b) =>
        a.Sort == QuantityKind.Ordinal && b.Sort == QuantityKind.Ordinal && (pair.Pair.RankInA > 1 || pair.Pair.RankInB > 1);

    private static bool IsEarlyCount(QuantityValue bounded, QuantityValue other) => bounded.Bound == Bound.AtLeast && other.Amount.Figure > bounded.Amount.Figure;

    /// <summary>A count of one that no numeral states, of another thing than the other side counts (<c>a bullet</c>, <c>12 children</c>), or of one that speaks (<c>an official said</c>, <c>two officials said</c>).</summary>
    private static bool IsOtherThing(FactPair pair, QuantityValue a, QuantityValue b) =>
        (a.IsImplied || b.IsImplied) && a.NounWord >= 0 && b.NounWord >= 0
        && (!pair.Alignment.AreAligned(a.NounWord, b.NounWord) || IsSource(pair.A, a) || IsSource(pair.B, b)
            || (a.Noun != b.Noun && !(QuantityCloseness.CountsPeople(a) && QuantityCloseness.CountsPeople(b)) && pair.Context.Lexicon.Relation(pair.A.Words[a.NounWord], pair.B.Words[b.NounWord]) <= 0));

    private static bool IsSource(AnalyzedSentence sentence, QuantityValue value) => sentence.Values.Attributions.Any(said => said.Source is { } source && source.Head == value.NounWord);

    /// <summary>Whether the sentence of the other side states this very value beside the one compared: <c>334 million, 281 million of it in cash</c>.</summary>
    private static bool IsStatedBeside(QuantityValue value, QuantityValue compared, IReadOnlyList<QuantityValue> others) =>
        others.Any(o => o != compared && !o.Words.Overlaps(compared.Words)
            && (((o.CompareTo(value) == ValueComparison.Equal || o.RelationTo(value) == AmountRelation.Rounded) && (o.Unit != "count" || (o.Noun is not null && o.Noun == value.Noun))) || IsSameToll(o, value)));

    // "at least 53 more", "53 others": the same people, whatever they are called
    private static bool IsSameToll(QuantityValue a, QuantityValue b) =>
        a.Unit == "count" && b.Unit == "count" && a.Amount.Figure >= FewestOfToll && a.Amount.Figure.Equals(b.Amount.Figure) && !a.IsVague && !b.IsVague && CountsSome(a) && CountsSome(b);

    private static bool CountsSome(QuantityValue value) => QuantityCloseness.CountsPeople(value) || value.Noun is null or "more" or "other" or "dead" or "wounded" or "injured";

    /// <summary>Whether <paramref name="whole"/> is the sum of <paramref name="part"/> and other figures of its sentence: 62 people are 58 passengers and a crew of four. A single other thing is no part of them: one defeat, nine matches.</summary>
    private static bool IsSum(QuantityValue whole, QuantityValue part, IReadOnlyList<QuantityValue> siblings)
    {
        double sum = part.Amount.Figure;
        foreach (QuantityValue sibling in siblings)
        {
            bool isOne = sibling.Unit == "count" && part.Amount.Figure > 1 && sibling.Amount.Figure.Equals(1.0) && (sibling.Scope != QuantityScope.None || !(sibling.Noun == part.Noun || (QuantityCloseness.CountsPeople(sibling) && QuantityCloseness.CountsPeople(whole))));
            if (sibling == part || isOne || (sibling.IsImplied && !QuantityCloseness.CountsPeople(sibling)) || sibling.Sort != part.Sort || sibling.Unit != part.Unit || sibling.IsVague)
            {
                continue;
            }

            sum += sibling.Amount.Figure;
            if (Math.Abs(sum - whole.Amount.Figure) < 1e-9 || Math.Abs(part.Amount.Figure + sibling.Amount.Figure - whole.Amount.Figure) < 1e-9)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An open bound that the other report's figure leaves behind (<c>at least four</c>, <c>six</c>) is worth a flag, though both can be true.</summary>
    private static ValueComparison Compare(QuantityValue a, QuantityValue b)
    {
        ValueComparison comparison = a.CompareTo(b);
        return comparison == ValueComparison.Compatible && a.RelationTo(b) is AmountRelation.WithinBound or AmountRelation.DifferentBounds && !a.IsVague && !b.IsVague
            && (IsEarlyCount(a, b) || IsEarlyCount(b, a))
            ? ValueComparison.Conflict
            : comparison;
    }

    /// <summary>An early or bounded count that the other settles is incomplete.</summary>
    private static Severity SeverityOf(QuantityValue a, QuantityValue b) => a.Bound == b.Bound ? Severity.Contradiction : Severity.Incomplete;

    private static string Summary(FactPair pair, QuantityValue a, QuantityValue b) =>
        $"{Shown(pair.A, a, pair.Context.A.Article.Readable)} / {Shown(pair.B, b, pair.Context.B.Article.Readable)}{Of(a, b)}";

    // 40,000 barrels are 6359491.79712 litres to the comparison, and 200,000 acres 809371284.48 square metres, not to an editor
    private static string Shown(AnalyzedSentence sentence, QuantityValue value, string text)
    {
        string normalized = value.Normalized[0];
        int point = normalized.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return normalized;
        }

        string written = FindingFactory.Quote(sentence, value.Words, text);
        int decimals = normalized.Skip(point + 1).TakeWhile(char.IsAsciiDigit).Count(), digits = normalized[..point].Reverse().TakeWhile(char.IsAsciiDigit).Count();
        bool isConverted = digits >= MostDigits && !written.Contains(normalized.AsSpan(point - digits, digits), StringComparison.Ordinal);
        return decimals > MostDecimals || isConverted ? written : normalized;
    }

    private static string Of(QuantityValue a, QuantityValue b) => (a.Noun ?? b.Noun) is string noun ? $" ({noun})" : string.Empty;
}
