using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Degrees;

namespace FactCheck.Rules.Degrees;

/// <summary>One report puts the same thing higher on its scale than the other.</summary>
internal sealed class DegreeMismatch : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1401", "degree-mismatch", DiscrepancyType.Degree,
        "The reports put the same thing at different places of a scale",
        "'The largest' and 'one of the largest' are two claims.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("It was the [|strongest|] earthquake in the region.", "It was [|among the strongest|] earthquakes in the region.", "a superlative weakened"),
            new("Garis is the [|second-largest|] airline in the country.", "Garis is the [|largest|] airline in the country.", "another place"),
            new("The warehouse was [|completely|] destroyed by fire.", "The warehouse was [|partly|] destroyed by fire.", "another step"),
            new("It was the strongest earthquake in the region.", "The earthquake was the strongest in the region.", "one superlative"),
            new("The warehouse was completely destroyed by fire.", "The warehouse was totally destroyed by fire.", "one step of a scale"),
            new("It was the strongest earthquake in the region.", "It was the longest strike in the region.", "two things"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (DegreeValue a in pair.A.Values.Degrees)
        {
            foreach (DegreeValue b in pair.B.Values.Degrees)
            {
                DegreeDifference difference = a.DifferenceFrom(b);
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Incomparable)
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Governed), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Governed);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                if (difference == DegreeDifference.None)
                {
                    if (comparison == ValueComparison.Equal)
                    {
                        yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message);
                    }

                    continue;
                }

                Severity severity = difference switch
                {
                    DegreeDifference.Domain => Severity.Incomplete,
                    DegreeDifference.Membership => Severity.Wording,
                    DegreeDifference.Rank => Severity.Wording,
                    _ => Severity.Contradiction,
                };
                double certain = difference switch
                {
                    DegreeDifference.Membership => 1,
                    DegreeDifference.Place or DegreeDifference.Direction => 0.8,
                    DegreeDifference.Rank => comparison == ValueComparison.Conflict ? 0.6 : 0.4,
                    DegreeDifference.Domain => 0.3,
                    _ => 0.2,
                };
                yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity, message, difference == DegreeDifference.Quality ? 0 : 0.5, certain);
            }
        }
    }
}
