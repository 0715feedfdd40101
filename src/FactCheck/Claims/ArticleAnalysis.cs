using FactCheck.Articles;
using FactCheck.Values.Entities;
using FactCheck.Values.Quotations;

namespace FactCheck.Claims;

/// <summary>Everything read from one report: made once, whatever the number of reports it is compared with.</summary>
/// <param name="Article">The report as read.</param>
/// <param name="Sentences">Its compared sentences in order.</param>
/// <param name="Entities">The people, bodies and other names of the report, with their mentions.</param>
/// <param name="Quotations">Its quotations; they may run over several sentences.</param>
public sealed record ArticleAnalysis(Article Article, IReadOnlyList<AnalyzedSentence> Sentences, EntityTable Entities, IReadOnlyList<QuotationValue> Quotations);
