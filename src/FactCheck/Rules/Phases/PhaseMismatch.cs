using FactCheck.Claims;
using FactCheck.Comparability;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Phases;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Phases;

/// <summary>For one report something has not begun or is under way, for the other it has happened.</summary>
internal sealed class PhaseMismatch : IRule
{
    private static readonly HashSet<string> Stances = new(["expect", "hope", "want", "plan", "intend", "wish", "consider", "await", "anticipate", "fear", "need", "require"], StringComparer.Ordinal);
    private static readonly HashSet<string> LightVerbs = ["make", "take", "get", "give", "go", "come", "put", "have", "do", "keep", "hold"];
    private static readonly HashSet<string> Performatives = ["declare", "announce", "proclaim", "endorse", "resign", "apologize", "apologise", "nominate", "urge", "warn", "call"];
    private static readonly HashSet<string> Decisions = ["decide", "decision"];
    private static readonly HashSet<string> Outlooks = ["expect", "mean", "intend", "design", "aim", "suppose"];
    private static readonly HashSet<string> Aims = ["hope", "aim", "intend", "want", "wish", "plan", "expect"];
    private const double LooseRelation = 0.5;
    private const double LeastSupport = 0.25;
    private const double Any = 1.1;
    private const double SameAct = 0.8;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = new(
        "FC1101", "phase-mismatch", DiscrepancyType.Phase,
        "The same event has come further in one report than in the other",
        "Planned, begun, over: a reader acts on it, and one of the reports may be out of date.",
        Severity.Incomplete, RuleStatus.Stable,
        [
            new("The ferry service [|will resume|] between Harwich and Esbjerg.", "The ferry service [|has resumed|] between Harwich and Esbjerg.", "planned and done"),
            new("Workers [|are repairing|] the bridge near Soria.", "Workers [|have repaired|] the bridge near Soria.", "under way and over"),
            new("Prosecutors [|have opened|] an inquiry into the fire.", "Prosecutors [|are considering whether to open|] an inquiry into the fire.", "done and considered"),
            new("A tram line to the ground [|is being built|].", "The tram line to the ground has [|yet to be built|].", "under way and not yet begun"),
            new("The ferry service will resume between Harwich and Esbjerg.", "The ferry service between Harwich and Esbjerg is to resume.", "two forms of the future"),
            new("Mechanics were repairing the lift in Lyon on Monday.", "Mechanics repaired the lift in Lyon on Monday.", "one narrative"),
            new("Talks on the border treaty ended in Geneva.", "Talks on the border treaty have ended in Geneva.", "two forms of the past"),
            new("The union will demand talks with the company next week.", "The union expected talks with the company next week.", "to expect is not to have done"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(FactPair pair)
    {
        foreach (EventPair events in pair.Events)
        {
            EventStatus a = events.A, b = events.B;
            StatusComparison comparison = events.Comparison;
            bool isTenseAlone = a.IsFromTense && b.IsFromTense;
            if (comparison.Scale != StatusScale.Phase || (isTenseAlone && events.Relation < LooseRelation && !IsAheadAlone(pair, events) && !IsAllElseSame(pair, events)) || (comparison.IsConflict && IsStep(events)) || IsSaidOfCues(pair, events) || IsEmpty(pair, events))
            {
                continue;
            }

            Comparand sideA = FindingFactory.Side(pair.A, NearWords.Marked(a.Event, a.StageWords), a.Event);
            Comparand sideB = FindingFactory.Side(pair.B, NearWords.Marked(b.Event, b.StageWords), b.Event);
            if (comparison.IsConflict && (EventsApart.AreUnlike(pair, events, sideA, sideB, Any) || EventsApart.ShareOnlyTheWord(pair, events, sideA, sideB) || PhasesApart.Are(pair, events) || IsMereRequest(pair, events) || IsDecided(pair, events) || IsPerformed(pair, events) || OneTelling.Is(pair, events)))
            {
                continue;
            }

            string lemma = pair.A.Words[a.Event].Lemma;
            Finding finding = comparison.IsConflict
                ? FindingFactory.Discrepancy(Descriptor, pair, sideA, sideB, Shown(a), Shown(b), SeverityOf(a, b), $"{Shown(a).Normalized[0]} / {Shown(b).Normalized[0]}: {lemma}", comparison.Distance, comparison.Certain * events.OneEvent(pair), events).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event)
                : FindingFactory.Agreement(Descriptor, pair, sideA, sideB, Shown(a), Shown(b), $"both {Shown(a).Normalized[0]}: {lemma}", events.Relation, comparison.Certain, events).WithStatusPassages(pair, sideA.Focus, a.Event, sideB.Focus, b.Event);
            yield return finding;
        }
    }

    /// <summary>What comes to a sum and what is to go somewhere are no one event; nor are talks that one side expected and those that the other would demand: expecting is nothing that happens.</summary>
    private static bool IsEmpty(FactPair pair, EventPair events) =>
        (events.Relation < 1 && (Stances.Contains(pair.A.Words[events.A.Event].Lemma) || Stances.Contains(pair.B.Words[events.B.Event].Lemma)))
        || IsLight(pair, events);

    /// <summary>Expected back in the fields, went back to them: the tense alone tells, where all else is the same.</summary>
    private static bool IsAheadAlone(FactPair pair, EventPair events) =>
        (events.A.Phase == EventPhase.Before) != (events.B.Phase == EventPhase.Before) && events.Support >= LooseRelation
        && IsVerbOfClause(pair.A, events.A.Event) && IsVerbOfClause(pair.B, events.B.Event);

    /// <summary>"Before she landed in Oslo on Monday", "is heading to Oslo on Monday".</summary>
    private static bool IsAllElseSame(FactPair pair, EventPair events) =>
        events.Support >= SameAct && (events.A.Phase == EventPhase.During) != (events.B.Phase == EventPhase.During) && IsVerbOfClause(pair.A, events.A.Event) && IsVerbOfClause(pair.B, events.B.Event);

    private static bool IsVerbOfClause(AnalyzedSentence sentence, int word) => sentence.Words[word].Upos == PartOfSpeech.Verb && sentence.ClauseAt(word).Predicate == word;

    /// <summary>To begin or try one act is a step of another; of the same act it is less than all of it.</summary>
    private static bool IsStep(EventPair events) =>
        events.Relation < SameAct && (events.A.IsFromTense || events.B.IsFromTense)
        && (events.A.Stage, events.B.Stage) is (EventStage.Begun or EventStage.Attempted, EventStage.Done) or (EventStage.Done, EventStage.Begun or EventStage.Attempted);

    /// <summary>What somebody asks others to do is no stage of what somebody did, unless the reports plainly speak of one act: asked to resign, resigned.</summary>
    private static bool IsMereRequest(FactPair pair, EventPair events) =>
        (events.A.Stage is EventStage.Requested or EventStage.Ordered || events.B.Stage is EventStage.Requested or EventStage.Ordered)
        && (events.Relation < SameAct || events.Support < LeastSupport || (pair.Pair.RankInA > 1 && pair.Pair.RankInB > 1));

    /// <summary>"The decision to dismiss him", "dismissed him": what was decided is mostly told because it was done.</summary>
    private static bool IsDecided(FactPair pair, EventPair events) =>
        (events.B.Stage == EventStage.Done && (IsDecision(pair.A, events.A) || IsPastOutlook(pair.A, events.A))) || (events.A.Stage == EventStage.Done && (IsDecision(pair.B, events.B) || IsPastOutlook(pair.B, events.B)));

    /// <summary>"Was expected to win", "was meant to reach the office": looking back, the report knows how it came.</summary>
    private static bool IsPastOutlook(AnalyzedSentence sentence, EventStatus status) =>
        !status.IsFromTense && status.Phase == EventPhase.Before
        && ((EventsApart.HasLemma(sentence, status.StageWords, Outlooks) && sentence.Words[status.StageWords.Start] is { Xpos: "VBD", Upos: PartOfSpeech.Aux }) || IsPastAim(sentence, status));

    /// <summary>"They wore it, hoping to reclaim it": what was aimed at when something was done.</summary>
    private static bool IsPastAim(AnalyzedSentence sentence, EventStatus status) =>
        sentence.Words[status.StageWords.Start] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var governor } aim && Aims.Contains(aim.Lemma) && sentence.Words[governor].Xpos == "VBD";

    private static bool IsDecision(AnalyzedSentence sentence, EventStatus status) =>
        !status.IsFromTense && status.Phase == EventPhase.Before && EventsApart.HasLemma(sentence, status.StageWords, Decisions)
        && sentence.Words[status.StageWords.End - 1].Xpos is not ("VB" or "VBG" or "VBP" or "VBZ");

    /// <summary>"Is declaring an emergency", "declared an emergency": to say so is to do it.</summary>
    private static bool IsPerformed(FactPair pair, EventPair events) =>
        events.A.IsFromTense && events.B.IsFromTense && (events.A.Stage, events.B.Stage) is (EventStage.Ongoing, EventStage.Done) or (EventStage.Done, EventStage.Ongoing)
        && Performatives.Contains(pair.A.Words[events.A.Event].Lemma) && Performatives.Contains(pair.B.Words[events.B.Event].Lemma);

    private static bool IsLight(FactPair pair, EventPair events) =>
        events.Relation < LooseRelation && !pair.Alignment.AreAligned(events.A.Event, events.B.Event)
        && (LightVerbs.Contains(pair.A.Words[events.A.Event].Lemma) || LightVerbs.Contains(pair.B.Words[events.B.Event].Lemma));

    /// <summary>Talks that have resumed against talks that should resume: the resuming is compared, the talks need not be.</summary>
    private static bool IsSaidOfCues(FactPair pair, EventPair events) => pair.Events.Any(other =>
        other.Comparison is { Scale: StatusScale.Phase, IsConflict: true } && other.Relation >= SameAct
        && other.A.Event != events.A.Event && other.B.Event != events.B.Event && events.A.StageWords.Contains(other.A.Event) && events.B.StageWords.Contains(other.B.Event));

    /// <summary>A plan that has since been carried out is incomplete; two states of one moment exclude each other; steps within one phase are a matter of wording.</summary>
    private static Severity SeverityOf(EventStatus a, EventStatus b)
    {
        if (a.Phase == b.Phase)
        {
            return Severity.Wording;
        }

        return a.Phase == EventPhase.Never || b.Phase == EventPhase.Never ? Severity.Contradiction
            : a.Phase == EventPhase.Before || b.Phase == EventPhase.Before ? Severity.Incomplete
            : Severity.Contradiction;
    }

    private static ReportValue Shown(EventStatus status) => new("phase", [status.Stage.ToString().ToLowerInvariant()]);
}
