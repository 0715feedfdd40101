using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Phases;

/// <summary>Finds the events that a phase cue speaks of.</summary>
internal static class PhaseTargets
{
    private static readonly CueLexicon Events = CueLexicon.Load("Phases.events.txt");

    public static IReadOnlyList<int> Find(Sentence sentence, CueMatch match)
    {
        List<int> targets = [];
        Word head = sentence.Words[match.Head];
        switch (match.Entry.Columns[1])
        {
            case "complement":
                AddClauses(sentence, match.Head, targets);
                if (targets.Count == 0)
                {
                    AddNouns(sentence, match.Head, targets);
                }

                break;
            case "deliberated":
                // "is considering closing it", not "is considered to be"
                if (head.Xpos != "VBN")
                {
                    AddClauses(sentence, match.Head, targets);
                    AddNouns(sentence, match.Head, targets);
                    targets.RemoveAll(target => sentence.Child(target, "nummod") >= 0 && !sentence.IsPredicate(target));
                }

                break;
            case "clause":
                // "asked him to leave", not "asked whether he had left"
                AddClauses(sentence, match.Head, targets);
                targets.RemoveAll(target => sentence.Marker(target, "whether", "if") >= 0);
                break;
            case "infinitive":
                AddClauses(sentence, match.Head, targets);
                targets.RemoveAll(target => !sentence.HasTo(target));
                if (targets.Count == 0 && head.IsAny("mark", "advmod", "aux") && head.Head > match.Head && sentence.HasTo(head.Head))
                {
                    targets.Add(head.Head);
                }

                break;
            case "question":
                // "is studying whether to close it", "are reviewing closing it", not "study hard to top the class"
                AddClauses(sentence, match.Head, targets);
                targets.RemoveAll(target => sentence.Words[target].Xpos != "VBG" && sentence.Marker(target, "whether", "if", "how") < 0);
                break;
            case "gerund":
                AddClauses(sentence, match.Head, targets);
                targets.RemoveAll(target => sentence.Words[target].Xpos is not ("VBG" or "VBN"));
                break;
            case "object":
                AddNouns(sentence, match.Head, targets);
                break;
            case "event":
                AddNouns(sentence, match.Head, targets);
                if (sentence.Child(match.Head, "obj") < 0)
                {
                    AddSubject(sentence, match.Head, targets);
                }

                targets.RemoveAll(target => !Events.Contains(sentence.Words[target]));
                break;
            case "nounPlan":
                AddNouns(sentence, match.Head, targets);
                targets.RemoveAll(target => !Events.Contains(sentence.Words[target]));
                break;
            case "for":
                AddOblique(sentence, match.Head, "for", targets);
                break;
            case "either":
                AddClauses(sentence, match.Head, targets);
                AddNouns(sentence, match.Head, targets);
                if (targets.Count == 0 && sentence.Child(match.Head, "obj") < 0)
                {
                    AddSubject(sentence, match.Head, targets);
                }

                break;
            case "purpose":
                if (sentence.Child(match.Head, "aux:pass") >= 0)
                {
                    AddClauses(sentence, match.Head, targets);
                }

                break;
            case "active":
                if (sentence.Child(match.Head, "aux:pass") < 0)
                {
                    AddOblique(sentence, match.Head, "for", targets);
                }

                break;
            case "thing":
                AddNouns(sentence, match.Head, targets);
                targets.RemoveAll(target => sentence.IsPerson(target));
                break;
            case "subject":
                AddSubject(sentence, match.Head, targets);
                break;
            case "head":
                if (head.Is("amod") && head.Head >= 0)
                {
                    targets.Add(head.Head);
                }

                break;
            case "predicate":
                if (sentence.IsPredicate(match.Head) && !head.IsAny("case", "compound:prt"))
                {
                    AddSubject(sentence, match.Head, targets);
                }

                break;
            case "next":
                if (match.Words.End < sentence.Words.Count && sentence.Words[match.Words.End].Xpos == "VB")
                {
                    targets.Add(match.Words.End);
                }

                break;
            case "prepositional":
                foreach (int child in sentence.Children(match.Head))
                {
                    if (child > match.Head && sentence.Words[child].IsAny("nmod", "acl", "advcl"))
                    {
                        targets.Add(child);
                    }
                }

                break;
            case "of":
                AddOblique(sentence, match.Head, "of", targets);
                targets.RemoveAll(target => sentence.IsPerson(target));
                break;
            case "ofEvent":
                // "the end of the strike", not "the end of the wall"
                AddOblique(sentence, match.Head, "of", targets);
                targets.RemoveAll(target => !Events.Contains(sentence.Words[target]));
                break;
        }

        return targets;
    }

    private static void AddClauses(Sentence sentence, int head, List<int> targets)
    {
        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            bool isSpeech = sentence.Words[head].Lemma is "continue" or "begin" or "start" or "go" or "carry" or "end" or "conclude" or "finish";
            bool isClause = word.IsAny("xcomp", "csubj")
                || (word.Is("ccomp") && !isSpeech && sentence.Marker(child, "that") < 0)
                || (word.Relation == "acl" && sentence.Words[head].Upos == PartOfSpeech.Noun && !sentence.IsReducedRelative(child))
                || (word.Is("advcl") && word.Xpos == "VB" && sentence.HasTo(child) && sentence.Words[head].HasLemma("work") is false);
            if (isClause && child > head)
            {
                targets.AddRange(sentence.Conjuncts(child).Where(member => member == child || sentence.Child(member, "aux", "nsubj") < 0));
            }
        }
    }

    private static void AddNouns(Sentence sentence, int head, List<int> targets)
    {
        bool isPassive = sentence.Child(head, "nsubj:pass", "aux:pass") >= 0;
        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            bool isObject = (word.Is("obj") && sentence.Child(child, "case") < 0) || (isPassive && word.Is("nsubj"))
                || (word.Is("nmod") && sentence.Marker(child, "of", "for") >= 0)
                || (word.Is("obl") && child > head && sentence.Words[head].Lemma is "prepare" or "apply" or "call" or "embark" && sentence.Marker(child, "for", "on") >= 0);
            if (isObject && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
            {
                targets.Add(child);
            }
        }

        // "a strike suspended on Monday"
        Word verb = sentence.Words[head];
        if (verb.Relation == "acl" && verb.Xpos == "VBN" && verb.Head >= 0)
        {
            targets.Add(verb.Head);
        }
    }

    private static void AddSubject(Sentence sentence, int head, List<int> targets)
    {
        int subject = sentence.Subject(head);
        if (subject >= 0 && !sentence.IsPerson(subject) && sentence.Words[subject].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Pron && !targets.Contains(subject))
        {
            targets.Add(subject);
        }
    }

    private static void AddOblique(Sentence sentence, int head, string preposition, List<int> targets)
    {
        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].IsAny("obl", "nmod") && sentence.Marker(child, preposition) >= 0)
            {
                targets.Add(child);
            }
        }
    }
}
