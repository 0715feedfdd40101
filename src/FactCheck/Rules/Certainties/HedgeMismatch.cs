using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Certainties;

namespace FactCheck.Rules.Certainties;

/// <summary>One report states as a fact what the other calls alleged, suspected, likely or planned.</summary>
internal sealed class HedgeMismatch : IRule
{
    private const int SettledAgainstOpen = 7;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1001", "hedge-mismatch", DiscrepancyType.Certainty,
        "One report is surer of the same thing than the other",
        "An allegation told as a fact is what libel cases are made of.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The driver [|allegedly stole|] the van in Leeds.", "The driver [|stole|] the van in Leeds.", "hedge dropped"),
            new("The dam [|may have burst|] after heavy rain.", "The dam [|burst|] after heavy rain.", "possibility told as a fact"),
            new("The driver allegedly stole the van in Leeds.", "The driver is alleged to have stolen the van in Leeds.", "two forms of one hedge"),
            new("The dam burst after heavy rain.", "Heavy rain made the dam burst.", "no hedge"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach ((int i, int j, double relation) in PredicatePairs.Of(pair))
        {
            if (relation < 0.3 || IsCue(pair.A, i) || IsCue(pair.B, j))
            {
                continue;
            }

            CertaintyValue a = CertaintyReader.CertaintyOf(pair.A.Sentence, pair.A.Values.Certainties, i);
            CertaintyValue b = CertaintyReader.CertaintyOf(pair.B.Sentence, pair.B.Values.Certainties, j);
            ValueComparison comparison = a.CompareTo(b);
            bool bothHedged = a.IsHedged && b.IsHedged;
            if ((!a.IsHedged && !b.IsHedged) || a.Level == CertaintyLevel.Denied || b.Level == CertaintyLevel.Denied || comparison is not (ValueComparison.Conflict or ValueComparison.Equal))
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, PredicatePairs.Joined(new WordRange(i, i + 1), a.Words), i);
            Comparand sideB = FindingFactory.Side(pair.B, PredicatePairs.Joined(new WordRange(j, j + 1), b.Words), j);
            if (comparison == ValueComparison.Equal)
            {
                yield return FindingFactory.Agreement(Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), $"both: {a.Normalized[0]}", relation);
                continue;
            }

            Severity severity = !bothHedged && a.DistanceTo(b) >= SettledAgainstOpen && Math.Min(a.Rank, b.Rank) <= 2 ? Severity.Contradiction : Severity.Incomplete;
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, FindingFactory.Shown(a), FindingFactory.Shown(b), severity,
                $"{Name(a)} / {Name(b)}", Math.Min(1, a.DistanceTo(b) / 10.0), bothHedged ? 0.3 : 0.7);
        }
    }

    /// <summary>A word that hedges another (<c>expected</c>, <c>plan</c>) is not compared as a predicate of its own.</summary>
    private static bool IsCue(AnalyzedSentence sentence, int word) => sentence.Values.Certainties.Any(c => c.Words.Contains(word) && c.Predicate != word);

    private static string Name(CertaintyValue value) => value.Cue.Length > 0 ? $"{value.Normalized[0]} ({value.Cue})" : value.Normalized[0];
}
