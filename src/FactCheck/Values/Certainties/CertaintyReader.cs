using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Certainties;

/// <summary>Finds words that hedge or stress a statement and the predicate that they hedge. That a source is named is for the attribution reader.</summary>
public static class CertaintyReader
{
    private static readonly CueLexicon Cues = CueLexicon.Load("Certainties.cues.txt");
    private static readonly CueLexicon Claims = CueLexicon.Load("Cues.claims.txt");
    private static readonly CueLexicon QuestionVerbs = CueLexicon.Load("Certainties.question-verbs.txt");
    private static readonly CueLexicon Penalties = CueLexicon.Load("Certainties.penalties.txt");
    private static readonly CueLexicon QuestionWords = CueLexicon.Load("Certainties.question-words.txt");

    /// <summary>All hedges of a sentence in order of their cues, one value a cue and governed word.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<CertaintyValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<CertaintyValue> values = [];
        int index = 0;
        while (index < sentence.Words.Count)
        {
            if (Cues.Find(sentence, index) is { } match)
            {
                AddCue(sentence, match, values);
                index = match.Entry.Class == "verb" ? index + 1 : match.Words.End;
                continue;
            }

            if (QuestionWords.Find(sentence, index) is { } question && sentence.Words[index].Is("mark") && sentence.Words[index].Head >= 0)
            {
                AddQuestion(sentence, question, values);
            }

            index++;
        }

        AddQuestionMark(sentence, values);
        return values;
    }

    /// <summary>The certainty of one predicate: the weakest of the cues that govern it or a clause that it completes; asserted, with the predicate's own words, where none does.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="predicate">Index of a verb, a copular predicate or a noun.</param>
    public static CertaintyValue CertaintyOf(Sentence sentence, string text, int predicate) => CertaintyOf(sentence, Read(sentence, text), predicate);

    /// <summary>As <see cref="CertaintyOf(Sentence, string, int)"/>, over hedges already read.</summary>
    public static CertaintyValue CertaintyOf(Sentence sentence, IReadOnlyList<CertaintyValue> hedges, int predicate)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(hedges);
        CertaintyValue? weakest = null;
        for (int at = predicate; at >= 0; at = Above(sentence, at))
        {
            foreach (CertaintyValue hedge in hedges)
            {
                if (hedge.Predicate == at && (weakest is null || hedge.Rank < weakest.Rank))
                {
                    weakest = hedge;
                }
            }
        }

        if (weakest is not null)
        {
            return weakest with { Predicate = predicate };
        }

        WordRange words = new(predicate, predicate + 1);
        return new CertaintyValue(sentence.Words[predicate].Span, words, predicate, predicate, words, CertaintyLevel.Asserted, CertaintyValue.AssertedRank, "");
    }

    // a hedge over a governing clause reaches verbs that share its auxiliary and infinitives, not clauses with a life of their own
    private static int Above(Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Head < 0)
        {
            return -1;
        }

        bool isShared = word.Is("conj") && sentence.Child(index, "nsubj", "aux") < 0 && sentence.Words[word.Head].Xpos == word.Xpos;
        return isShared || word.Is("xcomp") ? word.Head : -1;
    }

    private static void AddCue(Sentence sentence, CueMatch match, List<CertaintyValue> values)
    {
        string governs = match.Entry.Columns[2];
        CertaintyLevel level = Enum.Parse<CertaintyLevel>(match.Entry.Columns[0], ignoreCase: true);
        int rank = int.Parse(match.Entry.Columns[1], System.Globalization.CultureInfo.InvariantCulture);
        if (match.Entry.Text == "would" && !IsConditional(sentence, match.Head))
        {
            (level, rank) = IsBackshifted(sentence, match.Head) ? (CertaintyLevel.Future, 8) : (CertaintyLevel.Planned, 6);
        }

        if (IsNegated(sentence, match.Head) && match.Entry.Class != "aux" && governs != "head")
        {
            // "not sure", "has not confirmed" leave it open, "not expected" and "no plans" deny it
            (level, rank) = level is CertaintyLevel.Certain or CertaintyLevel.Ability ? (CertaintyLevel.Unknown, 1)
                : level is CertaintyLevel.Suspected or CertaintyLevel.Probable or CertaintyLevel.Expected ? (CertaintyLevel.Unlikely, 2)
                : (level, rank);
        }

        if (match.Entry.Text == "think" && sentence.Child(match.Head, "ccomp") < 0 && sentence.Child(match.Head, "aux:pass") < 0 && match.Words.End < sentence.Words.Count && sentence.Words[match.Words.End].Lemma is "of" or "about")
        {
            (level, rank) = (CertaintyLevel.Considered, 3);
        }

        if (match.Entry.Text == "should" && IsInverted(sentence, match.Head))
        {
            AddInversion(sentence, match, values);
            return;
        }

        foreach (int target in Targets(sentence, match, governs, level))
        {
            if ((level == CertaintyLevel.Planned && sentence.Words[target].Is("ccomp") && AsksWhich(sentence, target)) || (level == CertaintyLevel.Unknown && AsksWhy(sentence, target)))
            {
                continue;
            }

            bool isQuestion = sentence.Marker(target, "whether", "if") >= 0 && level is not (CertaintyLevel.Unknown or CertaintyLevel.Future or CertaintyLevel.Possible);
            if (!isQuestion || !sentence.Words[target].IsAny("ccomp", "xcomp"))
            {
                CertaintyValue value = Create(sentence, match, target, level, rank);

                // "is reported to have fled" is the report's own hedge, "reports that he fled" another's word
                values.Add(governs == "hearsay" ? value with { Cue = sentence.Words[match.Head].Text.ToLowerInvariant() } : value);
            }
        }
    }

    // "should the finding be upheld": a condition
    private static bool IsInverted(Sentence sentence, int auxiliary)
    {
        int verb = sentence.Words[auxiliary].Head;
        int subject = verb < 0 ? -1 : sentence.Child(verb, "nsubj");
        return subject > auxiliary && sentence.Words[verb].Is("advcl");
    }

    private static void AddInversion(Sentence sentence, CueMatch match, List<CertaintyValue> values)
    {
        int clause = sentence.Words[match.Head].Head;
        values.Add(Create(sentence, match, clause, CertaintyLevel.Conditional, 2));
        values.Add(Create(sentence, match, sentence.Words[clause].Head, CertaintyLevel.Conditional, 4));
    }

    // "decide who they were"
    private static bool AsksWhich(Sentence sentence, int clause)
    {
        WordRange range = sentence.Subtree(clause);
        return sentence.Words[range.Start].Xpos is "WP" or "WRB" or "WDT" || sentence.Words[clause].Xpos is "WP" or "WRB";
    }

    // "it is unclear why he left", "is investigating how she fell": that he left and she fell is taken for granted
    private static bool AsksWhy(Sentence sentence, int clause) =>
        sentence.Words[clause].IsAny("ccomp", "csubj", "advcl", "acl") && sentence.Words[sentence.Subtree(clause).Start].Lemma is "why" or "how" or "when" or "where" or "who" or "whom";

    private static bool HasSemicolonBetween(Sentence sentence, int left, int right)
    {
        for (int i = Math.Min(left, right) + 1; i < Math.Max(left, right); i++)
        {
            if (sentence.Words[i].Text == ";")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(Sentence sentence, int cue)
    {
        foreach (int child in sentence.Children(cue))
        {
            if (sentence.Words[child].Lemma is "not" or "never" or "no" or "yet" or "neither" && child < cue)
            {
                return true;
            }
        }

        return false;
    }

    private static CertaintyValue Create(Sentence sentence, CueMatch match, int target, CertaintyLevel level, int rank)
    {
        WordRange scope = sentence.Subtree(target);
        return new CertaintyValue(
            sentence.SpanOf(match.Words),
            match.Words,
            match.Head,
            target,
            new WordRange(Math.Min(scope.Start, match.Words.Start), Math.Max(scope.End, match.Words.End)),
            level,
            rank,
            match.Entry.Text);
    }

    private static List<int> Targets(Sentence sentence, CueMatch match, string governs, CertaintyLevel level)
    {
        Word head = sentence.Words[match.Head];
        List<int> targets = [];
        switch (governs)
        {
            case "head" when head.Head >= 0:
                targets.Add(head.Head);
                break;
            case "clause":
                targets.Add(sentence.Predicate(Math.Max(0, head.Head)));
                break;
            case "noun":
                if (head.IsAny("amod", "compound") && head.Head >= 0)
                {
                    targets.Add(head.Head);
                }
                else if (Complements(sentence, match.Head, withNouns: false) is { Count: > 0 } clauses)
                {
                    targets.AddRange(clauses);
                }
                else if (sentence.Child(match.Head, "nsubj") is int subject and >= 0)
                {
                    targets.Add(subject);
                }

                break;
            case "result":
                if (head.Is("amod") && head.Head >= 0 && sentence.Words[head.Head].Lemma is "result" or "finding" or "report" or "estimate" or "assessment" or "test" or "investigation" or "indication" or "count" or "figure" or "autopsy")
                {
                    targets.Add(head.Head);
                }

                break;
            case "denied":
                targets.AddRange(Complements(sentence, match.Head, withNouns: true).Where(target => sentence.IsPredicate(target) || Claims.Contains(sentence.Words[target].Lemma)));
                break;
            case "deliberated":
                // "is considering closing it", not "is considered to be"
                if (sentence.Child(match.Head, "aux:pass", "nsubj:pass") < 0 && head.Xpos != "VBN")
                {
                    List<int> considered = Complements(sentence, match.Head, withNouns: true);
                    bool isOpinion = considered.Exists(target => sentence.Words[target].Is("xcomp") && sentence.Words[target].Upos != PartOfSpeech.Verb);
                    targets.AddRange(isOpinion ? [] : considered);
                }

                break;
            case "hearsay":
                // "is reported to have fled"
                if (sentence.Child(match.Head, "aux:pass") >= 0)
                {
                    targets.AddRange(Complements(sentence, match.Head, withNouns: false).Where(target => sentence.Words[target].Is("xcomp")));
                }

                break;
            case "finite":
                targets.AddRange(Complements(sentence, match.Head, withNouns: false).Where(target => sentence.Words[target].Is("ccomp")));
                break;
            case "like":
                targets.AddRange(Complements(sentence, match.Head, withNouns: false).Where(target => sentence.Marker(target, "to", "like", "as") >= 0));
                break;
            case "accused":
                targets.AddRange(Complements(sentence, match.Head, withNouns: true).Where(target => sentence.Marker(target, "with", "of", "for") >= 0));
                break;
            case "penalty":
                // "faces a fine", "faces ten years in prison": may be fined, may be jailed
                if (sentence.Child(match.Head, "obj") is int penalty and >= 0 && (Penalties.Contains(sentence.Words[penalty]) || sentence.ContentLemmas(sentence.Subtree(penalty)).Contains("prison")))
                {
                    targets.Add(penalty);
                }

                break;
            case "purpose":
                if (sentence.Child(match.Head, "aux:pass") >= 0)
                {
                    targets.AddRange(Complements(sentence, match.Head, withNouns: false));
                }

                break;
            case "talk":
                targets.AddRange(Complements(sentence, match.Head, withNouns: false).Where(target => sentence.Marker(target, "to") >= 0));
                break;
            default:
                if (head.Is("amod") && head.Head >= 0)
                {
                    // "an unlikely choice" is an odd one
                    targets.AddRange(governs == "complement" && level != CertaintyLevel.Unlikely ? [head.Head] : Array.Empty<int>());
                }
                else
                {
                    targets.AddRange(Complements(sentence, match.Head, governs == "complement"));
                }

                break;
        }

        return targets;
    }

    private static List<int> Complements(Sentence sentence, int head, bool withNouns)
    {
        List<int> found = [];
        List<int> nouns = [];
        Word word = sentence.Words[head];
        bool isPassive = sentence.Child(head, "nsubj:pass", "aux:pass") >= 0 && sentence.Child(head, "obj") < 0;
        foreach (int child in sentence.Children(head))
        {
            Word below = sentence.Words[child];
            if (HasSemicolonBetween(sentence, head, child))
            {
                continue;
            }

            // "closing the pit is expected to cost jobs": the cost is expected
            bool isClause = below.IsAny("xcomp", "ccomp") || (below.Is("csubj") && (isPassive || word.Upos != PartOfSpeech.Verb) && sentence.Child(head, "xcomp", "ccomp") < 0)
                || (below.Relation == "acl" && word.Upos == PartOfSpeech.Noun && !sentence.IsReducedRelative(child))
                || (below.Is("advcl") && sentence.Marker(child, "of", "that") >= 0)
                || (below.Is("advcl") && below.Xpos == "VB" && word.HasLemma("call") && sentence.HasTo(child));
            bool isNoun = withNouns
                && ((below.Is("obj") && !below.HasLemma("it"))
                    || (isPassive && below.Is("nsubj") && below.Upos == PartOfSpeech.Noun && !HasClause(sentence, head))
                    || (below.IsAny("nmod", "obl") && child > head && sentence.Marker(child, "of", "with") >= 0));
            if (isClause)
            {
                found.Add(child);
            }
            else if (isNoun)
            {
                nouns.Add(child);
            }
        }

        if (found.Count == 0 && word.Is("parataxis") && word.Head >= 0 && word.Upos == PartOfSpeech.Verb && !isPassive && sentence.Child(head, "obj") < 0)
        {
            // "…, the inspectorate confirmed"; not "…, she will seek another term"
            return [word.Head];
        }

        // "accused of stealing": of the stealing; "suspected Felt of theft": of the theft
        List<int> charged = nouns.FindAll(noun => sentence.Marker(noun, "of", "with") >= 0);
        found.AddRange(found.Count > 0 ? [] : charged.Count > 0 ? charged : nouns);
        return found;
    }

    private static bool HasClause(Sentence sentence, int head) => sentence.Child(head, "xcomp", "ccomp", "advcl", "obl") >= 0;

    // "would close if", "would have closed"
    private static bool IsConditional(Sentence sentence, int auxiliary)
    {
        int verb = sentence.Words[auxiliary].Head;
        if (verb < 0 || sentence.HasChildLemma(verb, "have") && sentence.Words[verb].Lemma != "have" && !sentence.Words[verb].Is("ccomp"))
        {
            return true;
        }

        foreach (int child in sentence.Children(verb))
        {
            bool isInverted = sentence.Words[child].Is("advcl") && sentence.Marker(child, "if", "unless", "should") >= 0;
            if (isInverted || (sentence.Words[child].Is("aux") && sentence.Words[child].HasLemma("have")))
            {
                return true;
            }
        }

        return false;
    }

    // "said it would close": will, seen from the past
    private static bool IsBackshifted(Sentence sentence, int auxiliary)
    {
        int verb = sentence.Words[auxiliary].Head;
        if (verb < 0)
        {
            return false;
        }

        Word word = sentence.Words[verb];
        if (word.Is("ccomp") && word.Head >= 0)
        {
            return sentence.Words[word.Head].Xpos is "VBD" or "VBN" or "VBG" or "NN" or "NNS";
        }

        int report = sentence.Child(verb, "parataxis");
        return report >= 0 && sentence.Words[report].Xpos == "VBD";
    }

    private static void AddQuestion(Sentence sentence, CueMatch question, List<CertaintyValue> values)
    {
        int clause = sentence.Words[question.Head].Head;
        bool isAsked = sentence.Words[clause].IsAny("ccomp", "xcomp", "csubj", "acl") && sentence.Words[clause].Head is int asker and >= 0 && QuestionVerbs.Contains(sentence.Words[asker]);
        bool isConcession = question.Words.Start > 0 && sentence.Words[question.Words.Start - 1].Lemma is "even" or "as";
        bool isCondition = question.Entry.Text == "if" && !isAsked;
        if (isCondition && isConcession)
        {
            return;
        }

        int target = isCondition ? sentence.Words[clause].Head : clause;
        if (target < 0)
        {
            return;
        }

        if (isCondition)
        {
            values.Add(Create(sentence, question, target, CertaintyLevel.Conditional, 4));
            values.Add(Create(sentence, question, clause, CertaintyLevel.Conditional, 2));
            return;
        }

        values.Add(Create(sentence, question, target, CertaintyLevel.Unknown, 1));
    }

    private static void AddQuestionMark(Sentence sentence, List<CertaintyValue> values)
    {
        int last = sentence.Words.Count - 1;
        while (last > 0 && sentence.Words[last].Upos == PartOfSpeech.Punct && sentence.Words[last].Text is not "?")
        {
            last--;
        }

        if (last <= 0 || sentence.Words[last].Text != "?" || sentence.Words[last].Head < 0)
        {
            return;
        }

        int target = sentence.Predicate(sentence.Words[last].Head);
        CueEntry entry = new(["?"], "any", []);
        values.Add(Create(sentence, new CueMatch(entry, new WordRange(last, last + 1), last), target, CertaintyLevel.Unknown, 1));
    }
}
