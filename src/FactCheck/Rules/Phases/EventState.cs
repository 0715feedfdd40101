using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Events;
using FactCheck.Values.Phases;

namespace FactCheck.Rules.Phases;

/// <summary>For one report an event is still to come or under way, for the other it has begun or is over.</summary>
internal sealed class EventState : IRule
{
    private const double NamedAlike = 0.8;
    private const double DescribedAlike = 0.6;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1102", "event-state", DiscrepancyType.Phase,
        "The same event is about to begin, under way or over",
        "Games about to open and games just closed are two situations; the reports were written at different times, or one is wrong.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The Harbour Games [|are due to open|] in Bergen on Friday.", "Crowds cheered at the Harbour Games, which [|ended|] in Bergen on Sunday.", "about to open and over"),
            new("He praised the successful [|opening|] of the Harbour Games.", "He praised the successful [|completion|] of the Harbour Games.", "beginning and end"),
            new("The Harbour Games are due to open in Bergen on Friday.", "The Harbour Games will open in Bergen on Friday.", "both to come"),
            new("The Harbour Games are due to open in Bergen on Friday.", "The book fair ended in Bergen on Sunday.", "two events"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (EventStateValue a in pair.A.Values.EventStates)
        {
            foreach (EventStateValue b in pair.B.Values.EventStates)
            {
                double alike = Alike(pair, a.Event, b.Event);
                if (alike <= 0)
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.Event), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.Event);
                string message = $"{FindingFactory.Quote(pair.A, a.Words, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, b.Words, pair.Context.B.Article.Readable)}";
                switch (a.CompareTo(b))
                {
                    case ValueComparison.Conflict:
                        Severity severity = a.IsMention || (a.Phase != EventPhase.Before && b.Phase != EventPhase.Before) ? Severity.Contradiction : Severity.Incomplete;
                        yield return FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity, message, alike, alike) with { Least = alike };
                        break;
                    case ValueComparison.Equal:
                        yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), message, alike, alike);
                        break;
                }
            }
        }
    }

    private static double Alike(FactPair pair, int a, int b)
    {
        if (pair.Context.EntityAgreement(pair, a, b) > 0)
        {
            return NamedAlike;
        }

        return pair.A.Words[a].Lemma == pair.B.Words[b].Lemma && pair.Alignment.AreAligned(a, b) ? DescribedAlike : 0;
    }
}
