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
    private const int LongestExpression = 4;

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

    /// <summary>The one place where these words stand but for a single one, some word of weight among them: of <c>we expect it fairly soon</c> what <c>very soon</c> stands for. Itself where there is no such place or more than one.</summary>
    public QuotedWords PlaceOf(QuotedWords expression)
    {
        int length = expression.Tokens.Count;
        if (length is < 2 or > LongestExpression || Tokens.Count <= length)
        {
            return this;
        }

        int[] starts = [.. Enumerable.Range(0, Tokens.Count - length + 1).Where(start => IsAllButOne(start, expression.Tokens))];
        return starts.Length == 1 ? Cut(TextSpan.FromBounds(Tokens[starts[0]].Span.Start, Tokens[starts[0] + length - 1].Span.End), [.. Tokens.Skip(starts[0]).Take(length)]) : this;
    }

    private bool IsAllButOne(int start, IReadOnlyList<QuotationToken> others)
    {
        bool[] same = [.. others.Select((o, k) => QuotationAlignment.IsSame(Tokens[start + k], o))];
        return same.Count(s => s) == others.Count - 1 && others.Where((o, k) => same[k] && !QuotationComparer.IsFunctionWord(o)).Any();
    }

    private QuotedWords Cut(TextSpan content, IReadOnlyList<QuotationToken> tokens)
    {
        Word[] words = [.. Sentence.Words.Where(w => content.Contains(w.Span) && w.Upos != PartOfSpeech.Punct)];
        if (words.Length == 0)
        {
            return this;
        }

        WordRange range = new(words[0].Index, words[^1].Index + 1);
        return this with { Content = content, Words = range, Head = words.FirstOrDefault(w => !range.Contains(w.Head))?.Index ?? range.Start, Tokens = tokens };
    }

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
