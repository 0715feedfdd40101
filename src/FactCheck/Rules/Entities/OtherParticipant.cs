using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Entities;

namespace FactCheck.Rules.Entities;

/// <summary>Two different people or bodies fill the same place of the same act.</summary>
internal sealed class OtherParticipant : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0402", "other-participant", DiscrepancyType.Entity,
        "Different people or bodies do, or suffer, the same act",
        "Naming the wrong one wrongs two.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("[|Goran Vidic|] was acquitted of the theft.", "[|Roland Fuchs|] was acquitted of the theft.", "two people"),
            new("Police questioned [|Ana Ruiz|] about the fire.", "Police questioned [|Pedro Gomes|] about the fire.", "two people questioned"),
            new("Goran Vidic was acquitted of the theft.", "Vidic was acquitted of the theft.", "one person"),
            new("Goran Vidic was acquitted of the theft.", "Roland Fuchs praised the police.", "two acts"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (SlotPair slot in pair.Slots)
        {
            EntityCluster? a = pair.Context.ClusterAt(0, pair.A.Index, slot.A), b = pair.Context.ClusterAt(1, pair.B.Index, slot.B);
            if (a is null || b is null || a.Kind == EntityKind.Location || b.Kind == EntityKind.Location || a.Kind != b.Kind)
            {
                continue;
            }

            EntityVerdict verdict = pair.Context.Links.VerdictOf(a, b);
            if (verdict is not EntityVerdict.Different)
            {
                continue;
            }

            bool nameA = IsName(pair.Context.A.Entities, pair.A.Index, slot.A, out WordRange wordsA), nameB = IsName(pair.Context.B.Entities, pair.B.Index, slot.B, out WordRange wordsB);
            bool elsewhere = pair.Context.Links.OfA(a.Id) is not null || pair.Context.Links.OfB(b.Id) is not null;
            yield return FindingFactory.Discrepancy(
                Descriptor, pair,
                FindingFactory.Side(pair.A, wordsA, slot.A, slot.Slot == Slot.Self ? -1 : slot.GovernorA), FindingFactory.Side(pair.B, wordsB, slot.B, slot.Slot == Slot.Self ? -1 : slot.GovernorB),
                new ReportValue("entity", [a.Name]), new ReportValue("entity", [b.Name]), Severity.Contradiction, $"{a.Name} / {b.Name}",
                slot.Slot == Slot.Self ? 0 : 0.5, (nameA && nameB ? 0.6 : 0.3) + (elsewhere ? 0 : 0.3));
        }
    }

    private static bool IsName(EntityTable table, int sentence, int word, out WordRange words)
    {
        EntityReference? reference = table.ReferenceAt(sentence, word);
        words = reference?.Words ?? new WordRange(word, word + 1);
        return reference?.IsName == true;
    }
}
