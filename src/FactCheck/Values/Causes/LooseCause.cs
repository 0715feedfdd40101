using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Causes;

/// <summary>A cause that stands without a connective of its own, or with one that mostly means something else.</summary>
/// <param name="Kind">How it stands to the effect.</param>
/// <param name="Connective">The words that join it.</param>
/// <param name="Cue">Name of the construction.</param>
/// <param name="Cause">Head of the cause.</param>
/// <param name="Effect">Head of the effect; −1 where it stands elsewhere.</param>
/// <param name="IsApart">Whether the connective is no part of the phrase of the cause.</param>
/// <param name="IsDenied">Whether it is said to be no cause.</param>
internal readonly record struct LooseCause(CauseKind Kind, WordRange Connective, string Cue, int Cause, int Effect, bool IsApart, bool IsDenied = false)
{
    private static readonly CueLexicon Actions = CueLexicon.Load("Causes.actions.txt");

    /// <summary>The causes that a word of the sentence heads.</summary>
    public static IEnumerable<LooseCause> Find(Sentence sentence, int index, CueLexicon disputes)
    {
        LooseCause? found = Punished(sentence, index, disputes) ?? Demanded(sentence, index) ?? Opening(sentence, index) ?? Absolute(sentence, index) ?? Degree(sentence, index) ?? Blamed(sentence, index) ?? CleftCause.Find(sentence, index);
        return found is { } cause ? [cause] : [];
    }

    // "fined for weaving across two lanes", "jailed for fraud"
    private static LooseCause? Punished(Sentence sentence, int index, CueLexicon disputes)
    {
        Word word = sentence.Words[index];
        bool isGerund = word.Is("advcl") && word.Xpos == "VBG";
        int marker = word.IsAny("advcl", "obl") ? sentence.Marker(index, "for") : -1;
        bool fits = marker >= 0 && marker < index && word.Head >= 0 && sentence.Words[word.Head].Upos == PartOfSpeech.Verb
            && !sentence.Words[word.Head].HasLemma("call") // what is called for is no reason
            && (isGerund || (disputes.Find(sentence, word.Head) is not null && AgentCause.IsThing(sentence, index)));
        return fits ? new LooseCause(CauseKind.Reason, new WordRange(marker, marker + 1), "for", index, word.Head, false) : null;
    }

    // "a strike for higher pay", "a protest against the cuts", "a march over the sackings"
    private static LooseCause? Demanded(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        int marker = word.Is("nmod") ? sentence.Marker(index, "for", "against", "over", "at") : -1;
        return marker >= 0 && word.Head >= 0 && word.Head < index && word.Upos == PartOfSpeech.Noun && Actions.Contains(sentence.Words[word.Head])
            ? new LooseCause(CauseKind.Protest, new WordRange(marker, marker + 1), sentence.Words[marker].Lemma, index, word.Head, false)
            : null;
    }

    // "With nothing to play for, they rested him": only where it opens the clause
    private static LooseCause? Opening(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        int marker = word.IsAny("obl", "advcl") ? sentence.Marker(index, "with") : -1;
        bool opens = marker >= 0 && sentence.Subtree(index).Start == marker && (marker == 0 || sentence.Words[marker - 1].IsQuoteMark()) && word.Head > index && sentence.Child(index, "acl", "advcl", "nmod", "amod", "nsubj") >= 0;
        return opens ? new LooseCause(CauseKind.Circumstance, new WordRange(marker, marker + 1), "with", index, word.Head, false) : null;
    }

    // "the union having turned down every offer", "having lost her licence"
    private static LooseCause? Absolute(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        int having = word.IsAny("advcl", "parataxis", "acl") && word.Xpos == "VBN" ? sentence.Child(index, "aux") : -1;
        bool fits = having >= 0 && sentence.Words[having].HasText("having") && word.Head >= 0;
        return fits ? new LooseCause(CauseKind.Circumstance, new WordRange(having, having + 1), "having", index, sentence.Predicate(word.Head), true) : null;
    }

    // "so bad that the roads were closed"
    private static LooseCause? Degree(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos != PartOfSpeech.Adj || sentence.Marker(index, "so") is not (int so and >= 0) || so > index)
        {
            return null;
        }

        foreach (int child in sentence.Children(index))
        {
            if (child > index && sentence.Words[child].IsAny("advcl", "ccomp") && sentence.Marker(child, "that") >= 0)
            {
                return new LooseCause(CauseKind.Reason, new WordRange(so, so + 1), "so", index, child, true);
            }
        }

        return null;
    }

    // "put the blame on a van", "the blame for it lies with the driver"
    private static LooseCause? Blamed(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (!word.HasLemma("blame") || word.Upos != PartOfSpeech.Noun)
        {
            return null;
        }

        int target = Below(sentence, index, "on", "with");
        target = target < 0 && word.IsAny("obj", "nsubj") && word.Head >= 0 ? Below(sentence, word.Head, "on", "with") : target;
        return target >= 0 ? new LooseCause(CauseKind.Blame, new WordRange(index, index + 1), "blame", target, Below(sentence, index, "for"), true) : null;
    }

    private static int Below(Sentence sentence, int head, params ReadOnlySpan<string> prepositions)
    {
        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].IsAny("nmod", "obl") && sentence.Marker(child, prepositions) >= 0)
            {
                return child;
            }
        }

        return -1;
    }
}
