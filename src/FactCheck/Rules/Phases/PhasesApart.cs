using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Pairing;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Phases;

/// <summary>
/// Whether two stages that seem to differ are no two stages of one act: <c>is leaving</c> and <c>will leave</c>, an order and what it brought about, a purpose that nobody planned, a word of saying against
/// what was said. Measured on judged pairs of short reports: each class here was right less than once in eight.
/// </summary>
internal static class PhasesApart
{
    private const double SameAct = 0.8;
    private const double Alike = 0.5;
    private const double LeastSupport = 0.5;
    private const double PlanSupport = 0.75;

    private static readonly CueLexicon Moments = CueLexicon.Load("Phases.moments.txt");
    private static readonly CueLexicon Implicative = CueLexicon.Load("Phases.implicative.txt");
    private static readonly HashSet<string> Sayings = ["announce", "say", "report", "unveil", "tell", "declare", "reveal", "suggest", "predict", "confirm", "propose"];
    private static readonly HashSet<string> Settling = ["agree", "decide", "choose", "vote"];
    private static readonly HashSet<string> Resuming = ["resume", "restart", "reopen", "reconvene"];
    private static readonly HashSet<string> Continuing = ["continue", "proceed", "go", "carry", "persist"];
    private static readonly WordGroups Steps = WordGroups.Read("Values.Phases.steps.txt", '|');
    private static readonly HashSet<string> Accords = ["agreement", "deal", "pact", "contract", "accord", "commitment", "permission", "approval"];

    /// <summary>Whether the two statuses, whose stages differ, do not tell of two stages of one act.</summary>
    public static bool Are(FactPair pair, EventPair events)
    {
        EventStatus a = events.A, b = events.B;
        Word wordA = pair.A.Words[a.Event], wordB = pair.B.Words[b.Event];
        bool areForms = !IsAgreed(pair.A, a) && !IsAgreed(pair.B, b) && (AreForms(wordA, a, wordB, b) || AreForms(wordB, b, wordA, a));
        bool isMereSaying = events.Relation < 1 && (Sayings.Contains(wordA.Lemma) || Sayings.Contains(wordB.Lemma));
        return areForms || isMereSaying || IsModal(a) || IsModal(b) || IsSettled(pair.A, a, wordB, b) || IsSettled(pair.B, b, wordA, a) || IsPurpose(pair.A, a) || IsPurpose(pair.B, b) || IsUnreal(pair.A, a, b) || IsUnreal(pair.B, b, a) || AreTwoActs(pair, events)
            || IsTakenUp(pair.A, a, pair.B, b) || IsTakenUp(pair.B, b, pair.A, a) || AreSteps(wordA, a, wordB, b) || IsSought(pair.A, a, b) || IsSought(pair.B, b, a);
    }

    // "is quitting", "will quit", "quit"; "an effort to end it", "a push to end it"; "ordered its removal", "removed it"
    private static bool AreForms(Word word, EventStatus status, Word otherWord, EventStatus other) => status.Stage switch
    {
        EventStage.Ongoing => status.IsFromTense && other is { IsFromTense: true, Stage: EventStage.Planned or EventStage.Done } && (Moments.Contains(word.Lemma) || Moments.Contains(otherWord.Lemma)),
        EventStage.Attempted => other.Stage is EventStage.Planned or EventStage.Ordered or EventStage.Requested,
        EventStage.Ordered => other.Stage == EventStage.Done,
        _ => false,
    };

    // "the hearing resumes on Tuesday", "the hearing will continue on Tuesday": what is taken up after a night goes on
    private static bool IsTakenUp(AnalyzedSentence sentence, EventStatus status, AnalyzedSentence other, EventStatus goingOn) =>
        EventsApart.HasLemma(sentence, status.StageWords, Resuming) && EventsApart.HasLemma(other, goingOn.StageWords, Continuing);

    // "was indicted in March", "is to be arraigned in June": one step has been taken, another is to come
    private static bool AreSteps(Word word, EventStatus status, Word otherWord, EventStatus other) =>
        word.Upos == PartOfSpeech.Verb && otherWord.Upos == PartOfSpeech.Verb && (status.Stage == EventStage.Done ? other.Phase : status.Phase) == EventPhase.Before
        && (status.Stage == EventStage.Done) != (other.Stage == EventStage.Done)
        && WordGroups.InDifferentParts(Steps.PlacesOf(word.Lemma, word.Upos), Steps.PlacesOf(otherWord.Lemma, otherWord.Upos));

    // "is seeking to show progress", "is showing progress": who does it seeks to do it
    private static bool IsSought(AnalyzedSentence sentence, EventStatus status, EventStatus other) =>
        status is { IsFromTense: false, Stage: EventStage.Requested or EventStage.Attempted } && other is { IsFromTense: true, Stage: EventStage.Ongoing } && sentence.Words[status.Event].Xpos == "VB" && sentence.Sentence.HasTo(status.Event);

    // "could end": no stage, but a chance
    private static bool IsModal(EventStatus status) => status is { IsFromTense: true, Stage: EventStage.Planned, Level: CertaintyLevel.Possible };

    // "agreed to postpone it", "postponed it"; "wants it lifted" is no plan
    private static bool IsSettled(AnalyzedSentence sentence, EventStatus status, Word otherWord, EventStatus other) =>
        status is { IsFromTense: false, Stage: EventStage.Planned } && other switch
        {
            { IsFromTense: true, Stage: EventStage.Done } => status.Level == CertaintyLevel.Wanted || (Moments.Contains(otherWord.Lemma) && EventsApart.HasLemma(sentence, status.StageWords, Settling)),
            { Stage: EventStage.Postponed or EventStage.Suspended or EventStage.Cancelled } => EventsApart.HasLemma(sentence, status.StageWords, Settling),
            _ => false,
        };

    // "an agreement to open it"
    private static bool IsAgreed(AnalyzedSentence sentence, EventStatus status) =>
        sentence.Words[status.Event] is { Relation: "acl", Head: >= 0 and var noun } && Accords.Contains(sentence.Words[noun].Lemma);

    // "the last to leave", "a vote to open it": an infinitive that tells what a noun is for; "the road to be opened" tells what is to come
    private static bool IsPurpose(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        return status is { IsFromTense: true, Stage: EventStage.Planned } && word.Relation == "acl" && word.Xpos == "VB" && sentence.Sentence.HasTo(status.Event) && !IsAgreed(sentence, status);
    }

    // "was named to head it": that she heads it is still to come
    private static bool IsUnreal(AnalyzedSentence sentence, EventStatus status, EventStatus other)
    {
        Word word = sentence.Words[status.Event];
        return status is { IsFromTense: true, Stage: EventStage.Done } && other.Phase == EventPhase.Before
            && word.Is("xcomp") && word.Head >= 0 && sentence.Sentence.HasTo(status.Event) && !Implicative.Contains(sentence.Words[word.Head].Lemma);
    }

    // a plan and something done, unlike words that are not each other's partners: mostly two acts of one story
    private static bool AreTwoActs(FactPair pair, EventPair events)
    {
        bool isDeliberated = events.A.Stage == EventStage.Considered || events.B.Stage == EventStage.Considered;
        bool isPlanOfDone = (events.A.Stage, events.B.Stage) is (EventStage.Planned, EventStage.Done) or (EventStage.Done, EventStage.Planned);
        return !pair.Alignment.AreAligned(events.A.Event, events.B.Event)
            && ((events.Relation < Alike && events.Support < LeastSupport && !isDeliberated) || (events.Relation < SameAct && events.Support < PlanSupport && isPlanOfDone));
    }
}
