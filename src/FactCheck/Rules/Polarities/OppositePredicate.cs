using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Polarities;

namespace FactCheck.Rules.Polarities;

/// <summary>The two reports use opposite words for the same act or state.</summary>
internal sealed class OppositePredicate : IRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC0902", "opposite-predicate", DiscrepancyType.Polarity,
        "The reports use opposite words for the same act",
        "Accepted and rejected, rose and fell, for and against: only one can be true.",
        Severity.Contradiction, RuleStatus.Stable,
        [
            new("The council [|accepted|] the offer from the port authority.", "The council [|rejected|] the offer from the port authority.", "opposite verbs"),
            new("Profits at the bank [|rose|] in March.", "Profits at the bank [|fell|] in March.", "opposite movements"),
            new("The council accepted the offer from the port authority.", "The council did not reject the offer from the port authority.", "a negated opposite agrees"),
            new("Profits at the bank rose in March.", "Profits at the bank increased in March.", "synonyms"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach ((int i, int j, double relation) in PredicatePairs.Of(pair))
        {
            if (relation >= 0)
            {
                continue;
            }

            PolarityValue a = PolarityReader.PolarityOf(pair.A.Sentence, pair.Context.A.Article.Readable, i);
            PolarityValue b = PolarityReader.PolarityOf(pair.B.Sentence, pair.Context.B.Article.Readable, j);
            if (a.Polarity != b.Polarity || a.IsWeak != b.IsWeak)
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, new WordRange(i, i + 1), i);
            Comparand sideB = FindingFactory.Side(pair.B, new WordRange(j, j + 1), j);
            yield return FindingFactory.Discrepancy(
                Descriptor, pair, sideA, sideB, new ReportValue("polarity", [pair.A.Words[i].Lemma]), new ReportValue("polarity", [pair.B.Words[j].Lemma]), Severity.Contradiction,
                $"{pair.A.Words[i].Text} / {pair.B.Words[j].Text}", relation, pair.A.Words[i].Upos == pair.B.Words[j].Upos ? 0.7 : 0.3);
        }
    }
}
