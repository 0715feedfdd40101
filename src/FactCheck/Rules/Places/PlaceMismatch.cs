using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;
using FactCheck.Values.Entities;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Places;

/// <summary>Two places for the same event.</summary>
internal sealed class PlaceMismatch : IRule
{
    private const int MostOver = 3;

    // set by hand: the training sets and leads hold one such pair, and it is right (23 November 2026)
    private const double HomeOfNamed = 0.75;
    private const double SameAct = 0.7;
    private const double TwoNames = 0.6;
    private const double LeastCosine = 0.4;
    private const double LeastCoverage = 0.25;
    private static readonly int SentenceCosine = FeatureNames.IndexOf("sentenceCosine");
    private static readonly int SharedNames = FeatureNames.IndexOf("sharedNames");
    private static readonly int TimeAgreement = FeatureNames.IndexOf("timeAgreement");
    private static readonly int SubjectAgreement = FeatureNames.IndexOf("subjectAgreement");
    private static readonly int ObjectAgreement = FeatureNames.IndexOf("objectAgreement");
    private static readonly int CoverageA = FeatureNames.IndexOf("coverageA");
    private static readonly int CoverageB = FeatureNames.IndexOf("coverageB");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0301", "place-mismatch", DiscrepancyType.Place,
        "The reports place the same event differently",
        "Readers who live there notice first.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The summit was held [|in Vienna|] on Friday.", "The summit was held [|in Geneva|] on Friday.", "two cities"),
            new("The ships reached [|Yemen|] on Tuesday.", "The ships reached [|Somalia|] on Tuesday.", "two countries"),
            new("Police stopped Emma Lee, [|of Leeds|].", "Emma Lee, 36, [|of York|], was stopped by police.", "two homes of one person"),
            new("Police stopped Emma Lee, of Leeds.", "Ann Hill, 36, of York, was stopped by police.", "the homes of two people"),
            new("The test was stronger than the blast in York.", "The test was stronger than the blast in Leeds.", "two yardsticks"),
            new("The summit was held in Vienna on Friday.", "The summit was held in Austria on Friday.", "a city and its country"),
            new("The summit was held in Vienna on Friday.", "On Friday the summit was held in Vienna.", "one city"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) =>
        pair.Context.PairsOfHomes(pair).SelectMany(other => Compare(other).Where(f => f.Relation == Relation.Discrepancy && f.LeastOnceSought > 0)).Concat(Compare(pair));

    private IEnumerable<Finding> Compare(FactPair pair)
    {
        HashSet<(PlaceValue, PlaceValue)> open = [.. PlaceMatching.Conflicting(pair.A.Values.Places, pair.B.Values.Places)];
        foreach (PlaceValue a in pair.A.Values.Places)
        {
            foreach (PlaceValue b in pair.B.Values.Places)
            {
                bool isHome = IsHomeOfOne(pair, a, b);
                ValueComparison comparison = isHome ? PlaceComparer.CompareHomes(a, b) : a.CompareTo(b);
                bool isLoose = comparison is ValueComparison.Incomparable or ValueComparison.Unknown || (comparison == ValueComparison.Conflict && !isHome && (!open.Contains((a, b)) || IsOnlyAround(a, b, open)));
                bool isInsideOut = comparison == ValueComparison.Compatible && LoosePlaces.AreInsideOut(pair, a, b);
                if ((isLoose && !LoosePlaces.MayBeOfOneFact(pair, a, b)) || (comparison == ValueComparison.Conflict && HaveOneName(a, b)) || AreOfTwoPeople(pair, a, b) || IsYardstick(pair.A, a) || IsYardstick(pair.B, b))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Predicate, a.Predicate);
                Comparand sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Predicate, b.Predicate);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                if (isLoose || isInsideOut)
                {
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Contradiction, message, PlaceCloseness.Of(a, b), ToldElsewhere.Weigh(pair, a, b, LoosePlaces.Certain(pair, a, b)));
                }
                else if (comparison == ValueComparison.Conflict)
                {
                    Finding finding = FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Contradiction, message, PlaceCloseness.Of(a, b), ToldElsewhere.Weigh(pair, a, b, Certain(pair, a, b)));
                    yield return finding with { Least = LeastOf(pair, a, b, finding.Comparability.Features), LeastOnceSought = isHome && KnownHomes.AreApart(pair.Context, pair.A, a, pair.B, b) ? HomeOfNamed : 0 };
                }
                else
                {
                    yield return FindingFactory.Agreement(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message, comparison == ValueComparison.Equal ? 1 : 0.6);
                }
            }
        }
    }

    /// <summary>One name, or one that the other has in full, which neither the gazetteer nor a report tells apart: <c>Graz Airport</c>, <c>Graz South Airport</c>.</summary>
    private static bool HaveOneName(PlaceValue a, PlaceValue b) =>
        a.IsNamed && b.IsNamed && a.Description.Offset is null && b.Description.Offset is null && (a.Description.Ids.Count == 0 || b.Description.Ids.Count == 0) && (a.Description.Within.Count == 0 || b.Description.Within.Count == 0) && (IsWithin(a.Description.Name, b.Description.Name) || IsWithin(b.Description.Name, a.Description.Name));

    private static bool IsWithin(string name, string other) => NameText.FoldWords(name) is { Length: > 0 } words && words.All(NameText.FoldWords(other).Contains);

    /// <summary>Where one and the same person comes from: <c>Lee, 36, of Leeds</c>.</summary>
    private static bool IsHomeOfOne(FactPair pair, PlaceValue a, PlaceValue b) =>
        a.IsNamed && b.IsNamed && a.Relation is "of" or "from" && b.Relation is "of" or "from" && a.Predicate >= 0 && b.Predicate >= 0
        && pair.Context.EntityAgreement(pair, a.Predicate, b.Predicate) > 0 && pair.Context.ClusterAt(0, pair.A.Index, a.Predicate) is { Kind: EntityKind.Person };

    /// <summary>What belongs to a person (<c>Lee of York</c>, <c>Lee (D-N.Y.)</c>) is no place of anybody else.</summary>
    private static bool AreOfTwoPeople(FactPair pair, PlaceValue a, PlaceValue b) =>
        !a.TellsWhere && !b.TellsWhere && a.Predicate >= 0 && b.Predicate >= 0
        && (pair.Context.ClusterAt(0, pair.A.Index, a.Predicate) is { Kind: EntityKind.Person } || pair.Context.ClusterAt(1, pair.B.Index, b.Predicate) is { Kind: EntityKind.Person })
        && pair.Context.EntityAgreement(pair, a.Predicate, b.Predicate) <= 0;

    /// <summary>Only what something else is held against happened there: <c>stronger than the blast in York</c>.</summary>
    private static bool IsYardstick(AnalyzedSentence sentence, PlaceValue place)
    {
        int at = place.Head;
        for (int i = 0; i < MostOver && at >= 0; i++)
        {
            if (sentence.Sentence.Marker(at, "than") >= 0)
            {
                return true;
            }

            at = sentence.Words[at].Head;
        }

        return false;
    }

    /// <summary>One name that lies in two places, which are compared themselves.</summary>
    private static bool IsOnlyAround(PlaceValue a, PlaceValue b, IEnumerable<(PlaceValue A, PlaceValue B)> open) =>
        a.IsNamed && a.Description.Name == b.Description.Name && a.Relation == b.Relation && open.Any(o => o.A != a && o.B != b && o.A.Description.Name != o.B.Description.Name);

    /// <summary>Two names for the place of one act, with two names or a time that both sentences share, since like things happen in many places, and not of other participants: the words they are places of stand for each other, or the names do and so does much of what is around them.</summary>
    private static double LeastOf(FactPair pair, PlaceValue a, PlaceValue b, IReadOnlyList<double> features)
    {
        bool isAnchored = features[TimeAgreement] > 0 || (features[TimeAgreement] == 0 && features[SharedNames] >= TwoNames);
        isAnchored &= features[SubjectAgreement] > -1 && (features[SubjectAgreement] >= 0 || features[ObjectAgreement] >= 0);
        bool isClear = isAnchored && a.IsNamed && b.IsNamed && a.TellsWhere && b.TellsWhere
            && (LoosePlaces.AreOfSameAct(pair, a, b) || (pair.Alignment.AreAligned(a.Head, b.Head) && features[SentenceCosine] >= LeastCosine && IsSameContext(features)));
        return isClear ? SameAct : 0;
    }

    /// <summary>Higher for names, for places told alike, and where they are places of one act.</summary>
    private static double Certain(FactPair pair, PlaceValue a, PlaceValue b)
    {
        double certain = a.IsNamed && b.IsNamed ? 0.4 : 0.1;
        certain += a.Relation == b.Relation ? 0.15 : 0;
        certain += a.TellsWhere && b.TellsWhere ? 0.15 : 0;
        certain += LoosePlaces.AreOfSameAct(pair, a, b) ? 0.3 : 0;
        return certain;
    }

    private static bool IsSameContext(IReadOnlyList<double> features) => Math.Min(features[CoverageA], features[CoverageB]) >= LeastCoverage;
}
