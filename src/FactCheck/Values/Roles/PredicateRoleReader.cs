using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Values.Roles;

/// <summary>Finds roles in predicates: <c>X is the head of Y</c>, <c>was named director</c>, <c>who chairs the board</c>, <c>worked as a guard</c>, <c>his resignation as minister</c>.</summary>
internal static class PredicateRoleReader
{
    private static readonly HashSet<string> NamingVerbs = ["name", "appoint", "elect", "nominate", "choose", "reelect", "re-elect", "swear", "hire", "install", "crown", "select", "pick"];
    private static readonly HashSet<string> ServingVerbs = ["serve", "work", "act", "return", "resign", "retire", "continue", "quit"];
    private static readonly HashSet<string> PostNouns = ["resignation", "appointment", "role", "post", "job", "work", "election", "tenure", "time", "career", "term", "nomination", "dismissal", "departure"];

    /// <summary>Adds the roles that predicates of the sentence give.</summary>
    public static void Read(Sentence sentence, List<RolePhrase> phrases)
    {
        foreach (Word word in sentence.Words)
        {
            if (word.Upos == PartOfSpeech.Noun && PostNouns.Contains(word.Lemma))
            {
                ReadPost(sentence, word, phrases);
            }

            if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb && HolderOf(sentence, word, out bool isPassive) is int holder and >= 0)
            {
                ReadPredicate(sentence, word, holder, isPassive, phrases);
            }
        }
    }

    private static void ReadPredicate(Sentence sentence, Word word, int holder, bool isPassive, List<RolePhrase> phrases)
    {
        if (word.Upos != PartOfSpeech.Verb)
        {
            if (sentence.Child(word.Index, "cop") >= 0 || word.Is("conj"))
            {
                Add(sentence, holder, word.Index, phrases);
            }

            return;
        }

        string lemma = WordNet.Default.LemmaOf(word);
        bool isNaming = lemma is "become" or "remain" || (isPassive && NamingVerbs.Contains(lemma));
        bool isServing = ServingVerbs.Contains(lemma);
        bool isNamed(int office) => isNaming && !IsAward(sentence, office);
        foreach (int child in sentence.Children(word.Index))
        {
            Word part = sentence.Words[child];
            bool isAs = part.Is("obl") && sentence.CaseOf(child) == "as";
            if ((isNamed(child) && (part.Is("xcomp") || part.Is("obj") || isAs)) || (isServing && isAs) || (isAs && sentence.SubtreeOf(child).Start == 0 && child < holder))
            {
                Add(sentence, holder, child, phrases);
            }
        }

        bool isDoer = !isPassive && Offices.OfficeOf(lemma) is not null && (word.Is("acl") || (word.Is("advcl") && sentence.Child(word.Index, "nsubj") is int who and >= 0 && sentence.Words[who].Xpos == "WP") || (word.Is("conj") && sentence.Words[word.Head].Is("acl")));
        if (isDoer && sentence.Child(word.Index, "obj") is int led and >= 0 && IsPersonOrName(sentence, holder))
        {
            phrases.Add(new RolePhrase(holder, word.Index, new WordRange(word.Index, RoleNounPhrases.PhraseOf(sentence, led, word.Index).End), RoleKind.Title));
        }
    }

    private static void ReadPost(Sentence sentence, Word noun, List<RolePhrase> phrases)
    {
        // "his resignation as minister", "tendered his resignation as minister": the tree may hang the office on the verb
        int[] below = [.. sentence.Children(noun.Index).ToArray(), .. noun.Is("obj") ? sentence.Children(noun.Head).ToArray() : []];
        foreach (int child in below)
        {
            if (child < noun.Index || !(sentence.Words[child].Is("nmod") || sentence.Words[child].Is("obl")) || sentence.CaseOf(child) != "as")
            {
                continue;
            }

            int owner = sentence.Child(noun.Index, "nmod:poss");
            int subject = noun.Head >= 0 ? sentence.Child(noun.Head, "nsubj") : -1;
            int holder = owner >= 0 && IsPersonOrName(sentence, owner) && sentence.Words[owner].Upos != PartOfSpeech.Pron ? owner : subject;
            if (holder >= 0)
            {
                Add(sentence, holder, child, phrases);
            }
        }
    }

    /// <summary>The subject of a predicate, through a relative pronoun to what it stands for and through coordination to the first predicate; −1 where there is none.</summary>
    private static int HolderOf(Sentence sentence, Word predicate, out bool isPassive)
    {
        isPassive = sentence.Child(predicate.Index, "aux:pass") >= 0;
        Word at = predicate;
        int subject = sentence.Child(at.Index, "nsubj");
        for (int steps = 0; steps < 4 && subject < 0 && at.Is("conj") && at.Head >= 0; steps++)
        {
            at = sentence.Words[at.Head];
            subject = sentence.Child(at.Index, "nsubj");
        }

        if (subject < 0)
        {
            return -1;
        }

        isPassive |= sentence.Words[subject].Relation == "nsubj:pass";
        bool isRelative = sentence.Words[subject].Xpos is "WP" or "WDT" && at.Head >= 0 && at.Head < subject;
        int holder = isRelative ? at.Head : subject;

        // X, 61, who chairs: the clause hangs on the age
        return sentence.Words[holder].Upos == PartOfSpeech.Num && sentence.Words[holder].Head >= 0 ? sentence.Words[holder].Head : holder;
    }

    private static void Add(Sentence sentence, int holder, int predicate, List<RolePhrase> phrases)
    {
        Word word = sentence.Words[predicate];
        if (word.IsNominal() && word.Xpos != "NNS" && PersonNouns.Contains(word) && IsPersonOrName(sentence, holder) && predicate != holder)
        {
            phrases.Add(new RolePhrase(holder, predicate, RoleNounPhrases.PhraseOf(sentence, predicate, predicate > holder ? holder + 1 : 0), RoleKind.Title));
        }
    }

    // "was named best actress"
    private static bool IsAward(Sentence sentence, int office)
    {
        foreach (int child in sentence.Children(office))
        {
            if (sentence.Words[child].Lemma is "best" or "good" && sentence.Words[child].Xpos == "JJS")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonOrName(Sentence sentence, int word) =>
        RoleNounPhrases.IsInName(sentence, word, except: true)
        || (sentence.Words[word].Upos == PartOfSpeech.Pron && sentence.Words[word].Lemma is "he" or "she" or "who" or "i")
        || PersonNouns.Contains(sentence.Words[word]);
}
