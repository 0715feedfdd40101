using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>Cuts the passage that shows how an event stands: its verb with auxiliaries, cues and complements; the subject only where it is short.</summary>
internal static class StatusPassage
{
    private const int MostWords = 12;
    private const int LongestSubject = 3;

    /// <summary>The finding with passages cut around the compared events.</summary>
    public static Finding WithStatusPassages(this Finding finding, FactPair pair, WordRange focusA, int eventA, WordRange focusB, int eventB) =>
        finding.With(Around(pair.A, focusA, eventA), finding.A.Focus, Around(pair.B, focusB, eventB), finding.B.Focus);

    /// <summary>The passage around one event.</summary>
    public static TextSpan Around(AnalyzedSentence sentence, WordRange focus, int word)
    {
        int start = Math.Min(focus.Start, word), end = Math.Max(focus.End, word + 1);
        Clause clause = sentence.ClauseAt(word);
        foreach (int holder in (ReadOnlySpan<int>)[word, clause.Predicate])
        {
            if (Math.Abs(holder - word) > MostWords)
            {
                continue;
            }

            Include(ref start, ref end, holder, holder + 1);
            foreach (int child in sentence.Sentence.Children(holder))
            {
                Word below = sentence.Words[child];
                if (below.Is("aux") || below.Is("cop"))
                {
                    Include(ref start, ref end, child, child + 1);
                    continue;
                }

                WordRange phrase = sentence.Sentence.SubtreeOf(child);
                bool isComplement = child > holder && (below.Is("obj") || below.Is("obl") || below.Is("xcomp") || below.Is("nmod") || below.Is("advmod") || below.Is("compound:prt") || below.Is("ccomp"));
                bool isSubject = below.Is("nsubj") && phrase.Count <= LongestSubject && child < holder;
                if (isComplement || isSubject)
                {
                    Include(ref start, ref end, phrase.Start, Math.Min(phrase.End, Math.Max(end, start + MostWords)));
                }
            }
        }

        while (end - 1 > Math.Max(focus.End - 1, word) && sentence.Words[end - 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Adp or PartOfSpeech.Det)
        {
            end--;
        }

        return sentence.Sentence.SpanOf(start, end - 1);
    }

    private static void Include(ref int start, ref int end, int first, int afterLast)
    {
        int newStart = Math.Min(start, first), newEnd = Math.Max(end, afterLast);
        if (newEnd - newStart <= MostWords)
        {
            (start, end) = (newStart, newEnd);
        }
    }
}
