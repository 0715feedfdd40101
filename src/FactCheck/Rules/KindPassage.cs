using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Cues;

namespace FactCheck.Rules;

/// <summary>Cuts the passage that shows what something is called: a noun with its whole phrase and, where there is room, its predicate; a verb with its complements.</summary>
internal static class KindPassage
{
    private const int MostWords = 14;

    /// <summary>The finding with passages cut around the compared names.</summary>
    public static Finding WithKindPassages(this Finding finding, FactPair pair, WordRange focusA, int headA, WordRange focusB, int headB) =>
        finding.With(Around(pair.A, focusA, headA, finding.A.Clause), finding.A.Focus, Around(pair.B, focusB, headB, finding.B.Clause), finding.B.Focus);

    private static TextSpan Around(AnalyzedSentence sentence, WordRange focus, int head, TextSpan clause)
    {
        if (sentence.Words[head].Upos == PartOfSpeech.Verb)
        {
            return StatusPassage.Around(sentence, focus, head);
        }

        WordRange phrase = sentence.Sentence.Subtree(head);
        int start = Math.Min(focus.Start, Math.Max(phrase.Start, focus.End - MostWords)), end = Math.Max(focus.End, Math.Min(phrase.End, start + MostWords));
        TextSpan both = TextSpan.Union(sentence.Sentence.SpanOf(sentence.Sentence.Trim(new WordRange(start, end))), clause);
        return sentence.Words.Count(w => both.Contains(w.Span)) <= MostWords + 2 ? both : sentence.Sentence.SpanOf(sentence.Sentence.Trim(new WordRange(start, end)));
    }
}
