using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Places;

namespace FactCheck.Rules.Places;

/// <summary>Two places for the same event.</summary>
internal sealed class PlaceMismatch : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0301", "place-mismatch", DiscrepancyType.Place,
        "The reports place the same event differently",
        "Readers who live there notice first.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The summit was held [|in Vienna|] on Friday.", "The summit was held [|in Geneva|] on Friday.", "two cities"),
            new("The ships reached [|Yemen|] on Tuesday.", "The ships reached [|Somalia|] on Tuesday.", "two countries"),
            new("The summit was held in Vienna on Friday.", "The summit was held in Austria on Friday.", "a city and its country"),
            new("The summit was held in Vienna on Friday.", "On Friday the summit was held in Vienna.", "one city"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (PlaceValue a in pair.A.Values.Places)
        {
            foreach (PlaceValue b in pair.B.Values.Places)
            {
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Incomparable or ValueComparison.Unknown)
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Predicate, a.Predicate);
                Comparand sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Predicate, b.Predicate);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                if (comparison == ValueComparison.Conflict)
                {
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Contradiction, message, 0, a.IsNamed && b.IsNamed ? 0.7 : 0.3);
                }
                else
                {
                    yield return FindingFactory.Agreement(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message, comparison == ValueComparison.Equal ? 1 : 0.6);
                }
            }
        }
    }
}
