using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Causes;

/// <summary>Cause and effect of a verb of causing.</summary>
internal static class VerbCause
{
    public static IEnumerable<(int Cause, int Effect)> Find(Sentence sentence, CueMatch match, string form)
    {
        int verb = match.Head;
        bool isPassive = sentence.Child(verb, "aux:pass", "nsubj:pass") >= 0 || (sentence.Words[verb].Xpos == "VBN" && sentence.Words[verb].Is("acl"));
        int subject = sentence.Subject(verb);
        return form switch
        {
            "verb-effect" when isPassive => Pair(Oblique(sentence, verb, "by"), Effect(sentence, verb, subject)),
            "verb-effect" or "verb-state" or "verb-to" or "verb-follow" when subject >= 0 && sentence.IsPerson(subject) => [],
            "verb-effect" => Pair(subject, Below(sentence, verb)),
            "verb-state" => Pair(subject, sentence.Child(verb, "xcomp")),
            "verb-attribute" when Oblique(sentence, verb, "to", "on") is int maker and >= 0 && sentence.IsPerson(maker) => [],
            "verb-point" => Pair(Oblique(sentence, verb, "to"), Outside(sentence, verb), needsEffect: false),
            "verb-follow" => Pair(sentence.Child(verb, "obj"), subject),
            "verb-linked" when isPassive => Pair(Oblique(sentence, verb, "to"), subject),
            "verb-to" when sentence.Child(verb, "obj") >= 0 && sentence.Child(verb, "xcomp") is int done and >= 0 => Pair(subject, done),
            "verb-to" => Pair(subject, Oblique(sentence, verb, "to", "in")),
            "verb-result" when Oblique(sentence, verb, "from") is int origin and >= 0 => Pair(origin, subject),
            "verb-result" => Pair(subject, Oblique(sentence, verb, "in")),
            "verb-from" => Pair(Oblique(sentence, verb, "from"), subject),
            "verb-of" => Pair(Oblique(sentence, verb, "of", "from"), verb),
            "verb-attribute" when isPassive => Pair(Oblique(sentence, verb, "to", "on"), subject),
            "verb-attribute" => Pair(Oblique(sentence, verb, "to", "on"), sentence.Child(verb, "obj")),
            "verb-blame" => Blame(sentence, verb, isPassive, subject),
            "verb-cite" when !isPassive => Pair(sentence.Child(verb, "obj"), sentence.Words[verb].Is("advcl") ? sentence.Words[verb].Head : verb),
            _ => [],
        };
    }

    private static IEnumerable<(int Cause, int Effect)> Pair(int cause, int effect, bool needsEffect = true) =>
        cause >= 0 && cause != effect && (effect >= 0 || !needsEffect) ? [(cause, effect)] : [];

    // "blamed the rupture on an anchor", "was blamed on an anchor", "blamed an anchor for the rupture", "blamed heavier discounts"
    private static IEnumerable<(int Cause, int Effect)> Blame(Sentence sentence, int verb, bool isPassive, int subject)
    {
        int on = Oblique(sentence, verb, "on");
        int thing = isPassive ? subject : sentence.Child(verb, "obj");
        if (on >= 0)
        {
            return Pair(on, thing);
        }

        int target = Oblique(sentence, verb, "for");
        return Pair(thing, target >= 0 ? target : Outside(sentence, verb), needsEffect: false);
    }

    // the clause that a participle or a loose clause of blaming hangs on
    private static int Outside(Sentence sentence, int verb)
    {
        Word word = sentence.Words[verb];
        return word.IsAny("advcl", "acl", "parataxis") && word.Head >= 0 ? sentence.Predicate(word.Head) : -1;
    }

    private static int Effect(Sentence sentence, int verb, int subject) =>
        subject >= 0 ? subject : sentence.Words[verb].Is("acl") ? sentence.Words[verb].Head : -1;

    private static int Below(Sentence sentence, int verb)
    {
        int clause = sentence.Child(verb, "xcomp", "ccomp");
        return clause >= 0 ? clause : sentence.Child(verb, "obj");
    }

    private static int Oblique(Sentence sentence, int verb, params ReadOnlySpan<string> prepositions)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].IsAny("obl", "advcl", "nmod") && sentence.Marker(child, prepositions) >= 0)
            {
                return child;
            }
        }

        return -1;
    }
}
