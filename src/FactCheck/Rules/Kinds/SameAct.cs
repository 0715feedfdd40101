using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Polarities;

namespace FactCheck.Rules.Kinds;

/// <summary>Two clauses report the same act of the same participants.</summary>
internal sealed class SameAct : IRule
{
    private const double FewestPartners = 0.34;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1302", "same-act", DiscrepancyType.Kind,
        "Both reports tell of the same act",
        "What two reports confirm is what a desk can build on.",
        Severity.Wording, RuleStatus.Stable,
        [
            new("Divers found the wreck near Malta.", "The wreck was found by divers near Malta.", "an agreement, no discrepancy"),
            new("The museum will close in May.", "The museum closes in May.", "an agreement, no discrepancy"),
            new("Prices rose by 38 per cent in the year.", "Prices rose by 2.9 per cent in the month.", "two figures confirm nothing"),
            new("The ship had answered the calls.", "The ship had not answered the calls.", "the one denies what the other reports"),
            new("Police searched the house in Ghent.", "Officers searched the house in Ghent.", "an agreement, no discrepancy"),
            new("The mayor of Ghent said on Monday that the bridge is safe.", "The engineer of Ghent said on Monday that the tower leans.", "that somebody spoke confirms nothing"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (Clause a in pair.A.Clauses.Where(clause => !IsOfSource(pair.A, clause)))
        {
            Clause? best = null;
            double most = 0;
            foreach (Clause b in pair.B.Clauses.Where(clause => !IsOfSource(pair.B, clause)))
            {
                double partners = Partners(pair, a, b);
                if (partners > most)
                {
                    (best, most) = (b, partners);
                }
            }

            if (best is null || most < FewestPartners)
            {
                continue;
            }

            WordRange coveredA = Covered(pair.A, a), coveredB = Covered(pair.B, best);
            if (ClauseConflicts.Any(pair, coveredA, coveredB) || IsDenied(pair.A, a) != IsDenied(pair.B, best))
            {
                continue;
            }

            Comparand sideA = new(coveredA, a.Predicate, a.Predicate, a.Predicate), sideB = new(coveredB, best.Predicate, best.Predicate, best.Predicate);
            yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, null, null, FindingFactory.Quote(pair.A, sideA.Focus, pair.Context.A.Article.Readable), most, Math.Min(1, a.Words.Count / 10.0));
        }
    }

    // "the mayor said": that somebody speaks is no act of the story, what is said stands in another clause
    private static bool IsOfSource(AnalyzedSentence sentence, Clause clause) => sentence.Values.Attributions.Any(said => said.Head == clause.Predicate);

    private static bool IsDenied(AnalyzedSentence sentence, Clause clause) => sentence.Statuses.Any(status => status.Event == clause.Predicate && status.Polarity != Polarity.Affirmed);

    /// <summary>Share of the content words of the two clauses that are partners of each other.</summary>
    private static double Partners(FactPair pair, Clause a, Clause b)
    {
        int content = a.Words.Count(pair.A.IsContent) + b.Words.Count(pair.B.IsContent);
        int shared = a.Words.Count(w => pair.Alignment.AtoB[w] is int partner and >= 0 && pair.B.ClauseOf[partner] == b.Index);
        return content == 0 || shared < 2 ? 0 : 2.0 * shared / content;
    }

    private static WordRange Covered(AnalyzedSentence sentence, Clause clause)
    {
        int first = clause.Extent.Start, last = Math.Min(clause.Extent.End, first + 16);
        return clause.Predicate < last ? new WordRange(first, last) : new WordRange(Math.Max(first, clause.Predicate - 10), Math.Min(clause.Extent.End, clause.Predicate + 6));
    }
}
