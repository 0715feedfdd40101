using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Attributions;

/// <summary>
/// Finds who says something by the order of the words, where the tree gives the verb of saying to another noun:
/// a noun phrase between a comma and the verb (<c>jets bombed the port, the army said</c>), or between the verb after a comma and the next mark (<c>, said a statement</c>).
/// </summary>
internal static class BesideSpeaker
{
    private const int MostWords = 12;

    /// <summary>The head of the phrase, with its first word and the word after its last; null where there is none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb of saying.</param>
    /// <param name="takesHearer">Whether who follows the verb is told: <c>told analysts</c>.</param>
    public static (int Head, WordRange Words)? Find(Sentence sentence, int verb, bool takesHearer) => Before(sentence, verb) ?? (takesHearer ? null : After(sentence, verb));

    /// <summary>The word on which all before the phrase hangs: what is said.</summary>
    public static int Claim(Sentence sentence, WordRange phrase, int verb)
    {
        int start = Math.Min(phrase.Start, verb), best = -1;
        for (int i = 0; i < start; i++)
        {
            int head = sentence.Words[i].Head;
            bool isTop = (head < 0 || head >= start) && sentence.Words[i].Upos != PartOfSpeech.Punct && !sentence.Words[i].IsAny("cc", "mark", "advmod", "obl", "det", "case");
            best = isTop && (best < 0 || sentence.Words[best].Upos != PartOfSpeech.Verb || sentence.Words[i].Upos == PartOfSpeech.Verb) ? i : best;
        }

        return best;
    }

    private static (int Head, WordRange Words)? Before(Sentence sentence, int verb)
    {
        int start = verb;
        while (start > 0 && verb - start < MostWords && IsOfPhrase(sentence.Words[start - 1]))
        {
            start--;
        }

        bool isAfterClause = start > 1 && start < verb && IsMark(sentence.Words[start - 1]) && Ends(sentence, verb);
        return isAfterClause && HeadOf(sentence, start, verb) is int head and >= 0 ? (head, new WordRange(start, verb)) : null;
    }

    private static (int Head, WordRange Words)? After(Sentence sentence, int verb)
    {
        int end = verb + 1;
        while (end < sentence.Words.Count && end - verb <= MostWords && IsOfPhrase(sentence.Words[end]))
        {
            end++;
        }

        bool isAfterClause = verb > 1 && end > verb + 1 && IsMark(sentence.Words[verb - 1]) && (end >= sentence.Words.Count || sentence.Words[end].Upos == PartOfSpeech.Punct || sentence.Words[end].Lemma is "who" or "that" or "which");
        return isAfterClause && HeadOf(sentence, verb + 1, end) is int head and >= 0 ? (head, new WordRange(verb + 1, end)) : null;
    }

    private static bool IsMark(Word word) => word.Text is "," || word.IsQuoteMark();

    /// <summary>Nothing follows that could be the claim: a mark, the end, or when and where it was said.</summary>
    private static bool Ends(Sentence sentence, int verb)
    {
        if (verb + 1 >= sentence.Words.Count)
        {
            return true;
        }

        Word next = sentence.Words[verb + 1];
        return next.Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Adv || (next.Upos == PartOfSpeech.Propn && (verb + 2 >= sentence.Words.Count || sentence.Words[verb + 2].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp));
    }

    private static bool IsOfPhrase(Word word) =>
        word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || word.Xpos is "POS" or "PRP$" or "HYPH" or "VBN" || word.Text is "-" or "and" || word.Lemma is "of" or "for" or "in" or "at";

    /// <summary>The last noun before the first preposition.</summary>
    private static int HeadOf(Sentence sentence, int start, int end)
    {
        int head = -1;
        for (int i = start; i < end; i++)
        {
            if (sentence.Words[i].Upos == PartOfSpeech.Adp || sentence.Words[i].Text == "and")
            {
                break;
            }

            head = sentence.Words[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn ? i : head;
        }

        bool begins = sentence.Words[start].Upos is not PartOfSpeech.Adp && sentence.Words[start].Text is not ("and" or "-") && sentence.Words[start].Xpos != "POS";
        return begins ? head : -1;
    }
}
