using System.Text;
using FactCheck.Language;

namespace FactCheck.Values.Cues;

/// <summary>Steps through the dependency tree that the cue readers share.</summary>
internal static class SentenceTree
{
    private static readonly string[] OutsidePhrase = ["acl", "appos", "parataxis", "conj", "cc", "punct", "cop", "nsubj", "advcl", "aux", "mark", "discourse", "dep"];

    /// <summary>Whether the word's relation is <paramref name="relation"/> or a subtype of it.</summary>
    public static bool Is(this Word word, string relation) =>
        word.Relation.StartsWith(relation, StringComparison.Ordinal)
        && (word.Relation.Length == relation.Length || word.Relation[relation.Length] == ':');

    public static bool IsAny(this Word word, params ReadOnlySpan<string> relations)
    {
        foreach (string relation in relations)
        {
            if (word.Is(relation))
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasLemma(this Word word, string lemma) => string.Equals(word.Lemma, lemma, StringComparison.Ordinal);

    public static bool HasText(this Word word, string text) => string.Equals(word.Text, text, StringComparison.OrdinalIgnoreCase);

    public static bool IsNounLike(this Word word) => word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Sym or PartOfSpeech.X;

    /// <summary>The first child with one of the relations, or −1.</summary>
    public static int Child(this Sentence sentence, int head, params ReadOnlySpan<string> relations)
    {
        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].IsAny(relations))
            {
                return child;
            }
        }

        return -1;
    }

    public static bool HasChildLemma(this Sentence sentence, int head, string lemma)
    {
        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].HasLemma(lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first child among the prepositions, particles and conjunctions that mark the word, with one of the lemmas; or −1.</summary>
    public static int Marker(this Sentence sentence, int head, params ReadOnlySpan<string> lemmas)
    {
        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].IsAny("case", "mark", "advmod", "cc") && lemmas.Contains(sentence.Words[child].Lemma))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a verb is an infinitive with <c>to</c>, wherever the tree hangs the particle.</summary>
    public static bool HasTo(this Sentence sentence, int verb) =>
        sentence.Marker(verb, "to") >= 0 || (verb > 0 && sentence.Words[verb - 1].HasText("to") && sentence.Words[verb].Xpos == "VB");

    /// <summary>Whether a participle describes the noun before it (<c>claims filed last week</c>) rather than telling its content (<c>claims that it was filed</c>).</summary>
    public static bool IsReducedRelative(this Sentence sentence, int verb)
    {
        if (sentence.Words[verb].Xpos is not ("VBN" or "VBG"))
        {
            return false;
        }

        foreach (int child in sentence.Children(verb))
        {
            if (child < verb && sentence.Words[child].IsAny("mark", "case", "nsubj", "aux", "expl"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>From the first to the last word under <paramref name="head"/>, itself included.</summary>
    public static WordRange Subtree(this Sentence sentence, int head)
    {
        int first = head;
        int last = head;
        Stack<int> open = new([head]);
        while (open.TryPop(out int index))
        {
            first = Math.Min(first, index);
            last = Math.Max(last, index);
            foreach (int child in sentence.Children(index))
            {
                open.Push(child);
            }
        }

        return new WordRange(first, last + 1);
    }

    /// <summary>The words around a head that form its phrase: without clauses, appositions, coordinated members and punctuation.</summary>
    public static WordRange Phrase(this Sentence sentence, int head, bool withCase = false)
    {
        bool[] kept = new bool[sentence.Words.Count];
        kept[head] = true;
        Stack<int> open = new([head]);
        while (open.TryPop(out int index))
        {
            foreach (int child in sentence.Children(index))
            {
                Word word = sentence.Words[child];
                bool direct = index == head;
                if (word.IsAny(OutsidePhrase) && !IsInsideMark(word) && (direct || word.IsAny("acl", "parataxis", "appos")))
                {
                    continue;
                }

                if (direct && !withCase && word.Is("case") && child < head)
                {
                    continue;
                }

                kept[child] = true;
                open.Push(child);
            }
        }

        int first = head;
        while (first > 0 && kept[first - 1])
        {
            first--;
        }

        int end = head + 1;
        while (end < kept.Length && kept[end])
        {
            end++;
        }

        return Trim(sentence, new WordRange(first, end));
    }

    /// <summary>The range without punctuation at its ends; unchanged where nothing else is in it.</summary>
    public static WordRange Trim(this Sentence sentence, WordRange range)
    {
        int first = range.Start;
        int end = range.End;
        while (first < end && sentence.Words[first].Upos == PartOfSpeech.Punct)
        {
            first++;
        }

        while (end > first && sentence.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            end--;
        }

        return first < end ? new WordRange(first, end) : range;
    }

    /// <summary>The words as written, with a space where the article has something between them.</summary>
    public static string TextOf(this Sentence sentence, WordRange range)
    {
        StringBuilder written = new();
        for (int i = range.Start; i < range.End; i++)
        {
            Word word = sentence.Words[i];
            if (i > range.Start && sentence.Words[i - 1].Span.End < word.Span.Start)
            {
                written.Append(' ');
            }

            written.Append(word.Text);
        }

        return written.ToString();
    }

    public static TextSpan SpanOf(this Sentence sentence, WordRange range) => sentence.SpanOf(range.Start, Math.Max(range.Start, range.End - 1));

    /// <summary>Whether the word is the head of a clause: a verb that is no modifier, or a word with a copula or a subject.</summary>
    public static bool IsPredicate(this Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos == PartOfSpeech.Punct)
        {
            return false;
        }

        if (word.Upos == PartOfSpeech.Verb && !word.IsAny("amod", "case", "mark", "aux", "cop", "compound", "fixed", "flat", "discourse", "det", "cc"))
        {
            return true;
        }

        return word.Head < 0 || sentence.Child(index, "cop", "nsubj", "csubj") >= 0;
    }

    /// <summary>The nearest predicate at or above a word; the root where there is none.</summary>
    public static int Predicate(this Sentence sentence, int index)
    {
        int at = index;
        while (!sentence.IsPredicate(at))
        {
            at = sentence.Words[at].Head;
        }

        return at;
    }

    /// <summary>The head of the subject of a predicate: its own, that of the clause it is coordinated with, or that of the clause that controls it; −1 where none is stated.</summary>
    public static int Subject(this Sentence sentence, int predicate)
    {
        int at = predicate;
        for (int steps = 0; at >= 0 && steps < 8; steps++)
        {
            int subject = sentence.Child(at, "nsubj");
            if (subject >= 0)
            {
                return sentence.Resolve(subject, at);
            }

            Word word = sentence.Words[at];
            if (word.Is("acl"))
            {
                return word.Head;
            }

            if (!word.IsAny("conj", "xcomp", "advcl", "parataxis") || word.Head < 0)
            {
                return -1;
            }

            at = word.Head;
        }

        return -1;
    }

    /// <summary>Whether <paramref name="index"/> lies under <paramref name="ancestor"/> or is it.</summary>
    public static bool IsUnder(this Sentence sentence, int index, int ancestor)
    {
        for (int at = index; at >= 0; at = sentence.Words[at].Head)
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The members coordinated with a word, the word first.</summary>
    public static List<int> Conjuncts(this Sentence sentence, int head)
    {
        List<int> members = [head];
        for (int i = 0; i < members.Count; i++)
        {
            foreach (int child in sentence.Children(members[i]))
            {
                if (sentence.Words[child].Is("conj"))
                {
                    members.Add(child);
                }
            }
        }

        members.Sort();
        return members;
    }

    /// <summary>Lemmas of the nouns, verbs, adjectives, numbers and names of a range, in order.</summary>
    public static IReadOnlyList<string> ContentLemmas(this Sentence sentence, WordRange range)
    {
        List<string> lemmas = [];
        for (int i = range.Start; i < range.End; i++)
        {
            Word word = sentence.Words[i];
            bool isContent = word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X
                || (word.Upos == PartOfSpeech.Adv && word.HasLemma("not"));
            if (isContent)
            {
                lemmas.Add(word.Lemma);
            }
        }

        return lemmas;
    }

    private static int Resolve(this Sentence sentence, int subject, int predicate)
    {
        Word word = sentence.Words[subject];
        Word clause = sentence.Words[predicate];
        bool isRelative = word.Upos == PartOfSpeech.Pron && word.Lemma is "who" or "which" or "that" or "whom";
        return isRelative && clause.Is("acl") && clause.Head >= 0 ? clause.Head : subject;
    }

    private static bool IsInsideMark(Word word) => word.Is("punct") && word.Text is "-" or "–" or "'" or "’" or "." or "/";
}
