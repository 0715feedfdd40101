using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Pairing;

/// <summary>
/// Whether the words that tell two events apart stand in the other report just so: of "those who counted and were never counted" both reports have both halves, and one half does not deny the other.
/// </summary>
internal static class MarkTwins
{
    private const double SameWord = 0.8;
    private const int Doubt = 2;
    private const int FewestWords = 3;
    private const int MostWords = 7;

    /// <summary>Whether the mark of either event stands in the other sentence at the same word, or in the same words in the other report nearby.</summary>
    public static bool Has(FactPair pair, StatusScale scale, EventStatus a, IReadOnlyList<EventStatus> left, EventStatus b, IReadOnlyList<EventStatus> right) =>
        IsTold(pair, 0, scale, a, b, right) || IsTold(pair, 1, scale, b, a, left);

    private static bool IsTold(FactPair pair, int side, StatusScale scale, EventStatus marked, EventStatus counterpart, IReadOnlyList<EventStatus> others)
    {
        WordRange mark = MarkOf(scale, marked);
        if (!IsMarked(scale, marked))
        {
            return false;
        }

        AnalyzedSentence own = side == 0 ? pair.A : pair.B, other = side == 0 ? pair.B : pair.A;
        foreach (EventStatus twin in others)
        {
            if (twin.Event != counterpart.Event && AreAlike(scale, marked, twin) && (own.Words[marked.Event].Lemma == other.Words[twin.Event].Lemma || Relation(pair, side, marked.Event, twin.Event) >= SameWord)
                && own.Words[marked.Event].Upos == other.Words[twin.Event].Upos)
            {
                return true;
            }
        }

        return IsVerbatim(own, marked.Event, mark, side == 0 ? pair.Context.B : pair.Context.A, other.Index);
    }

    private static double Relation(FactPair pair, int side, int own, int other) =>
        side == 0 ? pair.Context.Lexicon.Relation(pair.A.Words[own], pair.B.Words[other]) : pair.Context.Lexicon.Relation(pair.A.Words[other], pair.B.Words[own]);

    private static bool IsMarked(StatusScale scale, EventStatus status) => scale switch
    {
        StatusScale.Polarity => status.Polarity != Polarity.Affirmed,
        StatusScale.Certainty => status.LevelCue.Length > 0,
        StatusScale.Phase => !status.IsFromTense,
        _ => false,
    };

    private static WordRange MarkOf(StatusScale scale, EventStatus status) => scale switch
    {
        StatusScale.Polarity => status.PolarityWords,
        StatusScale.Certainty => status.LevelWords,
        _ => status.StageWords,
    };

    private static bool AreAlike(StatusScale scale, EventStatus a, EventStatus b) => scale switch
    {
        StatusScale.Polarity => b.Polarity == a.Polarity,
        StatusScale.Certainty => b.LevelCue.Length > 0 && Math.Abs(a.Rank - b.Rank) <= Doubt,
        StatusScale.Phase => !b.IsFromTense && a.Phase == b.Phase,
        _ => false,
    };

    // "never counted", "thought it was": the mark with its event, at least three words, in the sentence compared or one beside it
    private static bool IsVerbatim(AnalyzedSentence own, int word, WordRange mark, ArticleAnalysis report, int at)
    {
        int start = Math.Min(word, mark.Start), end = Math.Max(word + 1, mark.End);
        if (end - start > MostWords)
        {
            (start, end) = (mark.Start, mark.End);
        }

        string[] words = [.. WordsFrom(own, start, end)];
        for (int i = end; words.Length < FewestWords && i < own.Words.Count; i++)
        {
            words = [.. WordsFrom(own, start, i + 1)];
        }

        for (int i = start - 1; words.Length < FewestWords && i >= 0; i--)
        {
            words = [.. WordsFrom(own, i, end)];
        }

        return words.Length >= FewestWords && Enumerable.Range(Math.Max(0, at - 1), Math.Min(report.Sentences.Count, at + 2) - Math.Max(0, at - 1)).Any(i => Holds(report.Sentences[i], words));
    }

    private static IEnumerable<string> WordsFrom(AnalyzedSentence sentence, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (sentence.Words[i].Upos != PartOfSpeech.Punct || sentence.Words[i].Text == "?")
            {
                yield return sentence.Words[i].Text.ToLowerInvariant();
            }
        }
    }

    private static bool Holds(AnalyzedSentence sentence, string[] words)
    {
        string[] all = [.. WordsFrom(sentence, 0, sentence.Words.Count)];
        for (int i = 0; i + words.Length <= all.Length; i++)
        {
            if (all.AsSpan(i, words.Length).SequenceEqual(words))
            {
                return true;
            }
        }

        return false;
    }
}
