using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Attributions;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Causes;

/// <summary>Finds causes, motives, purposes and means with the predicate that they explain.</summary>
public static class CauseReader
{
    private static readonly CueLexicon Connectives = CueLexicon.Load("Causes.connectives.txt");
    private static readonly CueLexicon ControlVerbs = CueLexicon.Load("Causes.control-verbs.txt");
    private static readonly CueLexicon InfinitiveNouns = CueLexicon.Load("Causes.infinitive-nouns.txt");
    private static readonly CueLexicon Disputes = CueLexicon.Load("Causes.disputes.txt");

    /// <summary>All causes of a sentence in order of their connectives.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<CauseValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<CauseValue> values = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Connectives.Find(sentence, index) is { } match)
            {
                int before = values.Count;
                Add(sentence, match, values);
                index = values.Count > before && match.Entry.Class != "verb" ? match.Words.End : index + 1;
                continue;
            }

            AddConstruction(sentence, index, values);
            foreach ((int cause, int effect) in AgentCause.Find(sentence, index))
            {
                if (!values.Exists(value => value.Head == cause && value.Effect == effect))
                {
                    values.Add(Create(sentence, new WordRange(index, index + 1), sentence.Words[index].Lemma, CauseKind.Agent, cause, effect, true));
                }
            }

            foreach (LooseCause loose in LooseCause.Find(sentence, index, Disputes))
            {
                if (!values.Exists(value => value.Head == loose.Cause))
                {
                    CauseValue value = Create(sentence, loose.Connective, loose.Cue, loose.Kind, loose.Cause, loose.Effect, loose.IsApart);
                    values.Add(loose.IsDenied ? value with { IsNegated = true } : value);
                }
            }

            index++;
        }

        // "it caused an outcry" names no cause
        values.RemoveAll(value => value.Lemmas.Count == 0);
        return values.Count == 0 ? values : [.. WithoutSpeakers(sentence, text, values)];
    }

    // ", said the owner" at the end of a cause is no part of it
    private static IEnumerable<CauseValue> WithoutSpeakers(Sentence sentence, string text, List<CauseValue> values)
    {
        IReadOnlyList<AttributionValue> attributions = AttributionReader.Read(sentence, text);
        foreach (CauseValue value in values)
        {
            int end = value.Cause.End;
            foreach (AttributionValue attribution in attributions)
            {
                int start = attribution.Words.Start;
                bool isLoose = start > value.Head && start < end && sentence.Words[start - 1].Text == "," && attribution.Head > value.Head;
                end = isLoose ? start - 1 : end;
            }

            yield return end == value.Cause.End ? value : Shortened(sentence, value, end);
        }
    }

    private static CauseValue Shortened(Sentence sentence, CauseValue value, int end)
    {
        WordRange cause = sentence.Trim(new WordRange(value.Cause.Start, end));
        WordRange words = new(value.Words.Start, Math.Max(cause.End, Math.Min(value.Words.End, value.ConnectiveWords.End)));
        return value with { Cause = cause, Words = words, Span = sentence.SpanOf(words), Lemmas = [.. sentence.ContentLemmas(cause)] };
    }

    private static void Add(Sentence sentence, CueMatch match, List<CauseValue> values)
    {
        CauseKind kind = Enum.Parse<CauseKind>(match.Entry.Columns[0], ignoreCase: true);
        string form = match.Entry.Columns[1];
        if (form.StartsWith("verb", StringComparison.Ordinal))
        {
            foreach ((int cause, int effect) in VerbCause.Find(sentence, match, form))
            {
                if (kind == CauseKind.Trigger && form != "verb-when" && AgentCause.IsActor(sentence, cause) && !IsSetOff(sentence, match, cause))
                {
                    // "forced by the court", "the airport led the field"
                    continue;
                }

                values.Add(Create(sentence, match.Words, match.Entry.Text, kind, cause, effect, true));
            }

            return;
        }

        if (form == "behind")
        {
            AddBehind(sentence, match, kind, values);
            return;
        }

        if (form == "responsible")
        {
            AddResponsible(sentence, match, kind, values);
            return;
        }

        if (form is "noun" or "weak-noun" or "of-noun" or "aim")
        {
            AddNoun(sentence, match, form, kind, values);
            return;
        }

        int head = Introduced(sentence, match);
        if (head < 0)
        {
            return;
        }

        Word word = sentence.Words[head];
        bool isClause = word.IsAny("advcl", "acl", "ccomp") || sentence.Words[match.Head].Is("mark");
        bool fits = form switch
        {
            "marker" => isClause,
            "mark" => sentence.Words[match.Head].Is("mark"),
            "feeling" => !isClause && WordNet.Default.ShareOf(SenseClass.NounFeeling, word.Lemma, PartOfSpeech.Noun) > 0.3,
            "case" => true,
            "thing" => !isClause && AgentCause.IsListed(word),
            "marker-or-reason" => isClause || word.Lemma is "reason" or "lack" or "want" or "fear",
            "dispute" => !isClause && word.Head >= 0 && IsDisputed(sentence, word.Head) && !IsMeasure(sentence, head),
            _ => isClause || !IsTime(sentence, head),
        };
        bool isOnNoun = kind == CauseKind.Circumstance && word.Is("nmod");
        if (match.Entry.Text is "due to" or "owing to" && word.Xpos == "VB")
        {
            // "due to reach the site"
            return;
        }

        bool isParticiple = match.Entry.Text is "given" or "following" && !sentence.Words[match.Head].IsAny("case", "mark");
        if (!fits || isOnNoun || isParticiple || (match.Entry.Text is "as" or "since" or "when" && !IsReasonClause(sentence, match, head)) || (match.Entry.Text == "for" && isClause && !IsReasonClause(sentence, match, head)))
        {
            return;
        }

        int explained = Effect(sentence, head, match.Words);
        if (explained >= 0 || kind != CauseKind.Circumstance)
        {
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, head, explained, false));
        }
    }

    // "was started by two hikers", "sparked by the minister": of who began it the report says that it was the cause; "was forced by the court" says who decided
    private static bool IsSetOff(Sentence sentence, CueMatch match, int cause) =>
        match.Entry.Text is "start" or "cause" or "spark" or "trigger" or "ignite" or "set off" or "provoke" && sentence.Words[cause].Is("obl") && sentence.Marker(cause, "by") >= 0 && sentence.Words[cause].Upos == PartOfSpeech.Noun;

    private static int Introduced(Sentence sentence, CueMatch match)
    {
        int top = match.Head;
        Word word = sentence.Words[top];
        if (word.IsAny("case", "mark", "advmod", "cc") && word.Head >= match.Words.End)
        {
            return word.Head;
        }

        // "in protest at the rise": the noun of the phrase carries what it is about
        for (int i = match.Words.End - 1; i >= match.Words.Start; i--)
        {
            Word last = sentence.Words[i];
            if (last.IsAny("case", "mark", "fixed") && last.Head >= match.Words.End)
            {
                return last.Head;
            }
        }

        foreach (int child in sentence.Children(top))
        {
            if (child >= match.Words.End && sentence.Words[child].IsAny("nmod", "obl", "obj", "acl", "advcl", "pcomp", "pobj", "ccomp"))
            {
                return child;
            }
        }

        return -1;
    }

    private static int Effect(Sentence sentence, int cause, WordRange connective)
    {
        int at = sentence.Words[cause].Head;
        bool isClause = sentence.Words[cause].IsAny("advcl", "acl");
        if (!isClause && sentence.Child(cause, "cop") >= 0 && sentence.Child(cause, "nsubj") is int subject and >= 0)
        {
            // "the delay is due to a shortage"
            return subject;
        }

        if (at >= 0 && connective.Contains(at))
        {
            // "in reaction to the ban": on what the whole phrase hangs
            at = sentence.Words[at].Head;
            return at < 0 ? -1 : sentence.Predicate(at);
        }

        return at < 0 ? -1 : sentence.Words[cause].Is("nmod") && sentence.Words[at].Upos == PartOfSpeech.Noun ? at : sentence.Predicate(at);
    }

    // 'as' and 'since' give a reason with a full clause whose verb is no mere date: "since prices fell", not "since May", "as chairman"
    private static bool IsReasonClause(Sentence sentence, CueMatch match, int head)
    {
        Word word = sentence.Words[head];
        bool isClause = word.Is("advcl") && sentence.Child(head, "nsubj") >= 0 && match.Words.Count == 1 && sentence.Marker(head, "to") < 0;
        if (match.Entry.Text == "since" && isClause)
        {
            // a perfect in the main clause makes it time: "has risen since he took office"
            int main = word.Head, before = match.Words.Start - 1;

            // "for the first time since it joined", "the smallest since records began"
            bool isApart = before < 0 || sentence.Words[before].Upos == PartOfSpeech.Punct;
            return isApart && (main < 0 || sentence.Words[main].Xpos != "VBN" || !sentence.HasChildLemma(main, "have"));
        }

        // "as he promised", "as the report says": in accord with it, not because of it
        bool isAccord = match.Entry.Text == "as" && word.Lemma is "promise" or "say" or "predict" or "plan" or "expect" or "report" or "note" or "announce" or "suggest" or "claim" or "intend" && sentence.Child(head, "obj", "ccomp", "xcomp") < 0;
        return isClause && !isAccord;
    }

    private static bool IsTime(Sentence sentence, int head)
    {
        Word word = sentence.Words[head];
        return word.Upos == PartOfSpeech.Num || TimeWords.Contains(word) || IsMeasure(sentence, head);
    }

    private static bool IsMeasure(Sentence sentence, int head) =>
        TimeWords.Contains(sentence.Words[head]) || sentence.Words[head].Lemma is "percent" or "%" or "people" or "mile" or "km" or "kilometre" or "kilometer";

    private static readonly CueLexicon TimeWords = CueLexicon.Load("Causes.time-words.txt");

    private static void AddNoun(Sentence sentence, CueMatch match, string form, CauseKind kind, List<CauseValue> values)
    {
        int noun = match.Words.End - 1;
        if (form == "noun" && kind == CauseKind.Purpose)
        {
            foreach (int child in sentence.Children(noun))
            {
                if (child > noun && sentence.Words[child].IsAny("acl", "xcomp", "advcl"))
                {
                    values.Add(Create(sentence, match.Words, match.Entry.Text, kind, child, Effect(sentence, noun, default), false));
                    return;
                }
            }

            return;
        }

        // "the cause of the fire was a faulty heater", "the main reason is staff": subject with a nominal predicate, either way round
        int of = -1;
        foreach (int child in sentence.Children(match.Head))
        {
            if (child > match.Head && sentence.Words[child].IsAny("nmod", "acl") && sentence.Marker(child, "of", "for", "behind") >= 0)
            {
                of = child;
            }
        }

        Word word = sentence.Words[match.Head];
        if (form == "of-noun" && of < 0)
        {
            return;
        }

        if (form is "weak-noun" or "aim" && (!word.Is("nsubj") || !IsDefinite(sentence, match.Head) || (form == "aim" && !IsAim(sentence, word))))
        {
            return;
        }

        if (sentence.Marker(match.Head, "as") >= 0 && word.Head >= 0 && sentence.Child(word.Head, "obj", "xcomp") is int given and >= 0 && given != match.Head)
        {
            // "gave falling rolls as its main reason"
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, given, of, true));
        }
        else if (word.Relation == "nsubj:outer" && sentence.Child(word.Head, "ccomp") is int aim and >= 0)
        {
            // "the idea was to see …, she said": the tree may hang the subject on the verb of saying
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, aim, of, true));
        }
        else if (word.Is("nsubj") && word.Head >= 0 && sentence.Child(word.Head, "cop") >= 0)
        {
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, word.Head, of, true));
        }
        else if (sentence.Child(match.Head, "cop") >= 0 && sentence.Child(match.Head, "nsubj") is int subject and >= 0)
        {
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, subject, of, true));
        }
    }

    // "the problem", "its chief concern", "the aim is to cut costs"
    private static bool IsDefinite(Sentence sentence, int noun) => sentence.HasChildLemma(noun, "the") || sentence.Child(noun, "nmod:poss") >= 0;

    private static bool IsAim(Sentence sentence, Word subject) =>
        subject.Head >= 0 && (sentence.HasTo(subject.Head) || (subject.Relation == "nsubj:outer" && sentence.Child(subject.Head, "ccomp") is int aim and >= 0 && sentence.HasTo(aim)));

    // "quit over", "a row over", "called a stoppage over"
    private static bool IsDisputed(Sentence sentence, int governor)
    {
        int thing = sentence.Child(governor, "obj");
        return Disputes.Find(sentence, governor) is not null || (thing >= 0 && Disputes.Find(sentence, thing) is not null);
    }

    // "an overdose was behind the deaths"
    private static void AddBehind(Sentence sentence, CueMatch match, CauseKind kind, List<CauseValue> values)
    {
        int effect = sentence.Words[match.Head].Is("case") ? sentence.Words[match.Head].Head : -1;
        int subject = effect >= 0 && sentence.Child(effect, "cop") >= 0 ? sentence.Child(effect, "nsubj") : -1;
        if (subject >= 0)
        {
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, subject, effect, true));
        }
    }

    // "faulty software was responsible for the error", "ice was to blame"
    private static void AddResponsible(Sentence sentence, CueMatch match, CauseKind kind, List<CauseValue> values)
    {
        int subject = sentence.Child(match.Head, "nsubj");
        int effect = -1;
        foreach (int child in sentence.Children(match.Head))
        {
            effect = child > match.Head && sentence.Words[child].IsAny("obl", "nmod", "advcl") && sentence.Marker(child, "for") >= 0 ? child : effect;
        }

        if (subject >= 0 && !AgentCause.IsActor(sentence, subject) && sentence.Words[subject].Upos != PartOfSpeech.Pron)
        {
            values.Add(Create(sentence, match.Words, match.Entry.Text, kind, subject, effect, true));
        }
    }

    // constructions without a connective of their own: purpose infinitives, "by …ing", "by" and "with" of the means
    private static void AddConstruction(Sentence sentence, int index, List<CauseValue> values)
    {
        Word word = sentence.Words[index];
        if (word.Head < 0 || !(word.Is("advcl") || word.Relation == "acl") || values.Exists(value => value.Head == index))
        {
            return;
        }

        int to = sentence.Marker(index, "to");
        if (word.Relation == "acl")
        {
            // "raised money to build": the tree may hang the purpose on the object
            Word thing = sentence.Words[word.Head];
            if (to >= 0 && word.Xpos == "VB" && thing.Is("obj") && thing.Upos == PartOfSpeech.Noun && !InfinitiveNouns.Contains(thing) && !ControlVerbs.Contains(sentence.Words[thing.Head]))
            {
                values.Add(Create(sentence, new WordRange(to, to + 1), "to", CauseKind.Purpose, index, thing.Head, false));
            }

            return;
        }

        bool isComplement = ControlVerbs.Contains(sentence.Words[word.Head]) || sentence.Child(index, "aux", "cop") is int finite and >= 0 && finite < to;
        if (to >= 0 && !isComplement && word.Xpos == "VB" && sentence.Marker(index, "order", "so") < 0 && sentence.Child(word.Head, "advmod") is int grade && (grade < 0 || sentence.Words[grade].Lemma is not ("too" or "enough")) && sentence.IsPredicate(word.Head) && sentence.Words[word.Head].Upos == PartOfSpeech.Verb)
        {
            values.Add(Create(sentence, new WordRange(to, to + 1), "to", CauseKind.Purpose, index, word.Head, false));
            return;
        }

        int by = sentence.Marker(index, "by");
        if (by >= 0 && word.Xpos == "VBG")
        {
            values.Add(Create(sentence, new WordRange(by, by + 1), "by", CauseKind.Means, index, sentence.Predicate(word.Head), false));
        }
    }

    private static CauseValue Create(Sentence sentence, WordRange connective, string cue, CauseKind kind, int cause, int effect, bool isApart)
    {
        WordRange extent = isApart || sentence.IsPredicate(cause) is false ? NounExtent(sentence, cause, connective) : ClauseExtent(sentence, cause);
        if (!isApart && extent.Overlaps(connective) && connective.End < extent.End && connective.End <= cause)
        {
            extent = new WordRange(connective.End, extent.End);
        }

        WordRange words = isApart && connective.End != extent.Start ? extent : new WordRange(Math.Min(connective.Start, extent.Start), Math.Max(connective.End, extent.End));
        List<string> lemmas = [.. sentence.ContentLemmas(extent)];
        for (int i = cause + 1; i < extent.End; i++)
        {
            // "a fault, not an attack": what is denied is no part of the cause
            if (sentence.Words[i].HasLemma("not") && sentence.Words[i - 1].Text == ",")
            {
                extent = new WordRange(extent.Start, i - 1);
            }
        }

        bool isNegated = (connective.Start > 0 && sentence.Words[connective.Start - 1].HasLemma("not"))
            || (extent.Start > 0 && sentence.Words[extent.Start - 1].HasLemma("not"));
        return new CauseValue(
            sentence.SpanOf(words),
            words,
            cause,
            kind,
            cue,
            connective,
            extent,
            effect,
            effect < 0 ? new WordRange(0, 0) : sentence.Subtree(effect),
            isNegated,
            lemmas);
    }

    // a clause without what is loosely joined to it: ", said the owner", ", and the flight was back"
    private static WordRange ClauseExtent(Sentence sentence, int cause)
    {
        WordRange range = sentence.Subtree(cause);
        int end = range.End;
        foreach (int child in sentence.Children(cause))
        {
            Word word = sentence.Words[child];
            bool isLoose = word.Is("parataxis") || (word.Is("conj") && sentence.Child(child, "nsubj") >= 0 && sentence.Subtree(child).Start is int first && first > 0 && (sentence.Words[first].Text == "," || sentence.Words[first - 1].Text == ","));
            bool isContrast = word.Is("conj") && sentence.Child(child, "cc") is int cc and >= 0 && sentence.Words[cc].Lemma == "but";
            if (child > cause && (isLoose || isContrast))
            {
                end = Math.Min(end, sentence.Subtree(child).Start);
            }
        }

        return sentence.Trim(new WordRange(range.Start, Math.Max(cause + 1, end)));
    }

    // a nominal cause with its coordinated members ("hurricanes and the price of …") and what follows it in the phrase
    private static WordRange NounExtent(Sentence sentence, int cause, WordRange connective)
    {
        WordRange range = sentence.IsPredicate(cause) && sentence.Child(cause, "cop") >= 0 ? sentence.Phrase(cause) : sentence.Subtree(cause);
        int start = range.Start;
        if (connective.End > start && connective.End <= cause)
        {
            start = connective.End;
        }

        while (start < cause && sentence.Words[start].IsAny("case", "punct", "cc") && !sentence.Words[start].Is("nmod"))
        {
            start++;
        }

        int end = range.End;
        foreach (int child in sentence.Children(cause))
        {
            // the clause that holds the connective is no part of the cause: "winds that led the crane to fall"
            WordRange below = sentence.Subtree(child);
            bool isLoose = sentence.Words[child].IsAny("parataxis", "advcl") || (sentence.Words[child].Relation == "acl:relcl" && below.Start > 0 && sentence.Words[below.Start - 1].Text == ",");
            if (child > cause && (below.Contains(connective.Start) || isLoose))
            {
                end = Math.Min(end, below.Start);
            }
        }

        return sentence.Trim(new WordRange(start, Math.Max(cause + 1, end)));
    }
}
