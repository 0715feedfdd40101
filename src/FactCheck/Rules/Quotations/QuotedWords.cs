using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Rules.Attributions;
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
    private const int MostCharacters = 140;

    /// <summary>The words in one string, normalised.</summary>
    public string Normalized => string.Join(' ', Tokens.Select(t => t.Form));

    /// <summary>Dictionary forms of its words that carry meaning.</summary>
    public HashSet<string> ContentLemmas => [.. Sentence.Words.Where(w => Words.Contains(w.Index) && Sentence.IsContent(w.Index)).Select(w => w.Lemma.ToLowerInvariant())];

    /// <summary>The quotations in a sentence; names, titles and reported speech left out, and expressions of one to three words unless they are asked for.</summary>
    public static IEnumerable<QuotedWords> In(ArticleAnalysis report, AnalyzedSentence sentence, bool withExpressions = false)
    {
        foreach (QuotationValue quotation in report.QuotationsOf(sentence.Index))
        {
            if (quotation.Form is not (QuotationForm.Full or QuotationForm.Fragment) && !(withExpressions && quotation.Form == QuotationForm.Scare))
            {
                continue;
            }

            Word[] words = [.. sentence.Words.Where(w => quotation.Content.Contains(w.Span) && w.Upos != PartOfSpeech.Punct)];
            if (words.Length < (withExpressions ? 1 : 2))
            {
                continue;
            }

            TextSpan content = TextSpan.FromBounds(words[0].Span.Start, words[^1].Span.End);
            WordRange range = new(words[0].Index, words[^1].Index + 1);
            int head = words.FirstOrDefault(w => !range.Contains(w.Head))?.Index ?? range.Start;
            yield return new QuotedWords(quotation, sentence, content, range, head, QuotationTokens.Read(report.Article.Readable, content));
        }
    }

    /// <summary>1 where the speakers are the same, −1 or −0.5 where they are not, 0 where it cannot be said.</summary>
    public double SpeakerAgreement(QuotedWords other, PairContext context) =>
        Quotation.Speaker is { } mine && other.Quotation.Speaker is { } theirs
            ? SourceAgreement.Of(context, context.A.Sentences[Quotation.SpeakerSentence], mine, context.B.Sentences[other.Quotation.SpeakerSentence], theirs)
            : 0;

    /// <summary>The quoted words, cut around those that differ where they are long.</summary>
    public TextSpan Passage(IReadOnlyList<TextSpan> focus)
    {
        if (Content.Length <= MostCharacters)
        {
            return Content;
        }

        int start = Math.Max(Content.Start, Math.Min(focus[0].Start - 40, Content.End - MostCharacters));
        int end = Math.Min(Content.End, start + MostCharacters);
        Word[] inside = [.. Sentence.Words.Where(w => w.Span.Start >= start && w.Span.End <= end && Content.Contains(w.Span))];
        return inside.Length == 0 ? TextSpan.FromBounds(Content.Start, end) : TextSpan.FromBounds(inside[0].Span.Start, inside[^1].Span.End);
    }
}
