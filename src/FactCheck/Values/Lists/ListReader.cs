using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Lists;

/// <summary>Finds enumerations: coordinated nouns, clauses or qualities, with what they are a list of.</summary>
public static class ListReader
{
    private const int MaxItems = 60;
    private static readonly CueLexicon TimeWords = CueLexicon.Load("Causes.time-words.txt");
    private static readonly CueLexicon Units = CueLexicon.Load("Lists.units.txt");
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
            if (word.IsAny("conj", "case", "mark", "fixed", "det", "cc", "aux", "flat") || word.Upos == PartOfSpeech.Punct)
            {
                continue;
            }

            List<int> members = ListItems.Members(sentence, word.Index);
            bool isOpened = members.Count == 1 && word.IsNounLike() && IsOpened(sentence, word.Index);
            if (members.Count > 1 || isOpened)
            {
                if (Create(sentence, [.. members.Take(MaxItems)]) is { } list)
                {
                    values.Add(list);
                }
            }
        }

        foreach (IReadOnlyList<WordRange> members in CommaLists.Find(sentence))
        {
            WordRange all = new(members[0].Start, members[^1].End);
            ListValue[] within = [.. values.Where(list => list.ListKind == ListKind.Nominal && list.Words.Start < all.End && all.Start < list.Words.End)];
            bool isOpenEnded = members.Any(range => IsOther(sentence, ListItems.HeadOf(sentence, range)));
            if (!isOpenEnded && within.All(list => list.Items.Count < members.Count))
            {
                values.RemoveAll(within.Contains);
                values.Add(Build(sentence, [.. members.Select(range => ListItems.Read(sentence, range))], ListKind.Nominal));
            }
        }

        return [.. values.OrderBy(list => list.Words.Start)];
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
        if (members.Exists(member => IsGerund(sentence, member)) && members.TrueForAll(member => IsGerund(sentence, member) || KindOf(sentence, member) == ListKind.Nominal))
        {
            // "charged with making threats and with misuse of a phone"
            return Build(sentence, members, ListKind.Nominal);
        }

        List<int> same = [.. members.Where(member => KindOf(sentence, member) == kind && (member == members[0] || (!IsOther(sentence, member) && TimeWords.Contains(sentence.Words[member]) == TimeWords.Contains(sentence.Words[members[0]]) && SharesPreposition(sentence, members[0], member))))];
        same = [.. same.Where(member => !same.Exists(other => other < member && ListItems.AreOneName(sentence, other, member)))];
        bool isSelection = same.Count == 1 && IsOther(sentence, members[^1]);
        if (same.Count < members.Count && same.Count < 2 && !isSelection)
        {
            return null;
        }

        bool isMeasure = same.TrueForAll(member => IsMeasure(sentence, member));
        bool isException = members.Exists(member => sentence.Child(member, "cc") is int joiner and >= 0 && sentence.Words[joiner].HasLemma("but")) && kind == ListKind.Nominal;
        bool isPossessive = same.Exists(member => sentence.Words[member].Xpos == "PRP$");
        if (isMeasure || isException || isPossessive)
        {
            return null;
        }

        bool isOfNumbers = same.TrueForAll(member => sentence.Words[member].Upos is PartOfSpeech.Num or PartOfSpeech.Intj or PartOfSpeech.Sym);
        bool isUnjoined = same.Count == 2 && !members.Exists(member => sentence.Child(member, "cc") >= 0);
        bool isCompound = same[0] + 1 < sentence.Words.Count && sentence.Words[same[0] + 1].Xpos == "HYPH";
        if (isOfNumbers || isUnjoined || (isCompound && same.Count == 2))
        {
            return null;
        }

        // clauses with subjects of their own are no list
        if (kind == ListKind.Clausal && same.Exists(member => member != same[0] && sentence.Child(member, "nsubj", "csubj", "expl") >= 0))
        {
            return null;
        }

        return Build(sentence, same, kind);
    }

    private static ListValue Build(Sentence sentence, List<int> members, ListKind kind) => Build(sentence, [.. members.Select(member => ListItems.Read(sentence, member, kind, members))], kind);

    private static ListValue Build(Sentence sentence, List<ListItem> items, ListKind kind)
    {
        List<int> members = [.. items.Select(item => item.Head)];
        WordRange words = new(items.Min(item => item.Words.Start), items.Max(item => item.Words.End));
        ListClass listClass = ListClasses.Read(sentence, members[0]);
        WordRange scope = listClass.NounIndex >= 0 ? Join(words, listClass.NounIndex) : listClass.PredicateIndex >= 0 ? Join(words, listClass.PredicateIndex) : words;
        bool isOpen = IsOpened(sentence, members[0]) || EndsOpen(sentence, [.. sentence.Conjuncts(members[0])]);
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
            PartOfSpeech.Adj when sentence.Child(member, "det") >= 0 && word.IsAny("obj", "obl", "nmod", "nsubj", "conj") => ListKind.Nominal,
            PartOfSpeech.Adj or PartOfSpeech.Adv => sentence.Child(member, "cop") >= 0 ? ListKind.Clausal : ListKind.Adjectival,
            PartOfSpeech.Verb or PartOfSpeech.Aux => word.IsAny("amod", "advmod") ? ListKind.Adjectival : ListKind.Clausal,
            _ => sentence.Child(member, "nsubj") >= 0 && sentence.Child(member, "cop") >= 0 ? ListKind.Clausal : ListKind.Nominal,
        };
    }

    // "five minutes and 40 seconds", "2.4 million euros or $2.5 million"
    private static bool IsMeasure(Sentence sentence, int member) =>
        sentence.Words[member].Upos is PartOfSpeech.Num or PartOfSpeech.Sym || Units.Contains(sentence.Words[member]) || (sentence.Child(member, "nummod") >= 0 && TimeWords.Contains(sentence.Words[member]));

    // "with cramps and fever at five schools": the schools are no member
    private static bool SharesPreposition(Sentence sentence, int first, int member)
    {
        int own = sentence.Child(member, "case");
        int shared = sentence.Child(first, "case");
        return own < 0 || sentence.Words[own].Xpos == "POS" || (shared >= 0 && sentence.Words[own].Lemma == sentence.Words[shared].Lemma) || sentence.Words[own].Head != member || sentence.Child(member, "cc") >= 0;
    }

    private static bool IsGerund(Sentence sentence, int member) =>
        sentence.Words[member].Xpos == "VBG" && sentence.Marker(member, "of", "with", "for", "to", "in", "by", "from") >= 0 && sentence.Child(member, "nsubj") < 0;

    // "and others", "and more": a member that names nothing
    private static bool IsOther(Sentence sentence, int member)
    {
        Word word = sentence.Words[member];
        return word.Lemma is "other" or "more" or "etc" or "etc." || sentence.HasChildLemma(member, "other");
    }

    // a word before the first member that says that the list is a selection
    private static bool IsOpened(Sentence sentence, int head)
    {
        int start = sentence.Phrase(head).Start;
        for (int i = start - 1; i >= Math.Max(0, start - 3); i--)
        {
            if (Openers.Find(sentence, i) is not { } match || match.Words.End != start)
            {
                continue;
            }

            Word opener = sentence.Words[match.Head];
            Word word = sentence.Words[head];
            bool isJoined = opener.Head == head || word.Head == match.Head || opener.IsAny("case", "fixed");
            bool isExample = match.Entry.Text != "like" || word.Is("nmod");
            return isJoined && isExample;
        }

        return false;
    }

    // "and others" at the end, "among others", "and other cities"
    private static bool EndsOpen(Sentence sentence, List<int> members)
    {
        foreach (int member in members)
        {
            if (member != members[0] && (IsOther(sentence, member)))
            {
                return true;
            }
        }

        int next = sentence.Phrase(members[^1]).End;
        for (int i = next; i <= next + 1 && i < sentence.Words.Count; i++)
        {
            if (Openers.Find(sentence, i) is { } match && match.Entry.Words[0] is "among" or "etc" or "etc." or "and" or "as")
            {
                return true;
            }
        }

        return false;
    }
}
