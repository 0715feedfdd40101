using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Values.Certainties;
using FactCheck.Values.Cues;
using FactCheck.Values.Phases;
using FactCheck.Values.Polarities;

namespace FactCheck.Values.Statuses;

/// <summary>
/// Gives each event of a sentence its status. What is said of a governing word holds of the event below it too: <c>plans to seek an injunction</c> leaves the injunction
/// as far off as the seeking, <c>was suspected of having begun to sell</c> hedges the sale.
/// </summary>
internal sealed class StatusReader
{
    private const int DeepestChain = 6;
    private const int Condition = 2;
    private static readonly HashSet<string> Reporting = ["say", "add", "tell", "note", "write"];
    private static readonly ILookup<string, (string? Particle, string Role)> Carriers = CueLexicon.Load("Statuses.carriers.txt").Entries
        .ToLookup(e => e.Words[0], e => (e.Words.Count > 1 ? e.Words[1] : null, e.Columns[0]), StringComparer.Ordinal);

    private static readonly HashSet<string> AheadCues = [.. CueLexicon.Load("Phases.cues.txt").Entries
        .Where(e => e.Class == "verb" && e.Columns[0] is "considered" or "planned" or "imminent" && e.Columns[1] != "nounPlan").Select(e => e.Text)];

    private static readonly HashSet<string> Attitudes = ["boycott", "shun", "skip", "miss"];

    private readonly Sentence sentence;
    private readonly SentenceValues values;
    private readonly EventStatus?[] known;

    private StatusReader(AnalyzedSentence sentence)
    {
        this.sentence = sentence.Sentence;
        values = sentence.Values;
        known = new EventStatus?[sentence.Words.Count];
    }

    /// <summary>The statuses of the events of a sentence in order of their words.</summary>
    public static IReadOnlyList<EventStatus> Read(AnalyzedSentence sentence)
    {
        StatusReader reader = new(sentence);
        HashSet<int> marked = [.. sentence.Values.Polarities.Select(p => p.Predicate), .. sentence.Values.Polarities.Select(p => NegatedNoun(sentence.Sentence, p)).Where(n => n >= 0), .. sentence.Values.Certainties.Select(c => c.Predicate), .. sentence.Values.Phases.Where(p => !p.IsFromTense).Select(p => p.Predicate)];
        List<EventStatus> statuses = [];
        foreach (Word word in sentence.Words)
        {
            if (sentence.IsContent(word.Index) && !reader.IsTransparent(word) && (marked.Contains(word.Index) || IsEvent(sentence.Sentence, word)))
            {
                statuses.Add(reader.Of(word.Index, 0));
            }
        }

        return statuses;
    }

    // "there was no siren", "paid no ransom": of the noun too; −1 for other negations
    private static int NegatedNoun(Sentence sentence, PolarityValue polarity)
    {
        int noun = polarity.Cue == PolarityCue.Determiner && sentence.Words[polarity.Head].Is("det") ? sentence.Words[polarity.Head].Head : -1;
        return noun >= 0 && sentence.Words[noun].Upos == PartOfSpeech.Noun && !IsActor(sentence, noun) ? noun : -1;
    }

    // "no teacher would lose a job", "no patient's life": teachers and patients are there
    private static bool IsActor(Sentence sentence, int noun)
    {
        Word word = sentence.Words[noun];
        return word.Relation == "nmod:poss" || (word.Relation == "nsubj" && word.Head >= 0 && sentence.Words[word.Head].Upos == PartOfSpeech.Verb && sentence.Words[word.Head].Lemma is not ("be" or "exist" or "occur" or "happen" or "sound" or "remain" or "follow"));
    }

    /// <summary>Whether the word names something that happens or holds: a verb, a predicate, a noun for an act, an event or a process.</summary>
    private static bool IsEvent(Sentence sentence, Word word)
    {
        if (word.Upos == PartOfSpeech.Verb)
        {
            return !word.IsAny("case", "mark", "aux", "cop", "fixed", "flat", "compound", "discourse");
        }

        if (word.Upos == PartOfSpeech.Adj)
        {
            return sentence.IsPredicate(word.Index);
        }

        return word.Upos == PartOfSpeech.Noun && (sentence.IsPredicate(word.Index) || EventNouns.Contains(word.Lemma));
    }

    // "want", "began", "is expected" say how the event below them stands; a verb of saying is no event of the story
    private bool IsTransparent(Word word)
    {
        if (word.Upos == PartOfSpeech.Verb && Reporting.Contains(word.Lemma))
        {
            // "reportedly said": whether it was said is in doubt
            return !values.Certainties.Any(c => c.Predicate == word.Index && c.Level == CertaintyLevel.Alleged && sentence.Words[c.Head].Upos == PartOfSpeech.Adv);
        }

        if (word.Upos == PartOfSpeech.Verb && values.Phases.Any(p => !p.IsFromTense && p.Head == word.Index && p.Predicate != word.Index && p.Cue.Length > 0 && IsAheadCue(p.Cue)))
        {
            return true;
        }

        int clause = sentence.Child(word.Index, "xcomp");
        return clause >= 0 && (values.Phases.Any(p => !p.IsFromTense && p.Head == word.Index && p.Predicate != word.Index) || values.Certainties.Any(c => c.Head == word.Index && c.Predicate != word.Index));
    }

    // "are planning a protest": the protest is the event, the planning is not
    private static bool IsAheadCue(string cue) => AheadCues.Contains(cue);

    private EventStatus Of(int word, int depth)
    {
        if (known[word] is { } status)
        {
            return status;
        }

        status = Own(word);
        int governor = depth < DeepestChain ? Governor(word) : -1;
        if (governor >= 0)
        {
            status = Inherit(status, Of(governor, depth + 1));
        }

        if (Argument(word) is int noun and >= 0 && noun != governor && status.LevelCue.Length == 0 && HedgeOn(noun) is { } hedge)
        {
            status = status with { Level = hedge.Level, Rank = hedge.Rank, LevelWords = hedge.Words, LevelCue = hedge.Cue };
        }

        known[word] = status;
        return status;
    }

    private EventStatus Own(int word)
    {
        EventStatus status = EventStatus.Plain(word);
        PhaseValue? phase = null;
        foreach (PhaseValue value in values.Phases)
        {
            // of two cues the one that leaves the event further off: "plans to resume"
            bool isBetter = value.Predicate == word && (phase is null || (phase.IsFromTense && !value.IsFromTense) || (!value.IsFromTense && value.Phase != EventPhase.Unknown && value.Stage < phase.Stage));
            phase = isBetter ? value : phase;
        }

        if (phase is not null)
        {
            bool isBackground = phase.IsFromTense && phase.Stage == EventStage.Ongoing && phase.Words.Count > 1 && sentence.Words[phase.Words.Start].Xpos == "VBD";
            bool isLoose = phase.IsFromTense && phase.Stage == EventStage.Ongoing && !IsFinite(phase.Words);
            bool isAhead = !phase.IsFromTense && phase.Phase is EventPhase.During or EventPhase.After && phase.Head != word && IsPurpose(phase.Head);
            EventStage stage = isLoose ? EventStage.Unknown : isAhead ? EventStage.Planned : !phase.IsFromTense && IsImperative(word) ? EventStage.Requested : phase.Stage;
            status = status with { Stage = stage, StageWords = phase.Words, IsFromTense = phase.IsFromTense, IsBackground = isBackground };
        }

        CertaintyValue hedge = CertaintyReader.CertaintyOf(sentence, values.Certainties, word);
        if (hedge.Cue.Length > 0)
        {
            status = status with { Level = hedge.Level, Rank = hedge.Rank, LevelWords = hedge.Words, LevelCue = hedge.Cue };
            if (hedge.Level == CertaintyLevel.Conditional && hedge.Rank <= Condition && status.IsFromTense)
            {
                status = status with { Stage = EventStage.Unknown };
            }
        }

        if (values.Polarities.FirstOrDefault(p => p.Predicate == word || NegatedNoun(sentence, p) == word) is { } polarity && !IsAttitude(word, polarity) && status.Stage != EventStage.Cancelled)
        {
            status = status with { Polarity = polarity.Polarity, IsWeak = polarity.IsWeak, PolarityCue = polarity.Cue, PolarityWords = polarity.Words };
            if (polarity.Polarity == Polarity.Negated && NotYet(word, polarity) is { } words)
            {
                status = status with { Stage = EventStage.Planned, StageWords = words, IsFromTense = false, IsBackground = false, Polarity = Polarity.Affirmed, PolarityCue = PolarityCue.None };
            }
        }

        return status;
    }

    // those who boycott an opening do not prevent it
    private bool IsAttitude(int word, PolarityValue polarity) =>
        polarity.Cue == PolarityCue.Implied && sentence.Words[word].Upos == PartOfSpeech.Noun && Attitudes.Contains(sentence.Words[polarity.Head].Lemma);

    // "to start a site", "was to begin", "kept them from ending it": a purpose, a plan
    private bool IsPurpose(int cue)
    {
        Word word = sentence.Words[cue];
        bool isKeptFrom = word.Xpos == "VBG" && sentence.Marker(cue, "from") >= 0;
        return word.Upos == PartOfSpeech.Verb && (isKeptFrom || (!word.IsAny("xcomp", "conj") && sentence.HasTo(cue) && !sentence.HasChildLemma(cue, "have")));
    }

    // "stop lying", "try showing some class": asked for, not done
    private bool IsImperative(int word)
    {
        int top = word;
        while (sentence.Words[top].Is("xcomp") && sentence.Words[top].Head >= 0)
        {
            top = sentence.Words[top].Head;
        }

        return sentence.Words[top].Xpos == "VB" && sentence.Words[top].IsAny("root", "parataxis", "ccomp") && sentence.Child(top, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark") < 0;
    }

    // "is selling", not "a man selling"
    private bool IsFinite(WordRange words)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            if (sentence.Words[i].Xpos is "VBZ" or "VBP" or "VBD")
            {
                return true;
            }
        }

        return false;
    }

    // "has not yet begun", "has yet to decide", "cannot begin until": it is still ahead
    private WordRange? NotYet(int word, PolarityValue polarity)
    {
        if (sentence.Words[polarity.Words.Start].Lemma == "yet" || sentence.Words[polarity.Words.End - 1].Lemma == "yet")
        {
            return polarity.Words;
        }

        foreach (int child in sentence.Children(word))
        {
            Word below = sentence.Words[child];
            if (below.Is("advmod") && below.Lemma is "yet" or "still")
            {
                return Union(polarity.Words, new WordRange(child, child + 1));
            }

            if (below.IsAny("advcl", "obl") && sentence.Marker(child, "until", "till", "before") is int marker and >= 0
                && (sentence.Words[marker].Lemma != "before" || IsModal(word)))
            {
                return Math.Abs(marker - polarity.Words.Start) < 8 ? Union(polarity.Words, new WordRange(marker, marker + 1)) : polarity.Words;
            }
        }

        return null;
    }

    // "will not start before May" is still ahead; "had not been asked before the vote" never happened
    private bool IsModal(int word)
    {
        foreach (int child in sentence.Children(word))
        {
            if (sentence.Words[child].Is("aux") && sentence.Words[child].Xpos == "MD")
            {
                return true;
            }
        }

        return false;
    }

    private EventStatus Inherit(EventStatus own, EventStatus above)
    {
        EventStatus status = own;
        // "is expected to continue burning": it burns
        bool goesOn = own is { Stage: EventStage.Ongoing, IsFromTense: false } && above.Stage == EventStage.Planned;
        if (!goesOn && above.Phase is EventPhase.Before or EventPhase.Never && own.Phase != EventPhase.Never && (own.Phase != EventPhase.Before || above.Stage < own.Stage || own.IsFromTense))
        {
            status = status with { Stage = above.Stage, StageWords = above.StageWords, IsFromTense = above.IsFromTense, IsBackground = false };
        }
        else if (own.Phase == EventPhase.Unknown && above.Phase != EventPhase.Unknown)
        {
            status = status with { Stage = above.Stage, StageWords = above.StageWords, IsFromTense = above.IsFromTense, IsBackground = above.IsBackground, IsCarried = above.IsFromTense && sentence.Words[own.Event].Upos == PartOfSpeech.Noun };
        }

        if (above.Rank < status.Rank && above.LevelCue.Length > 0)
        {
            status = status with { Level = above.Level, Rank = above.Rank, LevelWords = above.LevelWords, LevelCue = above.LevelCue };
        }

        bool isCarried = sentence.Words[own.Event].Upos == PartOfSpeech.Noun;
        if (isCarried && above.Polarity != Polarity.Affirmed && own.Polarity == Polarity.Affirmed && !IsInnerDenial(own, above))
        {
            status = status with { Polarity = above.Polarity, IsWeak = above.IsWeak, PolarityCue = above.PolarityCue, PolarityWords = above.PolarityWords };
        }

        return status;
    }

    // "did not refuse to pay": the double negation is resolved already
    private bool IsInnerDenial(EventStatus own, EventStatus above) =>
        values.Polarities.Any(p => p.Predicate == own.Event) || sentence.Words[own.Event].Is("conj") || values.Polarities.Any(p => p.Head == above.Event);

    /// <summary>The word whose status holds of this one too; −1 where there is none.</summary>
    private int Governor(int index)
    {
        Word word = sentence.Words[index];
        if (word.Head < 0)
        {
            return -1;
        }

        Word head = sentence.Words[word.Head];
        if (word.Is("xcomp"))
        {
            return word.Head;
        }

        if (word.Relation == "acl" && head.Upos == PartOfSpeech.Noun && sentence.HasTo(index))
        {
            return word.Head;
        }

        if (word.Is("conj"))
        {
            bool isShared = head.Upos == word.Upos && (word.Upos == PartOfSpeech.Noun || (sentence.Child(index, "nsubj", "aux", "cop", "mark") < 0 && head.Xpos == word.Xpos));
            return isShared ? word.Head : -1;
        }

        return word.Upos == PartOfSpeech.Noun && Argument(word.Head) == index ? word.Head : -1;
    }

    /// <summary>The noun of the event that a carrier verb carries; −1 for other words.</summary>
    private int Argument(int verb)
    {
        if (sentence.Words[verb].Upos != PartOfSpeech.Verb || !Carriers.Contains(sentence.Words[verb].Lemma))
        {
            return -1;
        }

        string[] roles = [.. Carriers[sentence.Words[verb].Lemma].Where(c => c.Particle is null || sentence.HasChildLemma(verb, c.Particle)).Select(c => c.Role)];
        bool isPassive = sentence.Child(verb, "nsubj:pass", "aux:pass") >= 0;
        int @object = sentence.Child(verb, "obj");
        foreach (int child in sentence.Children(verb))
        {
            Word word = sentence.Words[child];
            bool isArgument = word.Is("obj") ? roles.Contains("object")
                : word.Is("nsubj") ? (isPassive ? roles.Contains("object") : roles.Contains("subject") && @object < 0)
                : word.Is("obl") && roles.Any(role => role is not ("object" or "subject") && sentence.Marker(child, role) >= 0);
            if (isArgument && word.Upos == PartOfSpeech.Noun && EventNouns.Contains(word.Lemma))
            {
                return child;
            }
        }

        return -1;
    }

    private CertaintyValue? HedgeOn(int noun) => values.Certainties.FirstOrDefault(c => c.Predicate == noun && c.IsHedged && sentence.Words[c.Head].Head == noun);

    private static WordRange Union(WordRange left, WordRange right) => new(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));
}
