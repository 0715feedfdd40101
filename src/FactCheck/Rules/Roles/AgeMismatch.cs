using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Quantities;

namespace FactCheck.Rules.Roles;

/// <summary>The same unnamed person has another age.</summary>
internal sealed class AgeMismatch : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0502", "age-mismatch", DiscrepancyType.Role,
        "The same person has another age",
        "An age is checked by everybody who knows the person.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("A [|seven-year-old|] girl is in intensive care.", "An [|eight-year-old|] girl is in intensive care.", "two ages"),
            new("A [|74-year-old|] farmer drowned in his house.", "A farmer [|aged 77|] drowned in his house.", "two ages"),
            new("A seven-year-old girl is in intensive care.", "A girl of seven is in intensive care.", "one age"),
            new("A seven-year-old girl is in intensive care.", "An eight-year-old dog was rescued from the roof.", "two beings"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (QuantityValue a in pair.A.Values.Quantities.Where(q => q.Sort == QuantityKind.Age))
        {
            foreach (QuantityValue b in pair.B.Values.Quantities.Where(q => q.Sort == QuantityKind.Age))
            {
                ValueComparison comparison = a.CompareTo(b);
                if (comparison is ValueComparison.Incomparable or ValueComparison.Unknown)
                {
                    continue;
                }

                Comparand sideA = FindingFactory.Side(pair.A, a.Words, a.Head, a.NounWord), sideB = FindingFactory.Side(pair.B, b.Words, b.Head, b.NounWord);
                double holder = pair.Context.EntityAgreement(pair, sideA.Anchor, sideB.Anchor);
                double alike = holder != 0 ? holder : pair.Context.Lexicon.Relation(pair.A.Words[sideA.Anchor], pair.B.Words[sideB.Anchor]) > 0 || pair.Alignment.AreAligned(sideA.Anchor, sideB.Anchor) ? 0.6 : 0.2;
                if (alike < 0)
                {
                    continue;
                }

                ReportValue valueA = new("role", a.Normalized), valueB = new("role", b.Normalized);
                yield return comparison == ValueComparison.Conflict
                    ? FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, valueA, valueB, Severity.Contradiction, $"{a.Normalized[0]} / {b.Normalized[0]}", alike, alike)
                    : FindingFactory.Agreement(Descriptor, pair, sideA, sideB, valueA, valueB, $"{a.Normalized[0]} / {b.Normalized[0]}", 1, alike);
            }
        }
    }
}
