using FactCheck.Values.Certainties;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;

namespace FactCheck.Values.Statuses;

/// <summary>
/// Compares two statuses of one event on the scale that tells most: a denial before a doubt, a doubt before a stage. What has not happened yet is not denied and not doubted,
/// what is merely planned is not alleged.
/// </summary>
internal static class StatusComparer
{
    private const int Doubt = 2;
    private const double SecondThought = 0.5;
    private const double BothMarked = 0.9;

    private static readonly HashSet<string> SaidOfOthers = ["accuse", "charge", "claim", "insist", "maintain", "assert", "contend", "blame", "suspicion", "allegation", "accusation", "report"];

    /// <summary>Whether the hedge is the word of somebody who accuses or reports others, which does not make what is told elsewhere of another act doubtful.</summary>
    public static bool IsSaidOfOthers(string cue) => SaidOfOthers.Contains(cue);

    /// <summary>Compares two statuses; <paramref name="areOpposed"/> where the words for the event exclude each other.</summary>
    public static StatusComparison Compare(EventStatus a, EventStatus b, bool areOpposed)
    {
        StatusComparison polarity = ComparePolarity(a, b, areOpposed);
        if (polarity.Scale != StatusScale.None)
        {
            // "does not meet the rules", "may not meet them"
            return !polarity.IsConflict && CompareCertainty(a, b) is { Scale: StatusScale.Certainty, IsConflict: true } doubt ? doubt : polarity;
        }

        bool isDoubtful = IsDoubt(a) || IsDoubt(b);
        StatusComparison phase = ComparePhase(a, b);
        StatusComparison certainty = CompareCertainty(a, b);
        if (phase.Scale != StatusScale.None && phase.IsConflict)
        {
            // "may have burst", "will allegedly sell": the doubt tells more than the tense
            bool isStrong = !isDoubtful || (phase.Certain >= 0.9 && !(certainty.IsConflict && IsEpistemic(a.Level) | IsEpistemic(b.Level)));
            if (isStrong || !certainty.IsConflict)
            {
                return phase;
            }
        }

        return certainty.IsConflict ? certainty : phase.Scale != StatusScale.None && !phase.IsConflict && certainty.Scale == StatusScale.None ? phase : certainty;
    }

    /// <summary>What the other of the two scales of doubt and stage says where both tell the statuses apart (<c>may charge</c>, <c>has been charging</c>).</summary>
    public static StatusComparison Second(EventStatus a, EventStatus b, StatusComparison first)
    {
        StatusComparison second = first.Scale switch
        {
            StatusScale.Phase when IsDoubt(a) || IsDoubt(b) => CompareCertainty(a, b),
            StatusScale.Certainty => ComparePhase(a, b),
            _ => StatusComparison.None,
        };
        return first.IsConflict && second.IsConflict ? second with { Certain = second.Certain * SecondThought } : StatusComparison.None;
    }

    private static StatusComparison ComparePolarity(EventStatus a, EventStatus b, bool areOpposed)
    {
        if (a.Level == CertaintyLevel.Conditional || b.Level == CertaintyLevel.Conditional)
        {
            return StatusComparison.None;
        }

        if (a.Polarity == Polarity.Affirmed && b.Polarity == Polarity.Affirmed)
        {
            return areOpposed ? new StatusComparison(StatusScale.Polarity, true, 1, IsDoubt(a) || IsDoubt(b) || IsAhead(a) != IsAhead(b) ? 0.5 : 0.9) : StatusComparison.None;
        }

        if (a.Polarity == b.Polarity)
        {
            return areOpposed ? StatusComparison.None : new StatusComparison(StatusScale.Polarity, false, 0, a.IsWeak == b.IsWeak ? 0.9 : 0.5);
        }

        if (a.Polarity == Polarity.Open || b.Polarity == Polarity.Open)
        {
            return a.Polarity == Polarity.Affirmed || b.Polarity == Polarity.Affirmed ? StatusComparison.None : new StatusComparison(StatusScale.Polarity, true, 0.5, 0.4);
        }

        if (areOpposed)
        {
            return new StatusComparison(StatusScale.Polarity, false, 0, 0.4);
        }

        bool isWeak = a.IsWeak || b.IsWeak;
        bool isHedged = IsDoubt(a) || IsDoubt(b) || IsAhead(a) || IsAhead(b);
        return new StatusComparison(StatusScale.Polarity, true, 1, isWeak ? 0.2 : isHedged ? 0.5 : a.PolarityCue == PolarityCue.Implied || b.PolarityCue == PolarityCue.Implied ? 0.7 : 0.9);
    }

    private static StatusComparison ComparePhase(EventStatus a, EventStatus b)
    {
        EventPhase left = a.Phase, right = b.Phase;
        if ((a.IsNotYet && b.Stage == EventStage.Present) || (b.IsNotYet && a.Stage == EventStage.Present))
        {
            // "is not yet binding", "is final"
            return new StatusComparison(StatusScale.Phase, true, 0.5, 0.9);
        }

        if (left == EventPhase.Unknown || right == EventPhase.Unknown)
        {
            return StatusComparison.None;
        }

        bool isStopped = a.Stage is EventStage.Suspended or EventStage.Postponed || b.Stage is EventStage.Suspended or EventStage.Postponed;
        bool isConflict = left != right || (isStopped && a.Stage != b.Stage);
        bool isNear = left == EventPhase.During && right == EventPhase.During && a.Stage != b.Stage && !a.IsFromTense && !b.IsFromTense;
        if (!isConflict && !isNear)
        {
            return a.IsFromTense && b.IsFromTense && left != EventPhase.Before ? StatusComparison.None : new StatusComparison(StatusScale.Phase, false, 0, a.IsFromTense || b.IsFromTense ? 0.5 : 0.9);
        }

        // "was handling", "handled": one narrative
        bool isNarrative = (a.IsBackground && right == EventPhase.After) || (b.IsBackground && left == EventPhase.After);
        bool isAhead = left == EventPhase.Before || right == EventPhase.Before || left == EventPhase.Never || right == EventPhase.Never;
        if (isNarrative || (!isAhead && (a.IsCarried || b.IsCarried)))
        {
            return StatusComparison.None;
        }

        // "adjusted his belt", "began to adjust his belt": often a step of one story
        bool isStep = (a.Stage == EventStage.Begun && b is { Stage: EventStage.Done, IsFromTense: true }) || (b.Stage == EventStage.Begun && a is { Stage: EventStage.Done, IsFromTense: true });

        double distance = isNear ? 0.1 : Math.Min(1, Math.Abs(a.Stage - b.Stage) / 12.0);
        double certain = isStep ? 0.35 : (a.IsFromTense, b.IsFromTense) switch
        {
            (false, false) => 1.0,
            (true, true) => isAhead ? 0.6 : 0.3,
            _ => isAhead ? 0.9 : 0.5,
        };
        return new StatusComparison(StatusScale.Phase, true, distance, certain);
    }

    private static StatusComparison CompareCertainty(EventStatus a, EventStatus b)
    {
        if (a.LevelCue.Length == 0 && b.LevelCue.Length == 0)
        {
            return StatusComparison.None;
        }

        int distance = Math.Abs(a.Rank - b.Rank);
        bool isHedged = IsHedge(a) || IsHedge(b);
        if (a.Level == b.Level)
        {
            return isHedged ? new StatusComparison(StatusScale.Certainty, false, 0, 0.9) : StatusComparison.None;
        }

        // a plan against a fact is a matter of phase; without a stage on either side it says nothing
        bool isPlan = (IsPlan(a) && !IsHedge(b) && !IsAhead(b)) || (IsPlan(b) && !IsHedge(a) && !IsAhead(a));
        bool areAhead = IsAhead(a) && IsAhead(b) && !IsDoubt(a) && !IsDoubt(b);
        bool isConditional = a.Level == CertaintyLevel.Conditional || b.Level == CertaintyLevel.Conditional;
        bool areOpen = (IsOpen(a) && IsOpen(b)) || (IsAble(a) && IsAble(b));
        bool isDenied = a.Level == CertaintyLevel.Denied || b.Level == CertaintyLevel.Denied;
        if (areAhead && isHedged && a.Level != CertaintyLevel.Conditional && b.Level != CertaintyLevel.Conditional && IsTentative(a) != IsTentative(b))
        {
            // "is likely to appeal", "will appeal"
            return new StatusComparison(StatusScale.Certainty, true, Math.Min(1, distance / 10.0), BothMarked);
        }

        bool isBare = areAhead && (a.LevelCue.Length == 0 || b.LevelCue.Length == 0);
        if (isBare || isConditional || isDenied || areOpen || distance < (areAhead ? Doubt + 1 : Doubt) || !isHedged || isPlan)
        {
            return StatusComparison.None;
        }

        return new StatusComparison(StatusScale.Certainty, true, Math.Min(1, distance / 10.0), AreBothMarked(a, b) ? BothMarked : Math.Min(Weight(a), Weight(b)));
    }

    // "may", "will": two marks say more than one that the other report only lacks
    private static bool AreBothMarked(EventStatus a, EventStatus b) => a.LevelCue.Length > 0 && b.LevelCue.Length > 0 && !IsWill(a) && !IsWill(b);

    private static bool IsWill(EventStatus status) => status.Level is CertaintyLevel.Planned or CertaintyLevel.Wanted or CertaintyLevel.Ability;

    // how much it tells that the other report states the same without the mark; who is accused or asked is not held to have done it
    private static double Weight(EventStatus status) => status.Level switch
    {
        _ when status.LevelCue.Length == 0 => 1,
        CertaintyLevel.Suspected or CertaintyLevel.Probable or CertaintyLevel.Preliminary => SaidOfOthers.Contains(status.LevelCue) ? 0.3 : 0.8,
        CertaintyLevel.Possible => status.LevelCue is "could" or "chance" or "risk" ? 0.4 : 0.7,
        CertaintyLevel.Unknown => status.LevelCue == "?" ? 0.2 : 0.5,
        CertaintyLevel.Alleged => SaidOfOthers.Contains(status.LevelCue) ? 0.25 : 0.6,
        _ => 0.4,
    };

    /// <summary>
    /// Whether the mark that tells the two apart (a hedge, a negation, a cue of phase) stands in the other sentence too, at another event: then the sentences may say the same in other words.
    /// </summary>
    public static bool IsEchoed(StatusScale scale, EventStatus a, IReadOnlyList<EventStatus> othersA, EventStatus b, IReadOnlyList<EventStatus> othersB) =>
        HasMark(scale, a, b, othersB) || HasMark(scale, b, a, othersA);

    private static bool HasMark(StatusScale scale, EventStatus marked, EventStatus counterpart, IReadOnlyList<EventStatus> others)
    {
        foreach (EventStatus other in others)
        {
            bool isSame = other.Event != counterpart.Event && scale switch
            {
                StatusScale.Polarity => marked.Polarity != Polarity.Affirmed && other.Polarity != Polarity.Affirmed,
                StatusScale.Certainty => IsHedge(marked) && IsHedge(other) && Math.Abs(marked.Rank - other.Rank) <= Doubt,
                StatusScale.Phase => !marked.IsFromTense && !other.IsFromTense && marked.Phase == other.Phase,
                _ => false,
            };
            if (isSame)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the level is about what is so, not about what is intended.</summary>
    private static bool IsEpistemic(CertaintyLevel level) => level is CertaintyLevel.Denied or CertaintyLevel.Unlikely or CertaintyLevel.Alleged or CertaintyLevel.Suspected or CertaintyLevel.Preliminary or CertaintyLevel.Probable or CertaintyLevel.Estimated or CertaintyLevel.Conditional;

    /// <summary>Whether what is ahead may yet not come.</summary>
    private static bool IsTentative(EventStatus status) => status.LevelCue.Length > 0
        && status.Level is CertaintyLevel.Possible or CertaintyLevel.Probable or CertaintyLevel.Expected or CertaintyLevel.Hoped or CertaintyLevel.Wanted or CertaintyLevel.Considered or CertaintyLevel.Proposed or CertaintyLevel.Threatened or CertaintyLevel.Suspected;

    private static bool IsOpen(EventStatus status) => status.Level is CertaintyLevel.Unknown or CertaintyLevel.Considered;

    private static bool IsAble(EventStatus status) => status.Level == CertaintyLevel.Ability || status.LevelCue == "could";

    private static bool IsDoubt(EventStatus status) => IsHedge(status) && (IsEpistemic(status.Level) || status.Level is CertaintyLevel.Unknown or CertaintyLevel.Possible);

    private static bool IsPlan(EventStatus status) => status.Level is CertaintyLevel.Planned or CertaintyLevel.Offered or CertaintyLevel.Proposed or CertaintyLevel.Wanted or CertaintyLevel.Expected or CertaintyLevel.Considered && status.LevelCue.Length > 0;

    private static bool IsHedge(EventStatus status) => status.Rank < 9 && status.Level is not (CertaintyLevel.Future or CertaintyLevel.Ability or CertaintyLevel.Obliged);

    private static bool IsAhead(EventStatus status) => status.Phase == EventPhase.Before;
}
