using FactCheck.Language;

namespace FactCheck.Values.Cues;

/// <summary>Quotation marks among the words of a sentence.</summary>
internal static class QuoteTokens
{
    public static bool IsQuoteMark(this Word word) =>
        word.Upos == PartOfSpeech.Punct && word.Text is "\"" or "“" or "”" or "‘" or "’" or "'" or "``" or "''" or "«" or "»";

    /// <summary>Whether a quotation mark stands between two words.</summary>
    public static bool HasQuoteMarkBetween(this Sentence sentence, int left, int right)
    {
        for (int i = Math.Min(left, right) + 1; i < Math.Max(left, right); i++)
        {
            if (sentence.Words[i].IsQuoteMark())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words between the nearest quotation marks around a word; null where a mark is missing or <paramref name="outside"/> lies between them too.</summary>
    public static WordRange? QuotedAround(this Sentence sentence, int index, int outside)
    {
        int first = index;
        while (first >= 0 && !sentence.Words[first].IsQuoteMark())
        {
            first--;
        }

        int end = index;
        while (end < sentence.Words.Count && !sentence.Words[end].IsQuoteMark())
        {
            end++;
        }

        bool isOpening = first >= 0 && sentence.Words[first].Xpos == "``" | sentence.Words[first].Text is "“" or "‘" or "«";
        return isOpening && end < sentence.Words.Count && (outside < first || outside > end) ? new WordRange(first + 1, end) : null;
    }
}
