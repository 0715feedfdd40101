using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules;

namespace FactCheck.Doubts;

/// <summary>Picks the doubtful pairs out of what the rules weighed for every two reports.</summary>
internal sealed class DoubtCollector(IReadOnlyList<ArticleAnalysis> reports, DoubtOptions options, double minConfidence)
{
    /// <summary>Sentences less alike have nothing to do with each other.</summary>
    private const double LeastCosine = 0.35;

    /// <summary>The rules of ages belong to the type of roles, but compute.</summary>
    private const string AgeRule = "FC0502";

    private readonly List<DoubtfulPair> pairs = [];
    private readonly List<AlignedPassages> passages = [];
    private int leftOut;

    /// <summary>Adds what the rules weighed for the reports <paramref name="i"/> and <paramref name="j"/>, the most probable first.</summary>
    public void Add(int i, int j, IReadOnlyList<Finding> candidates, Func<FindingMerger.Merged, ReportFinding> shape, CancellationToken cancellationToken)
    {
        int count = 0;
        foreach (FindingMerger.Merged merged in FindingMerger.Merge(candidates.Where(f => f.Confidence >= Math.Min(options.Floor, minConfidence))))
        {
            Finding finding = merged.Finding;
            if (finding.Relation != Relation.Discrepancy || finding.Confidence < options.Floor || finding.Confidence > options.Ceiling)
            {
                continue;
            }

            if (count++ >= options.MostPairs)
            {
                leftOut++;
                continue;
            }

            bool isArithmetic = finding.Rule.Type is DiscrepancyType.Quantity or DiscrepancyType.Time or DiscrepancyType.List or DiscrepancyType.Quotation || finding.Rule.Id == AgeRule;
            pairs.Add(new DoubtfulPair(shape(merged), finding.Confidence, finding.Confidence >= minConfidence, isArithmetic, Passage(i, finding.A.SentenceIndex), Passage(j, finding.B.SentenceIndex), finding.Comparability.Features));
        }

        if (options.WithPassages)
        {
            passages.AddRange(SentencePairs.Propose(reports[i].Sentences, reports[j].Sentences, cancellationToken)
                .Where(p => (p.RankInA == 1 || p.RankInB == 1) && p.Cosine >= LeastCosine)
                .Select(p => new AlignedPassages(Passage(i, p.A), Passage(j, p.B), Math.Round(p.Cosine, 4, MidpointRounding.AwayFromZero))));
        }
    }

    /// <summary>The comparison; what is shown takes id and evidence from the report.</summary>
    public DoubtfulComparison Finish(ComparisonReport report)
    {
        ILookup<string, ReportFinding> byFingerprint = report.Findings.ToLookup(f => f.Fingerprint, StringComparer.Ordinal);
        List<DoubtfulPair> known = new(pairs.Count);
        foreach (DoubtfulPair pair in pairs)
        {
            ReportFinding? shown = byFingerprint[pair.Finding.Fingerprint].FirstOrDefault(f => f.RuleId == pair.Finding.RuleId && f.Evidence.Any(e => pair.Finding.Evidence.Any(other => other.Document == e.Document && other.Span == e.Span)));
            if (shown is not null || !pair.IsShown)
            {
                known.Add(shown is null ? pair : pair with { Finding = shown, IsShown = true });
            }
        }

        return new DoubtfulComparison(report, minConfidence, known, leftOut, passages);
    }

    private DoubtPassage Passage(int report, int sentence)
    {
        IReadOnlyList<AnalyzedSentence> sentences = reports[report].Sentences;
        return new DoubtPassage(ReportBuilder.Id(report), Span(report, sentences[sentence])!.Value, Neighbour(sentence - 1), Neighbour(sentence + 1));

        TextSpan? Neighbour(int index) => index >= 0 && index < sentences.Count && sentences[index].BlockIndex == sentences[sentence].BlockIndex ? Span(report, sentences[index]) : null;
    }

    private TextSpan? Span(int report, AnalyzedSentence sentence) => reports[report].Article.ToOriginal(sentence.Sentence.Span);
}
