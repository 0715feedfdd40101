using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Phases;

/// <summary>
/// Whether two stages are none that the reports tell differently: both have the very words, whatever stands before them (<c>"has been received by"</c> after <c>until</c> and in a quotation), the one that
/// speaks of a plan or a request tells elsewhere that it was carried out, or two people do the like.
/// </summary>
internal static class OneTelling
{
    private const int LeastFollowing = 3;

    /// <summary>Whether the stages are no difference of the reports.</summary>
    public static bool Is(FactPair pair, EventPair events) => AreVerbatim(pair, events) || AreOfTwo(pair, events) || IsToldToo(pair, events);

    // "are you living in a dream", "she asked: are you living in a dream"
    private static bool AreVerbatim(FactPair pair, EventPair events)
    {
        if (VerbGroup.Read(pair.A.Sentence, events.A.Event) is not { } left || VerbGroup.Read(pair.B.Sentence, events.B.Event) is not { } right || left.Words.Count != right.Words.Count)
        {
            return false;
        }

        int length = left.Words.Count + LeastFollowing;
        return pair.A.Words[left.Words.Start].Xpos is "VBD" or "VBZ" or "VBP" or "MD"
            && left.Words.Start + length <= pair.A.Words.Count && right.Words.Start + length <= pair.B.Words.Count
            && Enumerable.Range(0, length).All(i => string.Equals(pair.A.Words[left.Words.Start + i].Text, pair.B.Words[right.Words.Start + i].Text, StringComparison.OrdinalIgnoreCase));
    }

    // "the minister expects to be asked", "the mayor was asked"
    private static bool AreOfTwo(FactPair pair, EventPair events)
    {
        int left = pair.A.Sentence.Subject(events.A.Event), right = pair.B.Sentence.Subject(events.B.Event);
        return left >= 0 && right >= 0 && pair.Context.EntityAgreement(pair, left, right) < 0
            && IsNamedPerson(pair.Context.A, pair.A, left) && IsNamedPerson(pair.Context.B, pair.B, right);
    }

    private static bool IsNamedPerson(ArticleAnalysis report, AnalyzedSentence sentence, int word) =>
        report.Entities.ReferenceAt(sentence.Index, word) is { IsName: true } reference && report.Entities.Clusters[reference.Cluster].Kind == EntityKind.Person;

    // "he demanded an apology", where the report also tells that she apologised
    private static bool IsToldToo(FactPair pair, EventPair events)
    {
        if (events.A.Stage == EventStage.Done && events.B.Phase == EventPhase.Before)
        {
            return pair.Context.ClusterAt(0, pair.A.Index, Doer(pair.A, events.A)) is { } doer && pair.Context.Links.OfA(doer.Id) is { } link && pair.Context.HasDone(1, pair.A.Words[events.A.Event].Lemma, link.B.Id);
        }

        return events.B.Stage == EventStage.Done && events.A.Phase == EventPhase.Before
            && pair.Context.ClusterAt(1, pair.B.Index, Doer(pair.B, events.B)) is { } other && pair.Context.Links.OfB(other.Id) is { } known && pair.Context.HasDone(0, pair.B.Words[events.B.Event].Lemma, known.A.Id);
    }

    private static int Doer(AnalyzedSentence sentence, EventStatus status) => sentence.Sentence.Subject(status.Event) is var subject and >= 0 ? subject : status.Event;
}
