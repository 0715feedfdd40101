using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Causes;

/// <summary>Cause and effect of a verb of causing.</summary>
internal static class VerbCause
{
    public static IEnumerable<(int Cause, int Effect)> Find(Sentence sentence, CueMatch match, string form)
    {
        int verb = match.Head;
        bool isParticiple = sentence.Words[verb].Xpos == "VBN" && (sentence.Words[verb].Is("acl") || (sentence.Words[verb].Is("advcl") && sentence.Child(verb, "aux", "obj") < 0));
        bool isPassive = isParticiple || sentence.Child(verb, "aux:pass", "nsubj:pass") >= 0;
        int subject = AgentCause.Focused(sentence, sentence.Subject(verb));
        if (form == "verb-effect" && isParticiple && match.Words.Count > 1 && sentence.Words[verb].Is("acl") && Oblique(sentence, verb, "by") < 0 && Below(sentence, match) is int hit and >= 0)
        {
            // "a spark set off the fire, the police said": the tree may take the verb for a participle, which would govern nothing
            return Pair(sentence.Words[verb].Head, hit);
        }

        return form switch
        {
            "verb-effect" when isPassive => Pair(Oblique(sentence, verb, "by"), Effect(sentence, verb, subject)),
            "verb-effect" or "verb-state" or "verb-to" or "verb-follow" when subject >= 0 && sentence.IsPerson(subject) => [],
            "verb-effect" => Pair(subject, Below(sentence, match)),
            "verb-state" when !isPassive => Pair(subject, State(sentence, verb)),
            "verb-when" => Pair(sentence.Child(verb, "advcl"), subject),
            "verb-attribute" when Oblique(sentence, verb, "to", "on") is int maker and >= 0 && sentence.IsPerson(maker) => [],
            "verb-point" => Pair(Oblique(sentence, verb, "to"), Outside(sentence, verb), needsEffect: false),
            "verb-follow" => Pair(sentence.Child(verb, "obj"), subject),
            "verb-linked" when isPassive => Pair(Oblique(sentence, verb, "to"), subject),
            "verb-to" when sentence.Child(verb, "obj") >= 0 && sentence.Child(verb, "xcomp") is int done and >= 0 => Pair(subject, done),
            "verb-to" when Oblique(sentence, verb, "to") is int goal and >= 0 && sentence.IsPerson(goal) => [],
            "verb-to" => Pair(subject, Oblique(sentence, verb, "to", "in")),
            "verb-result" when Oblique(sentence, verb, "from") is int origin and >= 0 => Pair(origin, subject),
            "verb-result" => Pair(subject, Oblique(sentence, verb, "in")),
            "verb-from" => Pair(Oblique(sentence, verb, "from"), subject),
            "verb-of" => Pair(Oblique(sentence, verb, "of", "from"), verb),
            "verb-attribute" when match.Entry.Text == "assign" && !IsBlame(sentence, verb, subject) => [],
            "verb-attribute" when isPassive => Pair(Oblique(sentence, verb, "to", "on"), subject),
            "verb-attribute" => Attributed(sentence, verb),
            "verb-blame" => Blame(sentence, verb, isPassive, subject),
            "verb-passive" when isPassive => Pair(Oblique(sentence, verb, "by"), Effect(sentence, verb, subject)),
            "verb-in" when isPassive => Pair(Oblique(sentence, verb, "in"), Effect(sentence, verb, subject)),
            "verb-aim" when isPassive => Pair(Goal(sentence, verb), Effect(sentence, verb, subject)),
            "verb-cite" when !isPassive => Pair(sentence.Child(verb, "obj"), sentence.Words[verb].Is("advcl") ? sentence.Words[verb].Head : verb),
            _ => [],
        };
    }

    private static IEnumerable<(int Cause, int Effect)> Pair(int cause, int effect, bool needsEffect = true) =>
        cause >= 0 && cause != effect && (effect >= 0 || !needsEffect) ? [(cause, effect)] : [];

    // "blame was assigned to the crew", not "guards assigned to the gate"
    private static bool IsBlame(Sentence sentence, int verb, int subject) =>
        new[] { subject, sentence.Child(verb, "obj") }.Any(thing => thing >= 0 && sentence.Words[thing].Lemma is "blame" or "cause" or "fault" or "responsibility" or "guilt");

    // "traced the deaths of the elephants to toxins": the tree may hang the cause on the effect; "which they put down to a leak": of what the clause hangs on
    private static IEnumerable<(int Cause, int Effect)> Attributed(Sentence sentence, int verb)
    {
        int effect = sentence.Child(verb, "obj");
        int cause = Oblique(sentence, verb, "to", "on");
        cause = cause < 0 && effect >= 0 ? Oblique(sentence, effect, "to") : cause;
        bool isRelative = sentence.Words[verb].Relation == "acl:relcl" && (effect < 0 || sentence.Words[effect].Xpos is "WDT" or "WP");
        return Pair(cause, isRelative ? sentence.Words[verb].Head : effect);
    }

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
        sentence.Words[verb].Is("advcl") && sentence.Child(verb, "nsubj") < 0 ? Outside(sentence, verb)
        : subject >= 0 ? subject : sentence.Words[verb].Is("acl") ? sentence.Words[verb].Head : -1;

    // "is meant to appease", "a law aimed at curbing"
    private static int Goal(Sentence sentence, int verb)
    {
        int infinitive = sentence.Child(verb, "xcomp");
        return infinitive >= 0 && sentence.HasTo(infinitive) ? infinitive : Oblique(sentence, verb, "at", "for");
    }

    // "set off the slide": the tree may take the particle for a preposition
    private static int Below(Sentence sentence, CueMatch match)
    {
        int below = sentence.Child(match.Head, "xcomp", "ccomp");
        below = below < 0 ? sentence.Child(match.Head, "obj") : below;
        return below < 0 && match.Words.Count > 1 ? Oblique(sentence, match.Head, sentence.Words[match.Words.End - 1].Lemma) : below;
    }

    // "made the roof fall in": the tree may hang the bare infinitive as a clause of its own
    private static int State(Sentence sentence, int verb)
    {
        int state = sentence.Child(verb, "xcomp", "ccomp");
        int loose = state < 0 && sentence.Child(verb, "obj") >= 0 ? sentence.Child(verb, "advcl") : -1;
        return loose > verb && sentence.Words[loose].Xpos == "VB" && sentence.Child(loose, "mark") < 0 ? loose : state;
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
