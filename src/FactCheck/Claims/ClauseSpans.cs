using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Cuts the smallest passage that carries a claim around given words: whole phrases of their clause, never a paragraph.</summary>
internal static class ClauseSpans
{
    private const int FewestWords = 4;
    private const int MostWords = 9;
    private const int MostSteps = 6;

    /// <summary>The passage around <paramref name="focus"/>: up the tree to the word that it is said of and on to the predicate, as far as they stand near; a few words beside it where that is little.</summary>
    public static TextSpan Around(AnalyzedSentence sentence, WordRange focus, int head)
    {
        Clause clause = sentence.ClauseAt(head);
        int start = focus.Start, end = focus.End;
        if (head != clause.Predicate)
        {
            Include(ref start, ref end, Phrase(sentence, clause, head));
        }

        for (int word = head, step = 0; word != clause.Predicate && step < MostSteps; step++)
        {
            word = sentence.Words[word].Head;
            if (word < 0)
            {
                break;
            }

            Include(ref start, ref end, new WordRange(word, word + 1));
        }

        Include(ref start, ref end, new WordRange(clause.Predicate, clause.Predicate + 1));
        Complete(sentence, ref start, ref end);
        foreach (WordRange phrase in Phrases(sentence, clause).OrderBy(p => Distance(p, new WordRange(start, end))).ThenBy(p => p.Start))
        {
            if (end - start >= FewestWords)
            {
                break;
            }

            Include(ref start, ref end, phrase);
        }

        if (end - start < FewestWords)
        {
            start = Math.Max(Math.Min(start, clause.Extent.Start), start - 2);
            end = Math.Min(Math.Max(end, clause.Extent.End), start + FewestWords + 2);
        }

        return Trimmed(sentence, start, end);
    }

    /// <summary>Takes in what stands just beside the range and belongs to a word of it: articles, prepositions, auxiliaries, parts of names.</summary>
    private static void Complete(AnalyzedSentence sentence, ref int start, ref int end)
    {
        while (start > 0 && end - start < MostWords && IsSmall(sentence.Words[start - 1]) && sentence.Words[start - 1].Head is int left && left >= start && left < end)
        {
            start--;
        }

        while (end < sentence.Words.Count && end - start < MostWords && IsSmall(sentence.Words[end]) && sentence.Words[end].Head is int right && right >= start && right < end)
        {
            end++;
        }
    }

    private static bool IsSmall(Word word) => word.Relation is "det" or "case" or "aux" or "aux:pass" or "cop" or "mark" or "compound" or "compound:prt" or "amod" or "nummod" or "flat" or "nmod:poss" or "fixed";

    private static void Include(ref int start, ref int end, WordRange range)
    {
        int newStart = Math.Min(start, range.Start), newEnd = Math.Max(end, range.End);
        if (newEnd - newStart <= MostWords)
        {
            (start, end) = (newStart, newEnd);
        }
    }

    private static int Distance(WordRange phrase, WordRange focus) =>
        phrase.Overlaps(focus) ? 0 : phrase.End <= focus.Start ? focus.Start - phrase.End + 1 : phrase.Start - focus.End + 1;

    private static List<WordRange> Phrases(AnalyzedSentence sentence, Clause clause)
    {
        List<WordRange> phrases = [];
        foreach (int child in sentence.Sentence.Children(clause.Predicate))
        {
            if (sentence.ClauseOf[child] != clause.Index || sentence.Words[child].Upos == PartOfSpeech.Punct)
            {
                continue;
            }

            phrases.Add(Phrase(sentence, clause, child));
        }

        return phrases;
    }

    /// <summary>From the first to the last word of a clause that hangs on the head.</summary>
    private static WordRange Phrase(AnalyzedSentence sentence, Clause clause, int head)
    {
        int first = head, last = head;
        foreach (int word in clause.Words)
        {
            if (Under(sentence.Sentence, word, head))
            {
                first = Math.Min(first, word);
                last = Math.Max(last, word);
            }
        }

        return new WordRange(first, last + 1);
    }

    private static bool Under(Sentence sentence, int word, int ancestor)
    {
        for (int steps = 0; word >= 0 && steps < 64; steps++)
        {
            if (word == ancestor)
            {
                return true;
            }

            word = sentence.Words[word].Head;
        }

        return false;
    }

    private static TextSpan Trimmed(AnalyzedSentence sentence, int start, int end)
    {
        while (end - start > 1 && (sentence.Words[start].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj))
        {
            start++;
        }

        while (end - start > 1 && sentence.Words[end - 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj)
        {
            end--;
        }

        return sentence.Sentence.SpanOf(start, end - 1);
    }
}
