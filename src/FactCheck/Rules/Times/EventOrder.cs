using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules.Times;

/// <summary>When something was, told by another event: before it, while it lasted, after it.</summary>
/// <param name="Words">The words from the mark to the event.</param>
/// <param name="Event">Index of the word for the other event.</param>
/// <param name="Governor">Index of the word that is placed in time.</param>
/// <param name="Side">−1 before the event, 1 after it.</param>
internal readonly record struct EventOrder(WordRange Words, int Event, int Governor, int Side)
{
    private const int MostOfSentence = 8;
    private const double SameEvent = 0.8;
    private static readonly HashSet<string> Befores = ["before", "until", "till"];
    private static readonly HashSet<string> Afters = ["after", "following", "since", "once"];

    /// <summary>The orders that a sentence states, a fixed number at most; those told by dates and clocks are left to them.</summary>
    public static List<EventOrder> In(AnalyzedSentence sentence)
    {
        List<EventOrder> orders = [];
        foreach (Word mark in sentence.Words)
        {
            if (orders.Count == MostOfSentence || mark.Head <= mark.Index || SideOf(mark) is not { } side || IsUntilAfter(sentence, mark) || sentence.Words[mark.Head].Head < 0)
            {
                continue;
            }

            int of = mark.Head;
            bool isEvent = sentence.Words[of].Upos is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj && sentence.Words[of].Relation is "advcl" or "obl" or "nmod" or "acl"
                && !sentence.Values.Times.Any(t => t.Words.Contains(of));
            if (isEvent)
            {
                orders.Add(new EventOrder(new WordRange(mark.Index, of + 1), of, sentence.Words[of].Head, side));
            }
        }

        return orders;
    }

    /// <summary>Whether the two place something on other sides of one event.</summary>
    public static bool Differ(FactPair pair, EventOrder a, EventOrder b) =>
        a.Side != b.Side && pair.Context.Lexicon.Relation(pair.A.Words[a.Event], pair.B.Words[b.Event]) is var alike && (alike >= SameEvent || (alike > 0 && pair.Alignment.AreAligned(a.Event, b.Event)));

    // "until after the vote": the second word tells the side
    private static bool IsUntilAfter(AnalyzedSentence sentence, Word mark) =>
        mark.Lemma is "until" or "till" && mark.Index + 1 < sentence.Words.Count && sentence.Words[mark.Index + 1].Lemma is "after" or "following";

    private static int? SideOf(Word word) =>
        word.Relation is not ("mark" or "case" or "advmod") ? null
        : Befores.Contains(word.Lemma) ? -1
        : Afters.Contains(word.Lemma) ? 1
        : null;
}
