using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Times;

namespace FactCheck.Rules.Times;

/// <summary>Two dates, times or durations for the same event.</summary>
internal sealed class TimeMismatch : IRule
{
    // below what two times are held for, so that the fitted test knows them
    private const double BeforeAndAfter = 0.12;

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
            new("The comments come after a report published Monday told of the loan.", "The comments come after the bank, on Friday, told of the loan.", "the day of a report"),
            new("Ruiz was appointed harbour master of Corfu in May.", "Ruiz was sworn in as harbour master of Corfu in October.", "two steps of one course"),
            new("The old mayor of Corfu died on Friday.", "The dockers praised the old mayor of Corfu on Saturday.", "the days of two acts"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair) =>
        pair.Context.PairsOfClocks(pair).SelectMany(other => CompareTimes(other).Where(f => f.Relation == Relation.Discrepancy && f.LeastOnceSought > 0)).Concat(CompareTimes(pair)).Concat(CompareOrders(pair));

    private IEnumerable<Finding> CompareOrders(FactPair pair)
    {
        List<EventOrder> others = EventOrder.In(pair.B);
        foreach (EventOrder a in others.Count == 0 ? [] : EventOrder.In(pair.A))
        {
            foreach (EventOrder b in others.Where(b => EventOrder.Differ(pair, a, b)))
            {
                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Event, a.Governor, a.Governor), sideB = FindingFactory.Side(pair.B, b.Words, b.Event, b.Governor, b.Governor);
                ReportValue valueA = new("time", [pair.A.Words[a.Words.Start].Lemma]), valueB = new("time", [pair.B.Words[b.Words.Start].Lemma]);
                yield return FindingFactory.Discrepancy(
                    Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Contradiction,
                    $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}", 0, BeforeAndAfter);
            }
        }
    }

    // how long something took is nothing to compare where the clauses share no word at all (0 right of 93 such on the pairs that the rules were made with)
    private static bool AreOfTwoThings(FactPair pair, TimeValue a, TimeValue b) =>
        a.Duration is not null && b.Duration is not null
        && ComparabilityTest.Coverage(pair.A, pair.A.ClauseAt(a.Head), a.Words, pair.Alignment.AtoB) <= 0 && ComparabilityTest.Coverage(pair.B, pair.B.ClauseAt(b.Head), b.Words, pair.Alignment.BtoA) <= 0;

    private IEnumerable<Finding> CompareTimes(FactPair pair)
    {
        foreach (TimeValue a in pair.A.Values.Times)
        {
            foreach (TimeValue b in pair.B.Values.Times)
            {
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Incomparable or ValueComparison.Unknown)
                {
                    if (OtherLimit.OfForms(pair, a, b) is > 0 and double certain)
                    {
                        yield return FindingFactory.Discrepancy(
                            Descriptor, pair, FindingFactory.Side(pair.A, a.Words, a.Head, a.Predicate, a.Predicate), FindingFactory.Side(pair.B, b.Words, b.Head, b.Predicate, b.Predicate), FindingFactory.Shown(a), FindingFactory.Shown(b),
                            Severity.Wording, $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", 0, certain);
                    }

                    continue;
                }

                if (comparison == ValueComparison.Conflict && (OtherOccasion.Is(pair, a, b) || IsSameDay(Quote(pair, 0, a), Quote(pair, 1, b)) || AreOfTwoThings(pair, a, b) || LooseTimes.Are(pair, a, b)))
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Predicate, a.Predicate);
                Comparand sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Predicate, b.Predicate);
                if (comparison == ValueComparison.Conflict)
                {
                    Finding finding = FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), a.IsApproximate || b.IsApproximate ? Severity.Wording : Severity.Contradiction,
                        $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", TimeCloseness.Of(a, b), ToldElsewhere.Weigh(pair, a, b, TimeCloseness.Certain(a, b)));
                    yield return (EventHour.OnlyClocksDiffer(a, b) ? finding.OfClocks(pair, a, b) : finding) with { LeastOnceSought = Math.Max(EventHour.LeastOf(pair, a, b), PrisonTerm.LeastOf(pair, a, b)) };
                }
                else
                {
                    if (!LooseTimes.IsPartOfName(pair.A, a) && !LooseTimes.IsPartOfName(pair.B, b) && OtherLimit.Certain(pair, a, b) is > 0 and double limit)
                    {
                        yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), Severity.Wording, $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", 0, limit);
                    }

                    yield return FindingFactory.Agreement(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b),
                        $"{Quote(pair, 0, a)} / {Quote(pair, 1, b)}", comparison == ValueComparison.Equal ? 1 : 0.6);
                }
            }
        }
    }

    /// <summary>The same words (<c>the Sept. 11 attacks</c>, a broadcast called <c>This Week</c>): what sets them apart is only each report's own date.</summary>
    private static bool IsSameDay(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase) && a.Any(char.IsLetter) && a.Count(char.IsAsciiDigit) <= 2;

    private static string Quote(FactPair pair, int side, TimeValue value) => side == 0
        ? FindingFactory.Quote(pair.A, value.Words, pair.Context.A.Article.Readable)
        : FindingFactory.Quote(pair.B, value.Words, pair.Context.B.Article.Readable);
}
