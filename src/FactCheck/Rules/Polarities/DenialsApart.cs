using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Certainties;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Polarities;

/// <summary>
/// Whether what one report denies is not affirmed by the other: it only names it (<c>struck down the ban</c>, <c>the ban</c>), or tells of it as of an aim, a rule or a chance (<c>cannot block</c>, <c>to block</c>).
/// Measured on judged pairs of short reports: each class here was right less than once in eight.
/// </summary>
internal static class DenialsApart
{
    /// <summary>Whether neither report contradicts the other.</summary>
    public static bool Are(FactPair pair, EventPair events)
    {
        bool isDeniedA = events.A.Polarity != Polarity.Affirmed;
        (EventStatus denied, EventStatus affirmed, AnalyzedSentence other) = isDeniedA ? (events.A, events.B, pair.B) : (events.B, events.A, pair.A);
        if (affirmed.Polarity != Polarity.Affirmed)
        {
            return false;
        }

        bool isNamed = denied.PolarityCue == PolarityCue.Implied && affirmed.Phase == EventPhase.Unknown && affirmed.Stage != EventStage.Present;
        // what will not be has no stage
        bool isAheadOnce = (denied.Phase == EventPhase.Before) != (affirmed.Phase == EventPhase.Before) && !(denied.Level == CertaintyLevel.Future && affirmed.Level == CertaintyLevel.Future);
        return isNamed || isAheadOnce || IsUnasserted(other, affirmed) || (IsOfClass(pair.A, events.A) && IsOfClass(pair.B, events.B)) || StoryTurns.Are(pair.A, events.A.Event, pair.B, events.B.Event);
    }

    // "clinics where fees are not a condition", "clinics where fees are a condition": two classes of them
    private static bool IsOfClass(AnalyzedSentence sentence, EventStatus status) =>
        sentence.ClauseAt(status.Event).Predicate is >= 0 and var predicate && sentence.Words[predicate] is { Relation: "acl:relcl", Head: >= 0 and var noun } && sentence.Words[noun].Upos == PartOfSpeech.Noun
        && noun + 1 < sentence.Words.Count && sentence.Words[noun + 1].Text != ",";

    // "complained of receiving alms", "after meeting him", "to discuss it": said by the way
    private static bool IsUnasserted(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        return status.Phase == EventPhase.Unknown && word.Xpos is "VB" or "VBG" && word.Relation is "xcomp" or "advcl" or "acl" or "obl" or "nmod" && status.Stage != EventStage.Present;
    }
}
