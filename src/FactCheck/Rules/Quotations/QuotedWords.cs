using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Quotations;

namespace FactCheck.Rules.Quotations;

/// <summary>The part of a quotation that lies in one sentence.</summary>
/// <param name="Quotation">The whole quotation.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Content">The quoted characters in the sentence.</param>
/// <param name="Words">Their words.</param>
/// <param name="Head">Head of those words.</param>
/// <param name="Tokens">The words as they are compared.</param>
internal sealed record QuotedWords(QuotationValue Quotation, AnalyzedSentence Sentence, TextSpan Content, WordRange Words, int Head, IReadOnlyList<QuotationToken> Tokens)
{
    /// <summary>The words in one string, normalised.</summary>
    public string Normalized => string.Join(' ', Tokens.Select(t => t.Form));

    /// <summary>The quotations in a sentence; names, titles, reported speech and scare quotes left out.</summary>
    public static IEnumerable<QuotedWords> In(ArticleAnalysis report, AnalyzedSentence sentence)
    {
        foreach (QuotationValue quotation in report.QuotationsOf(sentence.Index))
        {
            if (quotation.Form is not (QuotationForm.Full or QuotationForm.Fragment))
            {
                continue;
            }

            Word[] words = [.. sentence.Words.Where(w => quotation.Content.Contains(w.Span) && w.Upos != PartOfSpeech.Punct)];
            if (words.Length < 2)
            {
                continue;
            }

            TextSpan content = TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End);
            WordRange range = new(words[0].Index, words[^1].Index + 1);
            int head = words.FirstOrDefault(w => !range.Contains(w.Head))?.Index ?? range.Start;
            yield return new QuotedWords(quotation, sentence, content, range, head, QuotationTokens.Read(report.Article.Readable, content));
        }
    }
}
