using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Lists;

/// <summary>Reads the members of a list.</summary>
internal static class ListItems
{
    /// <summary>The coordinated words; also those that the tree takes for appositions in between: "two lorries, a van and three cars".</summary>
    public static List<int> Members(Sentence sentence, int head)
    {
        List<int> members = sentence.Conjuncts(head);
        if (members.Count < 2 || !sentence.Words[head].IsNounLike())
        {
            return members;
        }

        foreach (int child in sentence.Children(head))
        {
            if (sentence.Words[child].Is("appos") && child < members[^1] && IsAlike(sentence, head, child))
            {
                members.Add(child);
            }
        }

        members.Sort();
        return members;
    }

    /// <summary>Whether both words belong to one name: "Port au Prince, Haiti".</summary>
    public static bool AreOneName(Sentence sentence, int left, int right)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(left) && mention.Contains(right))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAlike(Sentence sentence, int head, int other)
    {
        EntityKind? kind = KindOf(sentence, head);
        EntityKind? otherKind = KindOf(sentence, other);
        bool isCounted = sentence.Child(head, "nummod") >= 0 || sentence.Child(other, "nummod") >= 0;
        return kind is null && otherKind is null ? isCounted : kind is not null && kind == otherKind && kind != EntityKind.Person;
    }

    private static EntityKind? KindOf(Sentence sentence, int index)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(index))
            {
                return mention.Kind;
            }
        }

        return null;
    }

    public static ListItem Read(Sentence sentence, int member, ListKind kind, List<int> members)
    {
        Word head = sentence.Words[member];
        WordRange words = kind == ListKind.Clausal ? Clause(sentence, member, members) : WithName(sentence, member, sentence.Phrase(member));
        string? name = kind == ListKind.Nominal ? Name(sentence, member, words) : null;
        string normalized = name ?? (kind == ListKind.Clausal ? ClauseForm(sentence, member) : PhraseForm(sentence, words));
        int number = sentence.Child(member, "nummod");
        return new ListItem(
            sentence.SpanOf(words),
            words,
            member,
            head.Lemma,
            normalized.Length == 0 ? head.Lemma : normalized,
            number >= 0 && words.Contains(number) ? sentence.Words[number].Text : null,
            name is not null);
    }

    /// <summary>A member whose words are known.</summary>
    public static ListItem Read(Sentence sentence, WordRange words)
    {
        int member = HeadOf(sentence, words);
        string? name = Name(sentence, member, words) ?? (sentence.Words[member].Upos == PartOfSpeech.Propn ? sentence.TextOf(words).ToLowerInvariant() : null);
        string normalized = name ?? PhraseForm(sentence, words);
        int number = sentence.Child(member, "nummod");
        return new ListItem(
            sentence.SpanOf(words),
            words,
            member,
            sentence.Words[member].Lemma,
            normalized.Length == 0 ? sentence.Words[member].Lemma : normalized,
            number >= 0 && words.Contains(number) ? sentence.Words[number].Text : null,
            name is not null);
    }

    /// <summary>The word on which the others of a phrase hang; the last where the tree does not say.</summary>
    public static int HeadOf(Sentence sentence, WordRange words)
    {
        for (int i = words.End - 1; i >= words.Start; i--)
        {
            if (!words.Contains(sentence.Words[i].Head) && sentence.Words[i].IsNounLike())
            {
                return i;
            }
        }

        return words.End - 1;
    }

    // the tree may tear a name apart ("Reggio Emilia"); the names do not
    private static WordRange WithName(Sentence sentence, int member, WordRange words)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(member))
            {
                return new WordRange(Math.Min(words.Start, mention.FirstWord), Math.Max(words.End, mention.EndWord));
            }
        }

        return words;
    }

    private static string? Name(Sentence sentence, int member, WordRange words)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            bool isHere = mention.Contains(member) && words.Contains(mention.FirstWord) && words.Contains(mention.EndWord - 1);
            if (isHere)
            {
                WordRange range = new(mention.FirstWord, mention.EndWord);
                string written = sentence.TextOf(range).ToLowerInvariant();
                return written.StartsWith("the ", StringComparison.Ordinal) ? written[4..] : written;
            }
        }

        return null;
    }

    private static string PhraseForm(Sentence sentence, WordRange words)
    {
        List<string> parts = [];
        for (int i = words.Start; i < words.End; i++)
        {
            Word word = sentence.Words[i];
            bool isContent = word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.X || word is { Upos: PartOfSpeech.Num, Relation: not "nummod" };
            if (isContent && !word.HasLemma("other"))
            {
                parts.Add(word.Lemma);
            }
        }

        return string.Join(' ', parts);
    }

    // the verb with the heads of what it takes: "close school", "halt flight"
    private static string ClauseForm(Sentence sentence, int member)
    {
        List<string> parts = [sentence.Words[member].Lemma];
        foreach (int child in sentence.Children(member))
        {
            Word word = sentence.Words[child];
            if (word.HasLemma("not"))
            {
                parts.Insert(0, "not");
            }
            else if (word.IsAny("obj", "xcomp", "ccomp", "obl", "compound:prt") && child > member)
            {
                parts.Add(word.Lemma);
            }
        }

        return string.Join(' ', parts);
    }

    // a coordinated clause without the clauses that follow it and, where the next shares it, without the subject
    private static WordRange Clause(Sentence sentence, int member, List<int> members)
    {
        int first = member;
        int end = member + 1;
        foreach (int child in sentence.Children(member))
        {
            Word word = sentence.Words[child];
            bool isShared = member == members[0] && child < member && word.IsAny("nsubj", "mark", "advcl", "obl", "advmod", "csubj", "expl");
            if (!isShared && !word.IsAny("conj", "cc", "punct", "parataxis"))
            {
                WordRange range = sentence.Subtree(child);
                first = Math.Min(first, range.Start);
                end = Math.Max(end, range.End);
            }
        }

        return sentence.Trim(new WordRange(first, end));
    }
}
