using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>Cuts the smallest passage that carries a claim around given words: whole phrases of their clause, never a paragraph.</summary>
internal static class ClauseSpans
{
    private const int FewestWords = 4;
    private const int MostWords = 12;

    /// <summary>The passage around <paramref name="focus"/>, with its predicate where that stands near.</summary>
    public static TextSpan Around(AnalyzedSentence sentence, WordRange focus, int head)
    {
        Clause clause = sentence.ClauseAt(head);
        int start = focus.Start, end = focus.End;
        Include(ref start, ref end, new WordRange(clause.Predicate, clause.Predicate + 1));
        foreach (WordRange phrase in Phrases(sentence, clause).OrderBy(p => Distance(p, focus)).ThenBy(p => p.Start))
        {
            if (end - start >= FewestWords && Distance(phrase, new WordRange(start, end)) > 0 && end - start > MostWords / 2)
            {
                break;
            }

            Include(ref start, ref end, phrase);
        }

        if (end - start < FewestWords && clause.Parent >= 0)
        {
            Include(ref start, ref end, sentence.Clauses[clause.Parent].Extent);
        }

        if (end - start < FewestWords)
        {
            end = Math.Min(Math.Max(end, clause.Extent.End), start + (2 * FewestWords));
            start = Math.Max(Math.Min(start, clause.Extent.Start), start - 2);
        }

        return Trimmed(sentence, start, end);
    }

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

            int first = child, last = child;
            foreach (int word in clause.Words)
            {
                if (Under(sentence.Sentence, word, child))
                {
                    first = Math.Min(first, word);
                    last = Math.Max(last, word);
                }
            }

            phrases.Add(new WordRange(first, last + 1));
        }

        return phrases;
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
