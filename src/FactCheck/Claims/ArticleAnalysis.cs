using FactCheck.Articles;
using FactCheck.Values.Entities;
using FactCheck.Values.Quotations;

namespace FactCheck.Claims;

/// <summary>Everything read from one report: made once, whatever the number of reports it is compared with.</summary>
/// <param name="Article">The report as read.</param>
/// <param name="Sentences">Its compared sentences in order.</param>
/// <param name="Entities">The people, bodies and other names of the report, with their mentions.</param>
/// <param name="Quotations">Its quotations; they may run over several sentences.</param>
public sealed record ArticleAnalysis(Article Article, IReadOnlyList<AnalyzedSentence> Sentences, EntityTable Entities, IReadOnlyList<QuotationValue> Quotations)
{
    private readonly ILookup<int, QuotationValue> quotationsBySentence = Quotations
        .SelectMany(q => Enumerable.Range(q.FirstSentence, Math.Max(1, q.LastSentence - q.FirstSentence + 1)).Select(s => (Sentence: s, Quotation: q)))
        .ToLookup(x => x.Sentence, x => x.Quotation);

    private readonly ILookup<int, QuotationValue> quotationsByGroup = Quotations.ToLookup(q => q.Group);

    /// <summary>How many remarks are quoted in it, single words, names and titles left out.</summary>
    internal int RemarkCount { get; } = Quotations.Where(q => q.Form is QuotationForm.Full or QuotationForm.Fragment).Select(q => q.Group).Distinct().Count();

    /// <summary>The quotations that lie at least in part in a sentence.</summary>
    public IEnumerable<QuotationValue> QuotationsOf(int sentence) => quotationsBySentence[sentence];

    /// <summary>The quotations of one remark in order, whatever the report puts between them.</summary>
    internal IEnumerable<QuotationValue> QuotationsOfGroup(int group) => quotationsByGroup[group];

    /// <summary>Whether the word lies inside quotation marks.</summary>
    public bool IsQuoted(int sentence, int word) =>
        QuotationsOf(sentence).Any(q => q.Form is QuotationForm.Full or QuotationForm.Fragment && q.Content.Contains(Sentences[sentence].Words[word].Span));
}
