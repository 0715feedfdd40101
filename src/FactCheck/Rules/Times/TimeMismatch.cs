using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two dates, times or durations for the same event.</summary>
internal sealed class TimeMismatch : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0201", "time-mismatch", DiscrepancyType.Time,
        "The reports date or time the same event differently",
        "A wrong day or hour breaks the order of events.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The ferry sank at [|9.40 pm|] off Corfu.", "The ferry sank at [|11 pm|] off Corfu.", "two times"),
            new("Voters approved the loan in [|2009|].", "Voters approved the loan in [|2010|].", "two years"),
            new("The ferry sank on Monday off Corfu.", "The ferry sank late on Monday off Corfu.", "one day"),
            new("The school was built in 1935.", "The school was built in the 1930s.", "one year in its decade"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (TimeValue a in pair.A.Values.Times)
        {
            foreach (TimeValue b in pair.B.Values.Times)
            {
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Incomparable or ValueComparison.Unknown || (comparison == ValueComparison.Conflict && OtherOccasion.Is(pair, a, b)))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Predicate, a.Predicate);
                Comparand sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Predicate, b.Predicate);
                if (comparison == ValueComparison.Conflict)
                {
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), a.IsApproximate || b.IsApproximate ? Severity.Wording : Severity.Contradiction,
                        $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", TimeCloseness.Of(a, b), TimeCloseness.Certain(a, b));
                }
                else
                {
                    yield return FindingFactory.Agreement(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b),
                        $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", comparison == ValueComparison.Equal ? 1 : 0.6);
                }
            }
        }
    }

    private static string Quote(FactPair pair, int side, TimeValue value) => side == 0
        ? FindingFactory.Quote(pair.A, value.Words, pair.Context.A.Article.Readable)
        : FindingFactory.Quote(pair.B, value.Words, pair.Context.B.Article.Readable);
}
