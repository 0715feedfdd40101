using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Pairing;
using FactCheck.Values;

namespace FactCheck.Rules;

/// <summary>
/// Whether two events that two reports mark differently are plainly two. A hedge or a stage tells reports apart only where both speak of one act: two unlike words that are not even
/// each other's partners, in sentences that do not fit each other best and share no telling word, are two acts; so is one verb with nothing around it in common.
/// </summary>
internal static class EventsApart
{
    private const double Alike = 0.5;
    private const double LeastSupport = 0.2;
    private const double LeastShared = 0.3;
    private const double Weak = 0.25;

    /// <summary>Two unlike words, of whose arguments fewer than <paramref name="support"/> stand for each other.</summary>
    public static bool AreUnlike(FactPair pair, EventPair events, Comparand a, Comparand b, double support) =>
        events.Relation < Alike && events.Support < support && !AreBest(pair) && !pair.Alignment.AreAligned(events.A.Event, events.B.Event) && SoftCoverage.SharedRare(pair, a.Focus, b.Focus) < LeastShared;

    /// <summary>Two unlike words of which one bears a weak mark (<c>could</c>, <c>chance</c>): even in sentences that fit each other best it is mostly the mark of another act.</summary>
    public static bool AreWeaklyMarked(FactPair pair, EventPair events, Comparand a, Comparand b, double certain) =>
        events.Relation < Alike && certain < Weak && !pair.Alignment.AreAligned(events.A.Event, events.B.Event) && (AreBest(pair) || SoftCoverage.SharedRare(pair, a.Focus, b.Focus) < LeastShared);

    /// <summary>One word said of two things.</summary>
    public static bool ShareOnlyTheWord(FactPair pair, EventPair events, Comparand a, Comparand b) =>
        events.Relation >= Alike && events.Support < LeastSupport && !AreBest(pair) && SoftCoverage.SharedRare(pair, a.Focus, b.Focus) < LeastShared;

    /// <summary>Whether some of the words are of one of the lemmas.</summary>
    public static bool HasLemma(AnalyzedSentence sentence, WordRange words, IReadOnlySet<string> lemmas)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (lemmas.Contains(sentence.Words[i].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreBest(FactPair pair) => pair.Pair.RankInA == 1 && pair.Pair.RankInB == 1;
}
