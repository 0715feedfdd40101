using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>Everything that somebody is quoted with at one place, whatever the report puts between: quotations that go on share a group.</summary>
/// <param name="report">The report.</param>
/// <param name="quotations">The quotations in order.</param>
internal sealed class QuotedRemark(ArticleAnalysis report, IReadOnlyList<QuotationValue> quotations)
{
    /// <summary>The words of all of them, as many as are compared.</summary>
    public IReadOnlyList<QuotationToken> Tokens { get; } = [.. quotations.SelectMany(q => q.Tokens).Take(QuotationTokens.MaxTokens)];

    /// <summary>The remark that a quotation is part of.</summary>
    public static QuotedRemark Of(ArticleAnalysis report, QuotationValue quotation) => new(report, [.. report.QuotationsOfGroup(quotation.Group)]);

    /// <summary>Which sentence of which quotation a word stands in: between two places the report may leave out what it likes.</summary>
    public (int Quotation, int Sentence) PlaceOf(QuotationToken token)
    {
        for (int i = 0; i < quotations.Count; i++)
        {
            if (quotations[i].Content.Overlaps(token.Span))
            {
                return (i, SentenceOf(quotations[i], token)?.Index ?? -1);
            }
        }

        return (-1, -1);
    }

    /// <summary>The characters between two words.</summary>
    public ReadOnlySpan<char> Between(QuotationToken first, QuotationToken second) =>
        report.Article.Readable.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End));

    /// <summary>Whether a full stop, or a mark like it, follows the word inside the quotation marks.</summary>
    public bool HasStopAfter(QuotationToken token)
    {
        QuotationValue quotation = quotations[PlaceOf(token).Quotation];
        ReadOnlySpan<char> rest = report.Article.Readable.AsSpan(token.Span.End, quotation.Content.End - token.Span.End).TrimStart();
        return quotation.Form == QuotationForm.Full && !rest.IsEmpty && rest[0] is '.' or '!' or '?';
    }

    /// <summary>Whether the word depends on one of the others, so that a remark cannot well end with it and without them.</summary>
    public bool DependsOn(QuotationToken token, QuotationToken[] others)
    {
        QuotationValue quotation = quotations[PlaceOf(token).Quotation];
        AnalyzedSentence? sentence = SentenceOf(quotation, token);
        Word? word = sentence?.Words.FirstOrDefault(w => w.Span.Overlaps(token.Span));
        return word is { Head: >= 0 } && others.Any(o => o.Span.Overlaps(sentence!.Words[word.Head].Span));
    }

    /// <summary>The dictionary form of a verb; null for other words.</summary>
    public string? VerbOf(QuotationToken token) =>
        SentenceOf(quotations[PlaceOf(token).Quotation], token)?.Words.FirstOrDefault(w => w.Span.Overlaps(token.Span)) is { Upos: PartOfSpeech.Verb } word ? word.Lemma : null;

    private AnalyzedSentence? SentenceOf(QuotationValue quotation, QuotationToken token)
    {
        for (int i = quotation.FirstSentence; i <= quotation.LastSentence && i < report.Sentences.Count; i++)
        {
            if (report.Sentences[i].Sentence.Span.Overlaps(token.Span))
            {
                return report.Sentences[i];
            }
        }

        return null;
    }
}
