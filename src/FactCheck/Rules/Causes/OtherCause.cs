using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values.Causes;

namespace FactCheck.Rules.Causes;

/// <summary>Both reports give a reason for the same thing, and not the same one.</summary>
internal sealed class OtherCause : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1201", "other-cause", DiscrepancyType.Cause,
        "The reports give different reasons for the same thing",
        "Why something happened is what readers remember; rival reasons belong side by side.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The bridge collapsed [|because of an overloaded truck|].", "The bridge collapsed [|because of a flood|].", "two causes"),
            new("The director resigned [|over a tax affair|].", "The director resigned [|because of poor health|].", "two motives"),
            new("The bridge collapsed because of a flood.", "A flood caused the bridge to collapse.", "one cause in two forms"),
            new("The director resigned over a tax affair.", "The director resigned on Monday.", "no second reason"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (CauseValue a in pair.A.Values.Causes)
        {
            foreach (CauseValue b in pair.B.Values.Causes)
            {
                if (a.Effect < 0 || b.Effect < 0 || a.Lemmas.Count == 0 || b.Lemmas.Count == 0 || !Comparable(pair, a, b))
                {
                    continue;
                }

                double alike = ComparabilityTest.FocusCosine(pair.A, a.Cause, pair.B, b.Cause);
                double overlap = a.Overlap(b);
                Comparand sideA = new(a.Words, a.Head, a.Effect, a.Effect), sideB = new(b.Words, b.Head, b.Effect, b.Effect);
                string textA = pair.Context.A.Article.Readable, textB = pair.Context.B.Article.Readable;
                double closeness = Math.Max(overlap, AlignedShare(pair, a, b));
                if (closeness >= 0.6 || (closeness > 0.3 && alike > 0.8))
                {
                    yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), $"same reason: {FindingFactory.Quote(pair.A, a.Words, textA)}", closeness);
                }
                else if (a.IsCausal && b.IsCausal)
                {
                    yield return FindingFactory.Discrepancy(
                        Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), closeness > 0 ? Severity.Incomplete : Severity.Contradiction,
                        $"{FindingFactory.Quote(pair.A, a.Words, textA)} / {FindingFactory.Quote(pair.B, b.Words, textB)}", closeness, a.CauseKind == b.CauseKind ? 0.7 : 0.4);
                }
            }
        }
    }

    private static bool Comparable(FactPair pair, CauseValue a, CauseValue b) =>
        pair.Alignment.AreAligned(a.Effect, b.Effect) || pair.Context.Lexicon.AreRelated(pair.A.Words[a.Effect], pair.B.Words[b.Effect])
        || pair.Alignment.Score(a.Effect, b.Effect) >= 0.6f;

    private static double AlignedShare(FactPair pair, CauseValue a, CauseValue b)
    {
        int all = 0, aligned = 0;
        for (int i = a.Cause.Start; i < a.Cause.End; i++)
        {
            if (pair.A.IsContent(i))
            {
                all++;
                aligned += pair.Alignment.AtoB[i] >= 0 && b.Cause.Contains(pair.Alignment.AtoB[i]) && pair.Context.Lexicon.Relation(pair.A.Words[i], pair.B.Words[pair.Alignment.AtoB[i]]) >= 0.5 ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)aligned / all;
    }
}
