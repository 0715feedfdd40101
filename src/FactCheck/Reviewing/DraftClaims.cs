using FactCheck.Articles;
using FactCheck.Claims;
using FactCheck.Language;

namespace FactCheck.Reviewing;

/// <summary>The claims of a draft with what the sources say of each.</summary>
internal static class DraftClaims
{
    /// <summary>A claim for each compared sentence of the draft.</summary>
    public static IEnumerable<DraftClaim> Read(ArticleAnalysis draft, IReadOnlyList<ReviewedFinding> findings, ILookup<int, ClaimPassage> supports)
    {
        foreach (AnalyzedSentence sentence in draft.Sentences)
        {
            TextSpan span = draft.Article.ToOriginal(sentence.Sentence.Span);
            ReviewedFinding[] own = [.. findings.Where(f => f.OfDraft.Any(e => e.Span.Overlaps(span)))];
            HashSet<string> against = [.. own.SelectMany(f => f.Finding.Evidence).Select(e => e.Document)];
            ClaimPassage[] near = [.. supports[sentence.Index].Where(s => !against.Contains(s.Passage.Document))];
            bool isWhole = near.Any(s => s.IsWhole);
            ReportPassage[] passages = [.. near.Where(s => s.IsWhole == isWhole).Select(s => s.Passage)];
            ClaimVerdict verdict = own.Length > 0 ? own.Min(VerdictOf)
                : isWhole ? ClaimVerdict.Supported
                : passages.Length > 0 ? ClaimVerdict.PartlySupported
                : ClaimVerdict.Unsupported;
            if (verdict == ClaimVerdict.Unsupported && sentence.Block is BlockKind.Headline or BlockKind.Subheading)
            {
                // What a headline sums up is checked where the text says it.
                continue;
            }

            yield return new DraftClaim(span, verdict, [.. own.Select(f => f.Finding.Id)], passages);
        }
    }

    private static ClaimVerdict VerdictOf(ReviewedFinding finding) => finding.IsDisputed ? ClaimVerdict.Disputed : finding.Finding.Severity switch
    {
        Severity.Contradiction => ClaimVerdict.Contradicted,
        Severity.Incomplete => ClaimVerdict.Incomplete,
        _ => ClaimVerdict.DifferentlyWorded,
    };
}
