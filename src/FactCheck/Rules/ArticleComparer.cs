using System.Collections.Concurrent;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;

namespace FactCheck.Rules;

/// <summary>Runs the rules over all fact pairs of two reports and weighs what they say against each other. Synchronous; the one place that catches a rule's failure.</summary>
internal sealed class ArticleComparer(IReadOnlyList<IRule> rules, EngineParts parts)
{
    private static readonly int CertainFeature = FeatureNames.IndexOf("certain");
    private static readonly int ElsewhereFeature = FeatureNames.IndexOf("elsewhere");
    private static readonly int CompetitorFeature = FeatureNames.IndexOf("competitor");
    private static readonly int AmbiguityFeature = FeatureNames.IndexOf("ambiguity");
    private static readonly int SameFactFeature = FeatureNames.IndexOf("sameFact");
    private static readonly int[] FitFeatures = [.. new[] { "sentenceCosine", "anchorCosine", "anchorRelated", "predicateCosine", "predicateRelated", "coverageA", "coverageB", "subjectAgreement", "focusAligned" }.Select(FeatureNames.IndexOf)];

    /// <summary>A passage that agrees, and fits better than the one that differs, refutes the difference.</summary>
    private const double Margin = 0.02;
    private const double Refuted = 0.3;

    /// <summary>A difference that is no less probable than this leaves it in doubt whether its passages agree at all. Set by hand: from 0.12 to 0.04 false agreements fell from 8.2 to 7.5 % on gold/dev and the recall of agreements from 0.66 to 0.62 (23 November 2026).</summary>
    private const double Doubtful = 0.04;
    private const double Unshown = 0.45;

    /// <summary>Everything that the rules say, weighed, the most probable first; and one line for each rule that failed.</summary>
    public (IReadOnlyList<Finding> Findings, IReadOnlyList<string> Failures) Compare(PairContext context, CancellationToken cancellationToken)
    {
        IReadOnlyList<SentencePair> pairs = context.Propose(cancellationToken);
        var said = new List<Finding>[pairs.Count];
        ConcurrentDictionary<string, string> failures = new(StringComparer.Ordinal);
        Parallel.For(0, pairs.Count, new ParallelOptions { CancellationToken = cancellationToken }, i => said[i] = Check(context.Aligned(pairs[i]), failures));
        return (Weigh([.. said.SelectMany(f => f)], context.AreOtherStories, LoneSentences.Are(context)), [.. failures.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)]);
    }

    private List<Finding> Check(FactPair pair, ConcurrentDictionary<string, string> failures)
    {
        List<Finding> findings = [];
        foreach (IRule rule in rules)
        {
            try
            {
                findings.AddRange(rule.Check(pair).Where(f => !DiffersInNoWord(pair, f)));
            }
#pragma warning disable CA1031 // the one place where a rule's failure is turned into a note
            catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
            {
                failures.TryAdd(rule.Descriptor.Id, $"rule {rule.Descriptor.Id} failed and was left out for one passage: {e.GetType().Name}");
            }
        }

        return findings;
    }

    /// <summary>Whether two passages said to differ are the same, word for word, so that only our reading of them differs. A day, a place, a pronoun or a source may still mean another one in another report.</summary>
    private static bool DiffersInNoWord(FactPair pair, Finding finding) =>
        finding.Relation == Relation.Discrepancy
        && finding.Rule.Type is DiscrepancyType.Quantity or DiscrepancyType.List or DiscrepancyType.Polarity or DiscrepancyType.Certainty or DiscrepancyType.Phase or DiscrepancyType.Cause or DiscrepancyType.Kind or DiscrepancyType.Degree
        && finding.A.Clause.Slice(pair.Context.A.Article.Text).SequenceEqual(finding.B.Clause.Slice(pair.Context.B.Article.Text));

    /// <summary>Second pass: what is said of a passage is less probable where another comparison of its type claims the same words.</summary>
    private List<Finding> Weigh(List<Finding> findings, bool areOtherStories, bool areLone)
    {
        double[] fit = [.. findings.Select(f => Fit(f.Comparability.Features))];
        ILookup<(DiscrepancyType, int), int> byA = Enumerable.Range(0, findings.Count).ToLookup(i => (findings[i].Rule.Type, findings[i].A.SentenceIndex));
        ILookup<(DiscrepancyType, int), int> byB = Enumerable.Range(0, findings.Count).ToLookup(i => (findings[i].Rule.Type, findings[i].B.SentenceIndex));
        List<Finding> weighed = new(findings.Count);
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i];
            double elsewhere = 0, competitor = -1;
            int sameSentences = 0;
            foreach (int j in byA[(finding.Rule.Type, finding.A.SentenceIndex)].Concat(byB[(finding.Rule.Type, finding.B.SentenceIndex)].Where(j => findings[j].A.SentenceIndex != finding.A.SentenceIndex)))
            {
                Finding other = findings[j];
                bool pairA = other.A.SentenceIndex == finding.A.SentenceIndex, pairB = other.B.SentenceIndex == finding.B.SentenceIndex;
                sameSentences += pairA && pairB ? 1 : 0;
                bool sameA = pairA && Overlap(other.A.Focus, finding.A.Focus), sameB = pairB && Overlap(other.B.Focus, finding.B.Focus);
                if (sameA == sameB)
                {
                    continue;
                }

                if (other.Relation == Relation.Agreement && finding.Relation == Relation.Discrepancy && other.A.Value is not null)
                {
                    elsewhere = Math.Max(elsewhere, fit[j]);
                }

                competitor = Math.Max(competitor, fit[j]);
            }

            double[] features = [.. finding.Comparability.Features];
            features[ElsewhereFeature] = Math.Round(elsewhere, 4);
            features[CompetitorFeature] = competitor < 0 ? 0 : Math.Round(Math.Clamp(0.5 + competitor - fit[i], 0, 1), 4);
            features[AmbiguityFeature] = Math.Round(1 - (1.0 / Math.Max(1, sameSentences)), 4);
            features[SameFactFeature] = SameFact.Of(features);
            double probability = parts.ComparabilityTest ? ComparabilityModel.Shipped.Probability(finding.Relation, finding.Rule.Type, features) : Math.Max(0, features[CertainFeature]);
            bool isLone = areLone && finding.Relation == Relation.Discrepancy && parts.ComparabilityTest;
            probability = isLone ? LoneSentences.Raise(probability) : probability;
            probability = elsewhere > fit[i] + Margin ? Math.Min(probability, Refuted) : elsewhere > 0 ? probability : Math.Max(probability, Math.Max(finding.Least, finding.LeastAsCopy));
            probability = isLone && finding.LeastAsCopy <= 0 && LoneSentences.AreUnlike(features) ? LoneSentences.Lower(probability) : probability;
            probability = Math.Max(probability, finding.LeastOnceSought);
            if (areOtherStories && finding.Relation == Relation.Discrepancy)
            {
                probability = Math.Min(probability, Refuted);
            }

            weighed.Add(finding with { Comparability = new ComparabilityVerdict(probability, features) });
        }

        return [.. Contested(weighed)
            .OrderByDescending(f => f.Confidence)
            .ThenBy(f => f.A.Clause).ThenBy(f => f.B.Clause)
            .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Message, StringComparer.Ordinal)];
    }

    /// <summary>Third pass: two passages that may well differ are not shown as agreeing in a part of what they say.</summary>
    private static IEnumerable<Finding> Contested(List<Finding> findings)
    {
        ILookup<(int, int), Finding> differing = findings
            .Where(f => f.Relation == Relation.Discrepancy && f.Confidence >= Doubtful)
            .ToLookup(f => (f.A.SentenceIndex, f.B.SentenceIndex));
        foreach (Finding finding in findings)
        {
            bool isContested = finding.Relation == Relation.Agreement && finding.Confidence > Unshown
                && differing[(finding.A.SentenceIndex, finding.B.SentenceIndex)].Any(f => f.A.Clause.Overlaps(finding.A.Clause) && f.B.Clause.Overlaps(finding.B.Clause));
            yield return isContested ? finding with { Comparability = finding.Comparability with { Probability = Unshown } } : finding;
        }
    }

    /// <summary>How well the two sides of a comparison fit, 0 to 1, before any weights are known: used only to rank rivals.</summary>
    private static double Fit(IReadOnlyList<double> features)
    {
        double sum = 0;
        foreach (int feature in FitFeatures)
        {
            sum += Math.Max(0, features[feature]);
        }

        return sum / FitFeatures.Length;
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
