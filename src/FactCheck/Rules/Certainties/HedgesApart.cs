using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;
using FactCheck.Values.Statuses;

namespace FactCheck.Rules.Certainties;

/// <summary>
/// Whether two reports that seem unlike sure of one thing speak of two, or are sure of it in ways that do not meet: a guess about an act and a noun that only names the act, a vow and a threat,
/// an accusation and a hope. Measured on judged pairs of short reports: each class here was right less than once in eight.
/// </summary>
internal static class HedgesApart
{
    private const double SameAct = 0.8;
    private const double LeastRival = 0.1;
    private const string Question = "whether";

    // what somebody fears, claims, risks or makes out: a thought about the thing, not a report of it
    private static readonly HashSet<string> Thoughts = CueLexicon.Load("Certainties.thoughts.txt").Entries.Select(e => e.Text).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> Worries = ["fear", "worry", "concern", "afraid", "worried", "concerned", "anxious", "dread", "question", "wonder", "doubt", "ask", "debate", "speculate", "speculation", "anxiety", "uncertain", "unsure", "unclear"];
    private static readonly HashSet<string> Light = ["make", "take", "get", "give", "go", "put", "have", "do"];
    private static readonly HashSet<string> Seeming = ["look", "seem", "sound", "feel", "appear"];
    private static readonly HashSet<string> Vows = ["vow", "pledge", "promise", "swear"];

    /// <summary>Whether a doubt on one side does not meet what the other side says.</summary>
    public static bool Are(FactPair pair, EventPair events)
    {
        EventStatus a = events.A, b = events.B;
        Word wordA = pair.A.Words[a.Event], wordB = pair.B.Words[b.Event];

        // "gave way", "could make a case": verbs that mean what their objects do
        bool isLight = wordA.Lemma != wordB.Lemma && (Light.Contains(wordA.Lemma) || Light.Contains(wordB.Lemma)) && a.Level != CertaintyLevel.Preliminary && b.Level != CertaintyLevel.Preliminary;
        bool areWorries = IsWorry(pair.A, a) && IsWorry(pair.B, b);
        return isLight || areWorries || (a.LevelCue.Length, b.LevelCue.Length) switch
        {
            (0, _) => DoesNotMeet(pair, events, pair.A, a, b) || IsToldBare(pair.A.Words[a.Event], a, pair.B, b),
            (_, 0) => DoesNotMeet(pair, events, pair.B, b, a) || IsToldBare(pair.B.Words[b.Event], b, pair.A, a),
            _ => AreTwoStances(events, a, b) || AreTwoStances(events, b, a),
        };
    }

    // "fears that the mayor could stop it", "worries that he will stop it": a thing feared or asked about is as open as its fear
    private static bool IsWorry(AnalyzedSentence sentence, EventStatus status)
    {
        Word word = sentence.Words[status.Event];
        return word.Head >= 0 && word.Relation is "ccomp" or "xcomp" or "acl" or "csubj" && Worries.Contains(sentence.Words[word.Head].Lemma);
    }

    private static bool DoesNotMeet(FactPair pair, EventPair events, AnalyzedSentence sentence, EventStatus plain, EventStatus hedged)
    {
        Word word = sentence.Words[plain.Event];
        bool isOtherAct = events.Relation < SameAct && !pair.Alignment.AreAligned(events.A.Event, events.B.Event);

        // another event of the sentence stands nearer to the hedged one
        bool isBeaten = isOtherAct && events.Rival > LeastRival;

        // "a fear of cuts", "the cuts": named, not told
        bool isNamed = Thoughts.Contains(hedged.LevelCue) && (plain.Phase == EventPhase.Unknown || isOtherAct);

        // "will vote on whether to hold it", "to hold it": neither says that it was held
        bool isUndecided = hedged.LevelCue == Question && plain.Phase is not (EventPhase.During or EventPhase.After);

        // what is proposed, hoped or thought over may well be told as a thing without being told to be so
        bool isIdea = plain.Phase is not (EventPhase.During or EventPhase.After) && hedged.Level is CertaintyLevel.Proposed or CertaintyLevel.Hoped or CertaintyLevel.Considered or CertaintyLevel.Estimated or CertaintyLevel.Unlikely;
        bool isState = isOtherAct && (plain.Stage == EventStage.Present || word.Upos == PartOfSpeech.Adj);
        return isBeaten || isNamed || isUndecided || isIdea || isState || IsLikened(sentence, plain.Event) || IsUnreached(hedged, word) || word.Relation is "nmod" or "amod";
    }

    // "it looks like he acted alone"
    private static bool IsLikened(AnalyzedSentence sentence, int word) =>
        sentence.Sentence.Marker(word, "like") >= 0 && sentence.Words[word].Head is >= 0 and var head && Seeming.Contains(sentence.Words[head].Lemma);

    // "could not be reached", "was not available": the set words of a report that got no comment
    private static bool IsUnreached(EventStatus hedged, Word plain) => hedged is { LevelCue: "could", Polarity: Polarity.Negated } && plain.Lemma is "available" or "reach" or "respond" or "return";

    // "I couldn't vote for him, I didn't vote for him": the sentence with the hedge says the plain thing as well
    private static bool IsToldBare(Word plainWord, EventStatus plain, AnalyzedSentence sentence, EventStatus hedged) =>
        sentence.Statuses.Any(s => s.Event != hedged.Event && s.LevelCue.Length == 0 && s.Polarity == plain.Polarity && sentence.Words[s.Event].Lemma == plainWord.Lemma && sentence.Words[s.Event].Upos == plainWord.Upos && s.Phase == plain.Phase);

    // two marks of unlike sort tell of two attitudes, of which neither is surer than the other
    private static bool AreTwoStances(EventPair events, EventStatus a, EventStatus b) => a.Level switch
    {
        CertaintyLevel.Alleged => b.Level != CertaintyLevel.Certain || events.Relation < SameAct,
        CertaintyLevel.Unknown => events.Relation < SameAct || b.Level is not (CertaintyLevel.Future or CertaintyLevel.Planned or CertaintyLevel.Expected),
        CertaintyLevel.Threatened => Vows.Contains(b.LevelCue),
        // "plans to visit", "is expected to visit": a plan of one and what others look for
        CertaintyLevel.Planned => b.Level == CertaintyLevel.Expected || (b.Level == CertaintyLevel.Possible && events.Relation < SameAct),
        CertaintyLevel.Proposed => true,
        CertaintyLevel.Obliged => b.Level is CertaintyLevel.Wanted or CertaintyLevel.Expected,
        // "suspicions that he was aboard", "he might have been aboard": both doubt it
        CertaintyLevel.Suspected => b.Level is CertaintyLevel.Possible or CertaintyLevel.Probable,
        // "a possible reference to him", "seeming to refer to him"
        CertaintyLevel.Probable => b.Level == CertaintyLevel.Possible && a.LevelCue is "seem" or "appear" or "look",
        _ => false,
    };
}
