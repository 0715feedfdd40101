using FactCheck.Claims;
using FactCheck.Language;

namespace FactCheck.Reviewing;

/// <summary>Where the sources disagree among themselves on a claim that the draft makes: the draft must then say whose claim it is.</summary>
internal static class SourceDisputes
{
    /// <summary>A finding of the draft, marked as disputed where another source says the same as the draft.</summary>
    public static ReviewedFinding Settle(ReviewedFinding reviewed, IReadOnlyList<ReportFinding> agreements, IReadOnlyList<ReportDocument> documents, ArticleAnalysis draft)
    {
        HashSet<string> against = [.. reviewed.Finding.Evidence.Select(e => e.Document)];
        string[] backing =
        [
            .. agreements
                .Where(f => f.Evidence.Any(e => e.Document == DraftReview.Draft && reviewed.Touches(e)) && (f.Type == reviewed.Finding.Type || HasWords(f, reviewed, documents)))
                .SelectMany(f => f.Evidence.Select(e => e.Document))
                .Where(id => !against.Contains(id))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        if (backing.Length == 0)
        {
            return reviewed;
        }

        string who = string.Join(", ", backing.Select(id => SourceNames.Of(id, documents)));
        string summary = $"{reviewed.Finding.Summary}; {who} {(backing.Length == 1 ? "has" : "have")} it as the draft: {Advice(reviewed.Finding, draft)}";
        return new ReviewedFinding(reviewed.Finding with { Summary = summary }, IsDisputed: true);
    }

    // an agreement on a whole clause stands for those on its values: it backs the draft where the source has the very words in dispute
    private static bool HasWords(ReportFinding agreement, ReviewedFinding reviewed, IReadOnlyList<ReportDocument> documents)
    {
        string[] words = [.. reviewed.OfDraft.SelectMany(e => e.Focus.Select(focus => TextOf(documents, e.Document, focus)))];
        return words.Length > 0 && words.All(word => word.Length > 0) && agreement.Evidence.Where(e => e.Document != DraftReview.Draft)
            .Any(e => words.All(word => HasWhole(TextOf(documents, e.Document, e.Span), word)));
    }

    // "46", not that of "146"
    private static bool HasWhole(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(IReadOnlyList<ReportDocument> documents, string id, TextSpan span) => span.Text(documents.First(d => d.Id == id).Text);

    /// <summary>Differences between sources on words of which one agrees with the draft, where the draft itself was not found to differ.</summary>
    public static IEnumerable<ReviewedFinding> Among(
        IReadOnlyList<ReportFinding> ofSources,
        IReadOnlyList<ReportFinding> agreements,
        IReadOnlyList<ReviewedFinding> reviewed,
        IReadOnlyList<ReportDocument> documents,
        ArticleAnalysis draft)
    {
        List<ReviewedFinding> found = [];
        foreach (ReportFinding finding in ofSources)
        {
            ReportEvidence? claim = agreements
                .Where(f => f.Type == finding.Type && f.Evidence.Any(e => finding.Evidence.Any(other => ReviewedFinding.Overlap(e, other))))
                .SelectMany(f => f.Evidence)
                .FirstOrDefault(e => e.Document == DraftReview.Draft);
            if (claim is null || reviewed.Concat(found).Any(known => known.Finding.Type == finding.Type && known.Touches(claim)))
            {
                continue;
            }

            ReportFinding asked = finding with { Evidence = [claim, .. finding.Evidence] };
            string names = string.Join(" and ", finding.Evidence.Select(e => e.Document).Distinct(StringComparer.Ordinal).Select(id => SourceNames.Of(id, documents)));
            found.Add(new ReviewedFinding(asked with { Summary = $"{names} disagree: {finding.Summary}; {Advice(asked, draft)}" }, IsDisputed: true));
        }

        return found;
    }

    private static string Advice(ReportFinding finding, ArticleAnalysis draft)
    {
        TextSpan words = finding.Evidence[0].Span;
        bool attributed = draft.Sentences.Any(s => draft.Article.ToOriginal(s.Sentence.Span).Overlaps(words) && s.Values.Attributions.Count > 0);
        return attributed ? "check whom it is attributed to" : "attribute it";
    }
}
