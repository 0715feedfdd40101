using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Causes;

/// <summary>Causes that the build of the sentence puts in front: <c>what sank the talks was the rent</c>, <c>it was the rent that sank them</c>, <c>the hole is how they got in</c>, <c>the rent played no part in it</c>.</summary>
internal static class CleftCause
{
    private static readonly CueLexicon Idle = CueLexicon.Load("Causes.idle-verbs.txt");

    /// <summary>The cause that a word of the sentence heads or joins; null where there is none.</summary>
    public static LooseCause? Find(Sentence sentence, int index) => What(sentence, index) ?? ItWas(sentence, index) ?? IsHow(sentence, index) ?? Part(sentence, index);

    // "what sank the talks was the rent": "what" is the subject of the clause, not its object ("what they want is rent")
    private static LooseCause? What(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (!word.HasLemma("what") || word.Head <= index || sentence.Child(word.Head, "cop") < 0 || !word.Is("nsubj"))
        {
            return null;
        }

        int verb = sentence.Child(index, "acl");
        bool fits = verb > index && verb < word.Head && sentence.Child(verb, "nsubj") < 0 && IsDone(sentence, verb) && !sentence.IsPerson(word.Head) && sentence.Words[word.Head].Upos == PartOfSpeech.Noun;
        return fits ? new LooseCause(CauseKind.Trigger, new WordRange(verb, verb + 1), "what", word.Head, verb, true) : null;
    }

    // "it was the price of bread that brought the crowd out"
    private static LooseCause? ItWas(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos != PartOfSpeech.Noun || sentence.Child(index, "cop") < 0 || sentence.Child(index, "nsubj", "expl") is not (int subject and >= 0) || !sentence.Words[subject].HasLemma("it") || sentence.IsPerson(index))
        {
            return null;
        }

        WordRange phrase = sentence.Subtree(index);
        for (int verb = index + 1; verb < phrase.End; verb++)
        {
            bool isRelative = sentence.Words[verb].Relation is "acl:relcl" or "advcl:relcl" or "ccomp" && sentence.Words[verb].Upos == PartOfSpeech.Verb
                && sentence.Child(verb, "nsubj", "mark") is int that and >= 0 && sentence.Words[that].Lemma is "that" or "which";
            if (isRelative && IsDone(sentence, verb))
            {
                return new LooseCause(CauseKind.Trigger, new WordRange(verb, verb + 1), "it was", index, verb, true);
            }
        }

        return null;
    }

    // "that hole is how the group got in", "the rent is why they left"
    private static LooseCause? IsHow(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Xpos != "WRB" || word.Lemma is not ("how" or "why") || sentence.Child(index, "cop") < 0)
        {
            return null;
        }

        int cause = sentence.Child(index, "nsubj"), effect = sentence.Child(index, "advcl", "acl", "ccomp");
        bool fits = cause >= 0 && effect > index && sentence.Words[cause].Upos == PartOfSpeech.Noun && !sentence.IsPerson(cause);
        return fits ? new LooseCause(word.Lemma == "how" ? CauseKind.Means : CauseKind.Reason, new WordRange(index, index + 1), word.Lemma, cause, effect, true) : null;
    }

    // "the rent played a part in the decision", "the thought of it weighed on him"
    private static LooseCause? Part(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos != PartOfSpeech.Verb || word.Lemma is not ("play" or "weigh") || sentence.Subject(index) is not (int subject and >= 0) || sentence.IsPerson(subject) || sentence.Words[subject].Upos == PartOfSpeech.Pron)
        {
            return null;
        }

        int part = sentence.Child(index, "obj");
        if (word.Lemma == "play" && (part < 0 || sentence.Words[part].Lemma is not ("part" or "role")))
        {
            return null;
        }

        int effect = -1;
        foreach (int holder in (ReadOnlySpan<int>)[index, word.Lemma == "play" ? part : index])
        {
            foreach (int child in sentence.Children(holder))
            {
                effect = sentence.Words[child].IsAny("obl", "nmod", "advcl", "acl") && sentence.Marker(child, word.Lemma == "play" ? "in" : "on") >= 0 ? child : effect;
            }
        }

        bool isDenied = part >= 0 && sentence.HasChildLemma(part, "no");
        return effect < 0 ? null : new LooseCause(CauseKind.Reason, new WordRange(index, index + 1), word.Lemma, subject, effect, true, isDenied);
    }

    private static bool IsDone(Sentence sentence, int verb) =>
        sentence.Words[verb].Upos == PartOfSpeech.Verb && !Idle.Contains(sentence.Words[verb]) && sentence.Words[verb].Lemma is not ("say" or "tell" or "be" or "have") && sentence.Child(verb, "obj", "iobj", "ccomp", "xcomp") >= 0;
}
