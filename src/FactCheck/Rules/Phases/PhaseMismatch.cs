using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Phases;

namespace FactCheck.Rules.Phases;

/// <summary>For one report something has not begun or is under way, for the other it has happened.</summary>
internal sealed class PhaseMismatch : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1101", "phase-mismatch", DiscrepancyType.Phase,
        "The same event has come further in one report than in the other",
        "Planned, begun, over: a reader acts on it, and one of the reports may be out of date.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The ferry service [|will resume|] between Harwich and Esbjerg.", "The ferry service [|has resumed|] between Harwich and Esbjerg.", "planned and done"),
            new("Workers [|are repairing|] the bridge near Soria.", "Workers [|have repaired|] the bridge near Soria.", "under way and over"),
            new("The ferry service will resume between Harwich and Esbjerg.", "The ferry service between Harwich and Esbjerg is to resume.", "two forms of the future"),
            new("Talks on the border treaty ended in Geneva.", "Talks on the border treaty have ended in Geneva.", "two forms of the past"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach ((int i, int j, double relation) in PredicatePairs.Of(pair))
        {
            if (relation < 0.3)
            {
                continue;
            }

            PhaseValue? a = Find(pair.A.Values.Phases, i), b = Find(pair.B.Values.Phases, j);
            if (a is null || b is null)
            {
                continue;
            }

            ValueComparison comparison = a.CompareTo(b);
            if (comparison is not (ValueComparison.Conflict or ValueComparison.Compatible) || (comparison == ValueComparison.Compatible && a.IsFromTense && b.IsFromTense))
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, PredicatePairs.Joined(new WordRange(i, i + 1), a.Words), i);
            Comparand sideB = FindingFactory.Side(pair.B, PredicatePairs.Joined(new WordRange(j, j + 1), b.Words), j);
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), SeverityOf(a, b),
                $"{a.Normalized[0]} / {b.Normalized[0]}: {pair.A.Words[i].Lemma}", Math.Min(1, a.DistanceTo(b) / 10.0), a.IsFromTense && b.IsFromTense ? 0.3 : 0.7);
        }
    }

    /// <summary>A plan that has since been carried out is incomplete; two states of one moment exclude each other; steps within one phase are a matter of wording.</summary>
    private static Severity SeverityOf(PhaseValue a, PhaseValue b)
    {
        if (a.Phase == b.Phase)
        {
            return Severity.Wording;
        }

        return a.Phase == EventPhase.Never || b.Phase == EventPhase.Never ? Severity.Contradiction
            : a.Phase == EventPhase.Before || b.Phase == EventPhase.Before ? Severity.Incomplete
            : Severity.Contradiction;
    }

    private static PhaseValue? Find(IReadOnlyList<PhaseValue> values, int predicate) => values.FirstOrDefault(v => v.Predicate == predicate);
}
