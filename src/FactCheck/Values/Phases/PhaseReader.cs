using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Phases;

/// <summary>Reads how far events have come, from aspect verbs, adjectives and nouns, else from tense and aspect.</summary>
public static class PhaseReader
{
    private static readonly CueLexicon Cues = CueLexicon.Load("Phases.cues.txt");

    /// <summary>The phases of a sentence in order of their events: one value a cue and governed event, and one for each predicate that only its tense places.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<PhaseValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<PhaseValue> values = ReadCues(sentence);
        HashSet<int> placed = [.. values.Select(value => value.Predicate)];
        foreach (Word word in sentence.Words)
        {
            if (!placed.Contains(word.Index) && sentence.IsPredicate(word.Index) && VerbGroup.Read(sentence, word.Index) is { } group)
            {
                values.Add(FromTense(sentence, word.Index, group));
            }
        }

        return [.. values.OrderBy(value => value.Predicate).ThenBy(value => value.Words.Start)];
    }

    /// <summary>The phase of one event; of stage <see cref="EventStage.Unknown"/> for a noun without cue.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="predicate">Index of the verb or noun that names the event.</param>
    public static PhaseValue PhaseOf(Sentence sentence, string text, int predicate)
    {
        IReadOnlyList<PhaseValue> values = Read(sentence, text);
        PhaseValue? found = values.FirstOrDefault(value => value.Predicate == predicate);
        if (found is not null)
        {
            return found;
        }

        WordRange words = new(predicate, predicate + 1);
        return new PhaseValue(sentence.Words[predicate].Span, words, predicate, predicate, words, EventStage.Unknown, "", true);
    }

    private static PhaseValue FromTense(Sentence sentence, int predicate, VerbGroup group)
    {
        WordRange scope = sentence.Subtree(predicate);
        EventStage stage = VerbGroup.IsNegated(sentence, predicate) ? EventStage.Unknown : IsAwaited(sentence, predicate) || IsBeforeAhead(sentence, predicate, group) ? EventStage.Planned : group.Stage;
        return new PhaseValue(sentence.SpanOf(group.Words), group.Words, predicate, predicate, scope, stage, "", true);
    }

    // "are due to open": the words of the cue with the auxiliary right before them
    private static WordRange WithCopula(Sentence sentence, WordRange words)
    {
        int start = words.Start;
        while (start > 0 && sentence.Words[start - 1].Upos == PartOfSpeech.Aux)
        {
            start--;
        }

        return new WordRange(start, words.End);
    }

    // "was due in port on Monday", "divers are expected at noon": the arrival is ahead
    private static bool IsAwaited(Sentence sentence, int predicate)
    {
        Word word = sentence.Words[predicate];
        bool isState = word.HasLemma("due") ? sentence.Child(predicate, "cop") >= 0 : word.Lemma is "expect" or "schedule" or "await" && word.Xpos == "VBN" && sentence.Child(predicate, "aux:pass") >= 0;
        return isState && sentence.Child(predicate, "xcomp", "ccomp", "advcl") < 0;
    }

    // "will sign once he has passed": what comes before what is ahead is ahead too
    private static bool IsBeforeAhead(Sentence sentence, int predicate, VerbGroup group)
    {
        Word word = sentence.Words[predicate];
        return group.Stage is EventStage.Done or EventStage.Present && word.Is("advcl") && word.Head >= 0 && sentence.Words[group.Words.Start].Xpos is "VBZ" or "VBP"
            && sentence.Marker(predicate, "once", "when", "after", "until", "till", "before", "if", "unless") >= 0 && VerbGroup.Read(sentence, word.Head)?.Stage == EventStage.Planned;
    }

    private static List<PhaseValue> ReadCues(Sentence sentence)
    {
        List<PhaseValue> values = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Cues.Find(sentence, index) is not { } match)
            {
                index++;
                continue;
            }

            EventStage stage = Enum.Parse<EventStage>(match.Entry.Columns[0], ignoreCase: true);
            VerbGroup? group = match.Entry.Class == "verb" ? VerbGroup.Read(sentence, match.Head) : null;
            stage = VerbGroup.IsNegated(sentence, match.Head) ? Denied(stage) : stage;
            foreach (int target in PhaseTargets.Find(sentence, match))
            {
                WordRange scope = sentence.Subtree(target);
                WordRange words = group is null ? WithCopula(sentence, match.Words) : new WordRange(Math.Min(group.Words.Start, match.Words.Start), Math.Max(group.Words.End, match.Words.End));
                values.Add(new PhaseValue(
                    sentence.SpanOf(words),
                    words,
                    match.Head,
                    target,
                    new WordRange(Math.Min(scope.Start, words.Start), Math.Max(scope.End, words.End)),
                    Shift(stage, group),
                    match.Entry.Text,
                    false));
            }

            index = match.Entry.Class == "verb" ? index + 1 : match.Words.End;
        }

        // "ready to launch operations": what is about to begin has not begun
        return [.. values.Select(value => IsAhead(values, value.Head) ? value with { Stage = Ahead(value.Stage) } : value)];
    }

    private static bool IsAhead(List<PhaseValue> values, int cue) => values.Exists(value => value.Predicate == cue && value.Head != cue && value.Phase == EventPhase.Before);

    // "will begin moving" has not begun; "will end the strike": it goes on; "is completing" is not complete
    private static EventStage Shift(EventStage stage, VerbGroup? group) => group?.Stage switch
    {
        EventStage.Planned or EventStage.Imminent or EventStage.Considered or EventStage.Requested or EventStage.Ordered => Ahead(stage),
        EventStage.Ongoing when stage == EventStage.Done => EventStage.NearlyDone,
        _ => stage,
    };

    // "has not begun", "is not over"
    private static EventStage Denied(EventStage stage) => stage switch
    {
        EventStage.Begun or EventStage.Resumed => EventStage.Planned,
        EventStage.Done or EventStage.NearlyDone => EventStage.Ongoing,
        _ => EventStage.Unknown,
    };

    private static EventStage Ahead(EventStage stage) => stage switch
    {
        EventStage.Begun or EventStage.Resumed or EventStage.Attempted => EventStage.Planned,
        EventStage.Done or EventStage.Suspended or EventStage.NearlyDone => EventStage.Ongoing,
        EventStage.Ordered => EventStage.Requested,
        EventStage.Cancelled or EventStage.Postponed => EventStage.Unknown,
        _ => stage,
    };
}
