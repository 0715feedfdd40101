using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Attributions;

/// <summary>Reads an attribution from a verb of saying.</summary>
internal static class VerbAttribution
{
    private static readonly CueLexicon Claims = CueLexicon.Load("Cues.claims.txt");
    private static readonly CueLexicon Media = CueLexicon.Load("Attributions.media.txt");

    public static AttributionValue? Read(Sentence sentence, CueMatch match)
    {
        int verb = match.Head;
        string needs = match.Entry.Columns[1];
        int passive = sentence.Child(verb, "aux:pass", "nsubj:pass");
        bool isPassive = (passive >= 0 && !sentence.HasQuoteMarkBetween(passive, verb)) || sentence.Words[verb].Relation == "acl" && sentence.Words[verb].Xpos == "VBN";
        int source = isPassive ? Agent(sentence, verb) : Speaker(sentence, verb);
        int claim = Claim(sentence, verb, source, isPassive, needs);
        bool isBeside = false;
        if (!isPassive && BesideSpeaker.Find(sentence, verb, TakesHearer(sentence.Words[verb])) is { } beside && (source < 0 || claim < 0 || !beside.Words.Contains(source)))
        {
            isBeside = true;
            source = source >= 0 && beside.Words.Contains(source) ? source : beside.Head;
            claim = claim >= 0 && !beside.Words.Contains(claim) && claim < Math.Min(verb, beside.Words.Start) ? claim : BesideSpeaker.Claim(sentence, beside.Words, verb);
        }

        bool hasQuote = match.Entry.Columns[0] is not ("show" or "believe" or "rule" or "judge") && IsBesideQuotation(sentence, verb, source);
        bool isSaid = needs switch
        {
            "quote" => hasQuote && source >= 0 && verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Upos == PartOfSpeech.Punct,
            "accused" or "blamed" or "count" => claim >= 0 && source >= 0,
            "naming" => !isPassive && claim >= 0 && sentence.Child(verb, "nsubj") >= 0,
            "as" => source >= 0 && claim >= 0,
            "any" when match.Entry.Text == "deny" && (isPassive || sentence.Child(verb, "iobj") >= 0) && (claim < 0 || !sentence.IsPredicate(claim)) => isPassive && claim >= 0 && IsDeniable(sentence, claim),
            "any" => claim >= 0 || source >= 0,
            "quoted" => isPassive && sentence.Child(verb, "advcl", "obl") >= 0,
            "direct" => claim >= 0 && sentence.Marker(claim, "that") >= 0,
            _ => claim >= 0 || (hasQuote && source >= 0),
        };
        bool isShown = claim >= 0 && (sentence.Words[verb].Is("parataxis") || (sentence.Words[claim].Is("ccomp") && (claim > verb || source > claim)));
        bool isFound = match.Entry.Columns[0] is "show" or "rule" && !isShown && !isBeside;
        bool isThingToSay = claim < 0 && sentence.Words[verb].Relation == "acl" && sentence.Words[verb].Xpos == "VB";
        bool isWish = claim >= 0 && !isPassive && sentence.Words[claim].Is("xcomp") && match.Entry.Columns[0] is "believe" or "estimate" && sentence.Child(verb, "obj") < 0;
        bool isCommand = claim >= 0 && match.Entry.Text == "tell" && sentence.Words[claim].Is("xcomp");
        if (!isSaid || isFound || isWish || isCommand || isThingToSay || (source < 0 && claim < 0) || IsOwnVoice(sentence, source))
        {
            return null;
        }

        AttributionSource? who = source < 0 ? null : SourcePhrase.Read(sentence, source);
        if (needs == "quoted")
        {
            who = sentence.Child(verb, "nsubj") is int quoted and >= 0 ? SourcePhrase.Read(sentence, quoted) : who;
            claim = sentence.Child(verb, "advcl", "obl");
        }

        AttributionSource? medium = Medium(sentence, verb) is int through and >= 0 ? SourcePhrase.Read(sentence, through) : null;
        bool isNegated = IsNegated(sentence, verb);
        return AttributionReader.Create(sentence, match, who, medium, claim, isNegated, FirstWordOfClaim(sentence, verb, source, claim));
    }

    // the subject of the verb; of several (the tree may take one from the quotation) the nearest; failing that the phrase next to the verb
    private static int Speaker(Sentence sentence, int verb)
    {
        int nearest = -1;
        foreach (int child in sentence.Children(verb))
        {
            if (child > verb && TakesHearer(sentence.Words[verb]))
            {
                continue;
            }

            bool isNearer = nearest < 0 || Math.Abs(child - verb) < Math.Abs(nearest - verb);
            nearest = sentence.Words[child].Is("nsubj") && isNearer ? child : nearest;
        }

        bool isSure = nearest >= 0 && !sentence.HasQuoteMarkBetween(nearest, verb);
        int beside = isSure ? -1 : Beside(sentence, verb);
        if (beside >= 0)
        {
            return beside;
        }

        // "described the scene, saying": the one who described
        Word word = sentence.Words[verb];
        bool isLoose = word.Relation == "acl" && word.Xpos == "VBG" && verb > 0 && sentence.Words[verb - 1].Text == ",";
        int subject = isLoose ? sentence.Subject(sentence.Predicate(sentence.Words[word.Head].Head < 0 ? word.Head : sentence.Words[word.Head].Head)) : sentence.Subject(verb);
        subject = nearest >= 0 && subject >= 0 && sentence.Words[subject].Head == verb ? nearest : subject;
        return subject >= 0 && CanBeSource(sentence.Words[subject]) && !(subject > verb && TakesHearer(sentence.Words[verb])) ? subject : -1;
    }

    // who stands behind these is told, whatever the tree says: "told analysts"
    private static bool TakesHearer(Word verb) => verb.Lemma is "tell" or "inform" or "assure" or "remind" or "notify" or "brief";

    private static bool CanBeSource(Word word) => !word.Is("expl") && (word.IsNounLike() || word.Upos is PartOfSpeech.Adj or PartOfSpeech.Det);

    // "…, its director, says …", "…," said the mayor: the head of the phrase that ends right before the verb or begins right after it
    private static int Beside(Sentence sentence, int verb)
    {
        int before = verb - 1;

        // "Ana Ruiz, 54, told"
        while (before >= 0 && (sentence.Words[before].Text == "," || sentence.Words[before].IsAny("advmod", "aux") || (sentence.Words[before].Upos == PartOfSpeech.Num && before > 0 && sentence.Words[before - 1].Text == ",")))
        {
            before--;
        }

        if (before >= 0 && IsNamedPhrase(sentence, before))
        {
            int head = Climb(sentence, before, verb);
            if (sentence.Words[head].IsAny("nsubj", "appos", "flat", "conj", "root", "compound", "parataxis", "dislocated"))
            {
                return head;
            }
        }

        int after = verb + 1;
        if (sentence.Words[verb].Is("parataxis") && before >= 0 && sentence.Words[before].IsNounLike())
        {
            // "…, the boards of the two companies told investors": a subject that the tree hangs elsewhere
            int head = Climb(sentence, before, verb);
            int start = sentence.Phrase(head).Start;
            if (start > 0 && sentence.Words[start - 1].Text == "," && !sentence.Words[head].IsAny("obj", "obl"))
            {
                return head;
            }
        }

        bool followsQuote = verb > 0 && sentence.Words[verb - 1].IsQuoteMark();
        return followsQuote && after < sentence.Words.Count && IsNamedPhrase(sentence, after) ? Climb(sentence, after, verb) : -1;
    }

    private static bool IsNamedPhrase(Sentence sentence, int index) => sentence.Words[index].Upos is PartOfSpeech.Propn or PartOfSpeech.Pron && sentence.Words[index].Lemma is not ("that" or "which" or "who");

    private static int Climb(Sentence sentence, int index, int verb)
    {
        int at = index;
        while (sentence.Words[at].Head is int head and >= 0 && head != verb && sentence.Words[head].IsNounLike() && sentence.Words[at].IsAny("flat", "compound", "appos", "nmod", "nummod", "conj")
            && (head < verb) == (index < verb))
        {
            at = head;
        }

        return at;
    }

    // a subject that the tree gives to the verb of saying instead of the claim: "X had quarrelled, police said"
    private static int FirstWordOfClaim(Sentence sentence, int verb, int source, int claim)
    {
        int first = int.MaxValue;
        foreach (int child in sentence.Children(verb))
        {
            bool isStray = child != source && child < claim && sentence.Words[child].IsAny("nsubj", "obl", "advmod");
            first = isStray && source > claim ? Math.Min(first, sentence.Subtree(child).Start) : first;
        }

        return first;
    }

    private static bool IsNegated(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Lemma is "not" or "never" && !sentence.HasQuoteMarkBetween(child, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static int Agent(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Is("obl") && sentence.Marker(child, "by") >= 0)
            {
                return child;
            }
        }

        return -1;
    }

    private static bool IsOwnVoice(Sentence sentence, int source) => source >= 0 && (sentence.Words[source].Lemma is "i" or "we" or "you" || (sentence.Words[source].Lemma is "it" or "there" && sentence.Words[source].Is("expl")));

    private static int Claim(Sentence sentence, int verb, int source, bool isPassive, string needs)
    {
        int fallback = -1;
        foreach (int child in sentence.Children(verb))
        {
            Word word = sentence.Words[child];
            if (child == source)
            {
                continue;
            }

            if (word.Is("ccomp") || (word.Is("xcomp") && needs is "any" or "clause" or "as" or "naming"))
            {
                return child;
            }

            if (needs == "as" && word.IsAny("obl", "advcl") && sentence.Marker(child, "as") >= 0)
            {
                return child;
            }

            if (word.Is("parataxis") && (child < verb || sentence.IsPredicate(child)))
            {
                fallback = fallback < 0 ? child : fallback;
            }
            else if (word.Is("obj") && !sentence.Words[verb].HasLemma("tell") && needs is "any" or "object" or "claim" && IsClaimLike(sentence, verb, child) && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Sym)
            {
                fallback = child;
            }
            else if (word.Is("obj") && needs == "count" && sentence.Child(child, "nummod") >= 0)
            {
                fallback = child;
            }
            else if (word.Is("obj") && needs == "figure" && HasNumber(sentence, verb))
            {
                fallback = child;
            }
            else if (needs is "accused" or "blamed" && ((word.IsAny("obl", "advcl") && sentence.Marker(child, "of", "on", "for") >= 0) || word.Is("obj")))
            {
                fallback = word.Is("obj") && fallback >= 0 ? fallback : child;
            }
        }

        if (isPassive && fallback < 0 && needs is "any" or "object" or "claim" or "blamed")
        {
            int topic = sentence.Child(verb, "nsubj:pass");
            fallback = topic >= 0 && IsClaimLike(sentence, verb, topic) ? topic : -1;
        }

        Word cue = sentence.Words[verb];
        if (fallback < 0 && cue.Is("parataxis") && cue.Head >= 0)
        {
            return cue.Head;
        }

        return fallback;
    }

    // "denied entry" withholds, "denied the charge" contradicts
    private static bool IsClaimLike(Sentence sentence, int verb, int noun) =>
        sentence.Words[verb].Lemma is not ("deny" or "reject" or "dismiss" or "refute" or "contradict" or "dispute") || IsDeniable(sentence, noun);

    private static bool IsDeniable(Sentence sentence, int noun) => Claims.Contains(sentence.Words[noun].Lemma);

    private static bool HasNumber(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            if (sentence.Words[child].Is("obl") && sentence.Marker(child, "at") >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // a quotation mark next to the verb, or next to its source
    private static bool IsBesideQuotation(Sentence sentence, int verb, int source)
    {
        if (source < 0)
        {
            return false;
        }

        WordRange phrase = sentence.Phrase(source);
        int first = Math.Min(verb, phrase.Start) - 3;
        int last = Math.Max(verb + 3, phrase.End + 2);
        for (int i = Math.Max(0, first); i <= Math.Min(last, sentence.Words.Count - 1); i++)
        {
            if (sentence.Words[i].IsQuoteMark())
            {
                return true;
            }
        }

        return false;
    }

    private static int Medium(Sentence sentence, int verb)
    {
        foreach (int child in sentence.Children(verb))
        {
            Word word = sentence.Words[child];
            bool isThrough = word.IsAny("obl", "obj", "iobj") && (word.IsAny("obj", "iobj") || sentence.Marker(child, "in", "on", "to", "at", "through", "via", "during", "by") >= 0);
            if (isThrough && word.IsNounLike() && (Media.Contains(word.Lemma) || (word.IsAny("iobj", "obj") && sentence.Words[verb].HasLemma("tell") && word.Upos == PartOfSpeech.Propn)))
            {
                return child;
            }
        }

        return -1;
    }
}
