using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;

namespace FactCheck.Rules;

/// <summary>Runs the rules over all fact pairs of two reports and weighs what they say against each other. Synchronous; the one place that catches a rule's failure.</summary>
internal sealed class ArticleComparer(IReadOnlyList<IRule> rules)
{
    private static readonly int ElsewhereFeature = FeatureNames.IndexOf("elsewhere");
    private static readonly int CompetitorFeature = FeatureNames.IndexOf("competitor");

    /// <summary>Everything that the rules say, weighed, the most probable first; and one line for each rule that failed.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<string> Failures) Compare(PairContext context, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        SortedDictionary<string, string> failures = new(StringComparer.Ordinal);
        foreach (FactPair pair in context.FactPairs(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (IRule rule in rules)
            {
                try
                {
                    findings.AddRange(rule.Check(pair));
                }
#pragma warning disable CA1031 // the one place where a rule's failure is turned into a note
                catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
                {
                    failures.TryAdd(rule.Descriptor.Id, $"rule {rule.Descriptor.Id} failed and was left out for one passage: {e.GetType().Name}");
                }
            }
        }

        return (Weigh(findings), [.. failures.Values]);
    }

    /// <summary>Second pass: what is said of a passage is less probable where another candidate of its type claims the same words.</summary>
    private static List<Finding> Weigh(List<Finding> findings)
    {
        ILookup<(DiscrepancyType, int), Finding> byA = findings.ToLookup(f => (f.Rule.Type, f.A.SentenceIndex));
        ILookup<(DiscrepancyType, int), Finding> byB = findings.ToLookup(f => (f.Rule.Type, f.B.SentenceIndex));
        List<Finding> weighed = new(findings.Count);
        foreach (Finding finding in findings)
        {
            double elsewhere = 0, competitor = 0;
            foreach (Finding other in byA[(finding.Rule.Type, finding.A.SentenceIndex)].Concat(byB[(finding.Rule.Type, finding.B.SentenceIndex)]))
            {
                bool sameA = other.A.SentenceIndex == finding.A.SentenceIndex && Overlap(other.A.Focus, finding.A.Focus);
                bool sameB = other.B.SentenceIndex == finding.B.SentenceIndex && Overlap(other.B.Focus, finding.B.Focus);
                if (sameA == sameB)
                {
                    continue;
                }

                if (other.Relation == Relation.Agreement && finding.Relation == Relation.Discrepancy)
                {
                    elsewhere = Math.Max(elsewhere, other.Confidence);
                }
                else
                {
                    competitor = Math.Max(competitor, other.Confidence);
                }
            }

            double[] features = [.. finding.Comparability.Features];
            features[ElsewhereFeature] = elsewhere;
            features[CompetitorFeature] = competitor;
            double probability = ComparabilityModel.Shipped.Probability(finding.Relation, finding.Rule.Type, features);
            weighed.Add(finding with { Comparability = new ComparabilityVerdict(probability, features) });
        }

        return [.. weighed
            .OrderByDescending(f => f.Confidence)
            .ThenBy(f => f.A.Clause).ThenBy(f => f.B.Clause)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)];
    }

    internal static bool Overlap(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        foreach (TextSpan a in left)
        {
            foreach (TextSpan b in right)
            {
                if (a.Overlaps(b))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
