using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Lists;

/// <summary>Finds enumerations: coordinated nouns, clauses or qualities, with what they are a list of.</summary>
public static class ListReader
{
    private const int MaxItems = 60;
    private static readonly CueLexicon Openers = CueLexicon.Load("Lists.openers.txt");

    /// <summary>All lists of two and more members, and single members opened by words like <c>including</c>, in order.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    public static IReadOnlyList<ListValue> Read(Sentence sentence, string text)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        List<ListValue> values = [];
        foreach (Word word in sentence.Words)
        {
            if (word.Is("conj") || word.Upos == PartOfSpeech.Punct)
            {
                continue;
            }

            List<int> members = sentence.Conjuncts(word.Index);
            if (members.Count > 1 || Opener(sentence, word.Index, [word.Index]) >= 0)
            {
                if (Create(sentence, [.. members.Take(MaxItems)]) is { } list)
                {
                    values.Add(list);
                }
            }
        }

        return values;
    }

    /// <summary>A list of one: the phrase around a noun, to be compared with a list in another report.</summary>
    /// <param name="sentence">The analysed sentence.</param>
    /// <param name="text">The article's text.</param>
    /// <param name="head">Index of the head of the phrase.</param>
    public static ListValue Single(Sentence sentence, string text, int head)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(text);
        return Build(sentence, [head], KindOf(sentence, head));
    }

    private static ListValue? Create(Sentence sentence, List<int> members)
    {
        ListKind kind = KindOf(sentence, members[0]);
        List<int> same = [.. members.Where(member => KindOf(sentence, member) == kind)];
        if (same.Count < members.Count && same.Count < 2)
        {
            return null;
        }

        return Build(sentence, same, kind);
    }

    private static ListValue Build(Sentence sentence, List<int> members, ListKind kind)
    {
        List<ListItem> items = [.. members.Select(member => Item(sentence, member, kind))];
        WordRange words = new(items.Min(item => item.Words.Start), items.Max(item => item.Words.End));
        ListClass listClass = ListClasses.Read(sentence, members[0]);
        WordRange scope = listClass.NounIndex >= 0 ? Join(words, listClass.NounIndex) : listClass.PredicateIndex >= 0 ? Join(words, listClass.PredicateIndex) : words;
        bool isOpen = Opener(sentence, members[0], members) >= 0 || ClosesOpen(sentence, members);
        bool isAlternative = members.Exists(member => sentence.Child(member, "cc") is int joiner and >= 0 && sentence.Words[joiner].Lemma is "or" or "nor");
        return new ListValue(
            sentence.SpanOf(words), words, members[0], kind, items, listClass, scope, isOpen, isAlternative, ListClasses.AnnouncedCount(sentence, members[0], listClass));
    }

    private static WordRange Join(WordRange words, int index) => new(Math.Min(words.Start, index), Math.Max(words.End, index + 1));

    private static ListKind KindOf(Sentence sentence, int member)
    {
        Word word = sentence.Words[member];
        return word.Upos switch
        {
            PartOfSpeech.Adj or PartOfSpeech.Adv => sentence.Child(member, "cop") >= 0 ? ListKind.Clausal : ListKind.Adjectival,
            PartOfSpeech.Verb or PartOfSpeech.Aux => word.IsAny("amod", "advmod") ? ListKind.Adjectival : ListKind.Clausal,
            _ => sentence.Child(member, "nsubj") >= 0 && sentence.Child(member, "cop") >= 0 ? ListKind.Clausal : ListKind.Nominal,
        };
    }

    private static ListItem Item(Sentence sentence, int member, ListKind kind)
    {
        WordRange words = kind == ListKind.Clausal ? Clause(sentence, member) : sentence.Phrase(member);
        string? count = null;
        List<string> parts = [];
        bool isName = false;
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(member) && words.Contains(mention.FirstWord) && words.Contains(mention.EndWord - 1) && kind == ListKind.Nominal)
            {
                isName = true;
                parts.AddRange(sentence.Words.Skip(mention.FirstWord).Take(mention.WordCount).Select(word => word.Text.ToLowerInvariant()));
                break;
            }
        }

        for (int i = words.Start; i < words.End; i++)
        {
            Word word = sentence.Words[i];
            if (word.Is("nummod") && word.Head == member)
            {
                count = word.Text;
            }
            else if (!isName && word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Verb or PartOfSpeech.X or PartOfSpeech.Num)
            {
                parts.Add(word.Lemma);
            }
        }

        Word head = sentence.Words[member];
        return new ListItem(sentence.SpanOf(words), words, member, head.Lemma, parts.Count == 0 ? head.Lemma : string.Join(' ', parts), count, isName);
    }

    // a coordinated clause without the clauses that follow it
    private static WordRange Clause(Sentence sentence, int member)
    {
        int first = member;
        int end = member + 1;
        foreach (int child in sentence.Children(member))
        {
            if (!sentence.Words[child].IsAny("conj", "cc", "punct", "parataxis"))
            {
                WordRange range = sentence.Subtree(child);
                first = Math.Min(first, range.Start);
                end = Math.Max(end, range.End);
            }
        }

        return sentence.Trim(new WordRange(first, end));
    }

    // a word before the first member that says that the list is a selection
    private static int Opener(Sentence sentence, int head, List<int> members)
    {
        int start = sentence.Phrase(head).Start;
        for (int i = start; i >= Math.Max(0, start - 3); i--)
        {
            if (Openers.Find(sentence, i) is { } match && match.Words.End <= start + 1 && match.Words.End >= start && !match.Words.Contains(head)
                && (sentence.Words[match.Head].Head == head || sentence.Words[head].Head == match.Head || sentence.Words[match.Head].IsAny("case", "mark", "fixed")))
            {
                return match.Words.Start;
            }
        }

        return members.Count > 0 && Openers.Find(sentence, head) is { } self && self.Words.Count > 1 ? head : -1;
    }

    private static bool ClosesOpen(Sentence sentence, List<int> members)
    {
        int last = members[^1];
        WordRange phrase = sentence.Phrase(last);
        for (int i = Math.Max(members[0] + 1, phrase.Start - 1); i <= last; i++)
        {
            if (sentence.Words[i].HasLemma("other") || sentence.Words[i].HasLemma("more") && i == last)
            {
                return members.Count > 1;
            }
        }

        int next = phrase.End;
        return next + 1 < sentence.Words.Count
            && (Openers.Find(sentence, next) is not null && sentence.Words[next].Lemma is "among" or "etc" or "etc." || Openers.Find(sentence, next + 1) is not null && sentence.Words[next + 1].Lemma is "among" or "etc");
    }
}
