using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Polarities;

namespace FactCheck.Rules.Polarities;

/// <summary>One report says that something happened or holds, the other that it did not.</summary>
internal sealed class NegatedPredicate : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0901", "negated-predicate", DiscrepancyType.Polarity,
        "One report affirms what the other denies",
        "A lost or added 'not' turns a report into its opposite.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The minister [|approved|] the new harbour plan on Monday.", "The minister did [|not approve|] the new harbour plan on Monday.", "negation"),
            new("The company [|paid|] its workers for May.", "The company [|failed to pay|] its workers for May.", "implied negative"),
            new("The minister approved the new harbour plan on Monday.", "The minister approved the new plan for the harbour on Monday.", "no negation"),
            new("The minister did not approve the plan.", "The plan was not approved by the minister.", "both negated"),
            new("No trains ran on Sunday.", "Trains did not run on Sunday.", "two forms of one negation"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach ((int i, int j, double relation) in PredicatePairs.Of(pair))
        {
            if (relation < 0.5)
            {
                continue;
            }

            PolarityValue? negatedA = pair.A.Values.Polarities.FirstOrDefault(p => p.Predicate == i);
            PolarityValue? negatedB = pair.B.Values.Polarities.FirstOrDefault(p => p.Predicate == j);
            if ((negatedA is null && negatedB is null) || DeniedElsewhere(negatedA, pair.B, negatedB) || DeniedElsewhere(negatedB, pair.A, negatedA))
            {
                continue;
            }

            PolarityValue a = negatedA ?? PolarityReader.PolarityOf(pair.A.Sentence, pair.Context.A.Article.Readable, i);
            PolarityValue b = negatedB ?? PolarityReader.PolarityOf(pair.B.Sentence, pair.Context.B.Article.Readable, j);
            Comparand sideA = FindingFactory.Side(pair.A, PredicatePairs.Joined(new WordRange(i, i + 1), a.Words), i);
            Comparand sideB = FindingFactory.Side(pair.B, PredicatePairs.Joined(new WordRange(j, j + 1), b.Words), j);
            switch (a.CompareTo(b))
            {
                case ValueComparison.Conflict:
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, Shown(a), Shown(b), Severity.Contradiction,
                        $"{FindingFactory.Quote(pair.A, sideA.Focus, pair.Context.A.Article.Readable)} / {FindingFactory.Quote(pair.B, sideB.Focus, pair.Context.B.Article.Readable)}",
                        relation, Certain(a, b));
                    break;
                case ValueComparison.Equal:
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, Shown(a), Shown(b), $"both deny: {pair.A.Words[i].Lemma}", relation);
                    break;
            }
        }
    }

    /// <summary>A denial may stand elsewhere in the other sentence: <c>he denied that</c>, <c>that … , he denied</c>.</summary>
    private static bool DeniedElsewhere(PolarityValue? cue, AnalyzedSentence other, PolarityValue? counterpart) =>
        cue is not null && counterpart is null && other.Values.Polarities.Any(p => p.Polarity != Values.Polarities.Polarity.Affirmed);

    private static double Certain(PolarityValue a, PolarityValue b) => a.Cue == b.Cue || a.IsWeak || b.IsWeak ? 0.3 : 0.7;

    private static ReportValue Shown(PolarityValue value) => new(value.Kind, [$"{value.Normalized[0]} {value.Lemma}"]);
}
