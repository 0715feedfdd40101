using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Phases;

namespace FactCheck.Values.Events;

/// <summary>Reads <c>the games open on Friday</c>, <c>the talks, which ended on Sunday</c>, <c>the opening of the games</c>.</summary>
internal static class EventStateReader
{
    private static readonly Dictionary<(string Lemma, char Class), bool> Aspects = LexiconFile.ReadLines("Values.Events.aspects.txt")
        .Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(f => (f[0], f[1][0]), f => f[2] == "end");

    /// <summary>The event states of a sentence in order.</summary>
    public static IReadOnlyList<EventStateValue> Read(Sentence sentence, (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) clauses, IReadOnlyList<PhaseValue> phases)
    {
        List<EventStateValue> values = [];
        foreach (Word word in sentence.Words)
        {
            if (word.Upos == PartOfSpeech.Verb && Aspects.TryGetValue((word.Lemma, 'v'), out bool isEnd))
            {
                Clause clause = clauses.Clauses[clauses.ClauseOf[word.Index]];
                int subject = clause.IsPassive ? clause.Object : clause.Subject;
                PhaseValue? phase = phases.FirstOrDefault(p => p.Predicate == word.Index);
                if (subject >= 0 && subject != word.Index && phase is not null && sentence.Words[subject].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && (clause.Predicate == word.Index || word.Relation == "xcomp"))
                {
                    WordRange words = new(Math.Min(phase.Words.Start, word.Index), Math.Max(phase.Words.End, word.Index + 1));
                    values.Add(new EventStateValue(sentence.SpanOf(words.Start, words.End - 1), words, word.Index, subject, PhaseOf(phase, isEnd), isEnd, false));
                }
            }
            else if (word.Upos == PartOfSpeech.Noun && Aspects.TryGetValue((word.Lemma, 'n'), out isEnd))
            {
                foreach (int child in sentence.Children(word.Index))
                {
                    if (sentence.Words[child].Relation == "nmod" && sentence.Words[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
                    {
                        values.Add(new EventStateValue(word.Span, new WordRange(word.Index, word.Index + 1), word.Index, child, EventPhase.Unknown, isEnd, true));
                        break;
                    }
                }
            }
        }

        return values;
    }

    /// <summary>A beginning that is over means under way; an end that is still to come means under way too.</summary>
    private static EventPhase PhaseOf(PhaseValue phase, bool isEnd) => phase.Phase switch
    {
        EventPhase.Before => isEnd ? EventPhase.During : EventPhase.Before,
        EventPhase.After or EventPhase.During => isEnd && phase.Phase == EventPhase.After ? EventPhase.After : EventPhase.During,
        _ => EventPhase.Unknown,
    };
}
