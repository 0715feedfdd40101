using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Roles;

/// <summary>Finds the words of a sentence that say what people and companies are: titles before names, appositions, predicates, relative clauses, ages and origins.</summary>
internal static class RolePhraseReader
{
    private const int LongestTitle = 10;
    private static readonly HashSet<string> Honorifics = new(["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady", "rev", "rev.", "prof.", "sheikh", "sheikha", "don", "st", "st."], StringComparer.OrdinalIgnoreCase);

    /// <summary>The phrases in order of their holders.</summary>
    public static IReadOnlyList<RolePhrase> Read(Sentence sentence)
    {
        List<RolePhrase> phrases = [];
        foreach (EntityMention read in sentence.Entities)
        {
            EntityMention mention = DescribedNames.Correct(sentence, read);
            if (mention.Kind is EntityKind.Person or EntityKind.Organisation)
            {
                ReadMention(sentence, mention, phrases);
            }
        }

        AgeReader.Read(sentence, phrases);
        PredicateRoleReader.Read(sentence, phrases);

        return [.. phrases.Where(phrase => phrase.Words.Count > 0 && !IsEndOfOffice(sentence, phrase)).Select(phrase => WithEndOfOffice(sentence, WithNamedHolder(phrase, phrases))).DistinctBy(phrase => (phrase.Kind, phrase.Head)).OrderBy(phrase => phrase.Words.Start).ThenBy(phrase => phrase.Kind)];
    }

    // "X, a 61-year-old nurse": the tree gives the age to the nurse, who is X
    private static RolePhrase WithNamedHolder(RolePhrase phrase, List<RolePhrase> phrases)
    {
        int title = phrase.Kind == RoleKind.Age ? phrases.FindIndex(other => other.Kind == RoleKind.Title && other.Head == phrase.Holder && other.Words.Contains(phrase.Head)) : -1;
        return title < 0 ? phrase : phrase with { Holder = phrases[title].Holder };
    }

    /// <summary>The second word of an office alone, which the tree took for another: <c>the attorney | general</c>.</summary>
    private static bool IsEndOfOffice(Sentence sentence, RolePhrase phrase) =>
        phrase.Kind == RoleKind.Title && phrase.Head > 0 && phrase.Words.Start == phrase.Head && IsOfficeAt(sentence, phrase.Head - 1);

    private static RolePhrase WithEndOfOffice(Sentence sentence, RolePhrase phrase) =>
        phrase.Kind == RoleKind.Title && phrase.Words.End == phrase.Head + 1 && IsOfficeAt(sentence, phrase.Head) ? phrase with { Words = new WordRange(phrase.Words.Start, phrase.Words.End + 1) } : phrase;

    private static bool IsOfficeAt(Sentence sentence, int at) =>
        at + 1 < sentence.Words.Count && sentence.Words[at + 1].Lemma.ToLowerInvariant() is "general" && Offices.IsOffice($"{sentence.Words[at].Lemma.ToLowerInvariant()} general");

    /// <summary>Index of the first word of the name itself, titles that the mention takes in left out.</summary>
    public static int NameStart(Sentence sentence, EntityMention mention)
    {
        int start = mention.FirstWord;
        int lastTitle = -1;
        if (mention.Kind == EntityKind.Person)
        {
            for (int i = start; i < mention.EndWord - 1; i++)
            {
                Word word = sentence.Words[i];
                if (NameTitles.Contains(word.Text) || word.Is("nmod:desc") || Offices.IsOffice(word.Lemma))
                {
                    lastTitle = i;
                }
            }
        }

        return lastTitle + 1 < mention.EndWord && lastTitle >= 0 ? lastTitle + 1 : start;
    }

    private static void ReadMention(Sentence sentence, EntityMention mention, List<RolePhrase> phrases)
    {
        int nameStart = NameStart(sentence, mention);
        WordRange name = new(nameStart, mention.EndWord);
        int head = sentence.HeadOf(name);
        ReadBefore(sentence, name, head, mention.Kind, phrases);
        ReadApposed(sentence, name, head, mention.Kind, phrases);
        AffiliationReader.Read(sentence, name, head, mention.Kind, phrases);
        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            if (child >= name.End && word.Is("nmod") && sentence.CaseOf(child) is "of" or "from" && IsPlace(sentence, child))
            {
                phrases.Add(new RolePhrase(head, child, WithoutCommas(sentence, sentence.SubtreeOf(child)), RoleKind.Origin));
            }
            else if (child < name.Start && word.Relation == "nmod:poss" && IsPlace(sentence, child))
            {
                phrases.Add(new RolePhrase(head, child, sentence.SubtreeOf(child), RoleKind.Nationality));
            }
        }
    }

    // ", of Soria,"
    private static WordRange WithoutCommas(Sentence sentence, WordRange range)
    {
        int start = range.Start, end = range.End;
        while (start + 1 < end && sentence.Words[start].Upos == PartOfSpeech.Punct)
        {
            start++;
        }

        while (end - 1 > start && sentence.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            end--;
        }

        return new WordRange(start, end);
    }

    private static void ReadBefore(Sentence sentence, WordRange name, int head, EntityKind kind, List<RolePhrase> phrases)
    {
        int start = name.Start;
        while (start > 0 && name.Start - start < LongestTitle && BelongsBefore(sentence, start - 1, start, name))
        {
            start--;
        }

        while (start < name.Start && sentence.Words[start].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj)
        {
            start++;
        }

        start = kind == EntityKind.Person && start < name.Start ? OfficesBeforeNames.WithBody(sentence, start, name.Start) : start;

        // "acting" is often taken for a verb
        while (start > 0 && start < name.Start && sentence.Words[start - 1].Upos is PartOfSpeech.Adj or PartOfSpeech.Verb && Offices.Rank(sentence.Words[start - 1].Text.ToLowerInvariant()) is { Class: RankClass.Time })
        {
            start--;
        }

        if (kind == EntityKind.Person && OfficesBeforeNames.TryRead(sentence, name, start, out int office, out WordRange words))
        {
            phrases.Add(new RolePhrase(head, office, new WordRange(WithPossessor(sentence, words.Start), words.End), RoleKind.Title));
            return;
        }

        for (int i = name.Start - 1; i >= start; i--)
        {
            Word word = sentence.Words[i];
            bool isTitle = i == name.Start - 1 && word.Relation == "nmod:desc" && (word.Upos == PartOfSpeech.Noun || NameTitles.Contains(word.Text));
            if ((word.IsNominal() || isTitle) && (kind == EntityKind.Person ? isTitle || PersonNouns.Contains(word) || NameTitles.Contains(word.Text) : PersonNouns.IsOrganisation(WordNet.Default.LemmaOf(word))))
            {
                // "City Treasurer Dr. X"
                if (Honorifics.Contains(word.Text) && i > start)
                {
                    continue;
                }

                if (!Honorifics.Contains(word.Text))
                {
                    phrases.Add(new RolePhrase(head, i, new WordRange(WithPossessor(sentence, start), i + 1), RoleKind.Title));
                }

                return;
            }
        }

        if (start < name.Start && kind == EntityKind.Person)
        {
            phrases.Add(new RolePhrase(head, name.Start - 1, new WordRange(start, name.Start), RoleKind.Nationality));
        }
    }

    private static bool BelongsBefore(Sentence sentence, int at, int start, WordRange name)
    {
        Word word = sentence.Words[at];
        bool fits = word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num || word.Text == "-" || (word.Upos == PartOfSpeech.Verb && word.Is("amod"))
            || (word.Upos == PartOfSpeech.Adv && word.Head < name.End && word.Head >= start);
        WordRange accepted = new(start, name.End);
        bool isBeside = at == start - 1 && word.IsNominal() && word.Head >= 0 && !accepted.Contains(word.Head) && IsSibling(sentence, at, name);
        bool isNext = at == name.Start - 1 && word.IsNominal() && word.Xpos is not ("NNS" or "NNPS") && PersonNouns.Contains(word) && !IsInOtherName(sentence, at, name);
        bool isHyphened = at + 2 < sentence.Words.Count && sentence.Words[at + 1].Text == "-" && Offices.Rank(word.Text.ToLowerInvariant()) is not null;
        bool isRank = isHyphened || word.Text.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) || (word.Text.EndsWith('.') && Offices.Rank(word.Text.ToLowerInvariant()) is not null);
        bool attached = accepted.Contains(word.Head) || isBeside || isNext || isRank || (accepted.Contains(at + 1) && HasHeadAt(sentence, accepted, at)) || word.Text == "-";
        return fits && attached;
    }

    /// <summary>Whether the word hangs on the same word in the same relation as the name: the tree then has missed that it is its title.</summary>
    private static bool IsSibling(Sentence sentence, int at, WordRange name)
    {
        Word word = sentence.Words[at];
        Word head = sentence.Words[sentence.HeadOf(name)];
        return word.Head == head.Head && word.Is("nsubj") && head.Is("nsubj");
    }

    // "Prince" alone is read as a name, but is a title
    private static bool IsInOtherName(Sentence sentence, int at, WordRange name)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(at))
            {
                return !mention.Contains(name.Start) && !(mention.Kind == EntityKind.Person && mention.EndWord - mention.FirstWord == 1 && NameTitles.Contains(sentence.Words[at].Text));
            }
        }

        return false;
    }

    private static bool HasHeadAt(Sentence sentence, WordRange range, int head)
    {
        for (int i = range.Start; i < range.End; i++)
        {
            if (sentence.Words[i].Head == head && (sentence.Words[i].Is("appos") || sentence.Words[i].Is("flat") || sentence.Words[i].Is("compound") || sentence.Words[i].Is("nmod")))
            {
                return true;
            }
        }

        return false;
    }

    private static int WithPossessor(Sentence sentence, int start)
    {
        // "the union's president X": the possessor tells of what; "his brother X": of whom
        if (start > 0 && sentence.Words[start - 1].Xpos is "PRP$")
        {
            return start - 1;
        }

        if (start > 1 && sentence.Words[start - 1].Xpos == "POS")
        {
            int owner = sentence.Words[start - 1].Head;
            return owner >= 0 && owner < start ? sentence.SubtreeOf(owner).Start : start;
        }

        return start;
    }

    private static void ReadApposed(Sentence sentence, WordRange name, int head, EntityKind kind, List<RolePhrase> phrases)
    {
        int found = phrases.Count;
        Stack<int> open = new([head]);
        int seen = 0;
        while (open.TryPop(out int at) && seen++ < LongestTitle)
        {
            foreach (int child in sentence.Children(at))
            {
                Word word = sentence.Words[child];
                bool apposed = child >= name.End && (word.Is("appos") || word.Relation is "nmod:desc" or "list" || (word.Relation is "nmod:unmarked" or "nummod" && word.Upos == PartOfSpeech.Num));
                bool isSecond = child >= name.End && word.Is("conj") && word.Upos == PartOfSpeech.Noun && phrases.Count > found;
                if (!(apposed || isSecond) || OpensName(sentence, child + 1) || Describes(sentence, child, kind) is not { } described)
                {
                    continue;
                }

                phrases.Add(new RolePhrase(head, child, described == RoleKind.Age ? new WordRange(child, child + 1) : RoleNounPhrases.WithComplement(sentence, RoleNounPhrases.PhraseOf(sentence, child, name.End), head), described));
                open.Push(child);
            }
        }

        if (!phrases.Skip(found).Any(phrase => phrase.Kind == RoleKind.Title))
        {
            if (LooseAppositions.After(sentence, name.End, kind) is (int noun, WordRange after))
            {
                phrases.Add(new RolePhrase(head, noun, after, RoleKind.Title));
            }
            else if (kind == EntityKind.Person && LooseAppositions.Before(sentence, name) is (int before, WordRange words))
            {
                phrases.Add(new RolePhrase(head, before, words, RoleKind.Title));
            }
        }

        bool isAgeNext = kind == EntityKind.Person && name.End + 2 < sentence.Words.Count && sentence.Words[name.End].Text is "," or "(" && sentence.Words[name.End + 1].Upos == PartOfSpeech.Num
            && sentence.Words[name.End + 2].Text is "," or "." or ")" or ";" && AgeReader.TryReadNumber(sentence, name.End + 1, out _, out _);
        if (isAgeNext)
        {
            phrases.Add(new RolePhrase(head, name.End + 1, new WordRange(name.End + 1, name.End + 2), RoleKind.Age));
        }

        Word self = sentence.Words[head];
        if (self.Is("appos") && self.Head >= 0 && self.Head < name.Start && sentence.Words[self.Head].IsNominal() && !RoleNounPhrases.IsInName(sentence, self.Head))
        {
            if (Describes(sentence, self.Head, kind) is RoleKind.Title)
            {
                WordRange before = sentence.SubtreeOf(self.Head);
                phrases.Add(new RolePhrase(head, self.Head, RoleNounPhrases.Trim(sentence, new WordRange(before.Start, name.Start)), RoleKind.Title));
            }
        }
    }

    // "X and former chairman Y": the title of the next
    private static bool OpensName(Sentence sentence, int at)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Kind == EntityKind.Person && mention.FirstWord == at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In what respect the word describes a holder of the kind; null where it does not.</summary>
    public static RoleKind? Describes(Sentence sentence, int word, EntityKind kind)
    {
        Word described = sentence.Words[word];
        if (described.Upos == PartOfSpeech.Num)
        {
            bool alone = word > 0 && sentence.Words[word - 1].Text == "," && (word + 1 == sentence.Words.Count || sentence.Words[word + 1].Upos is PartOfSpeech.Punct);
            return kind == EntityKind.Person && alone && AgeReader.TryReadNumber(sentence, word, out _, out _) ? RoleKind.Age : null;
        }

        if (!described.IsNominal())
        {
            return null;
        }

        if (described.Xpos is "NNS" || Honorifics.Contains(described.Text))
        {
            return null;
        }

        bool matches = kind == EntityKind.Person ? PersonNouns.Contains(described) || NameTitles.Contains(described.Text) : PersonNouns.IsOrganisation(WordNet.Default.LemmaOf(described));
        return matches && !RoleNounPhrases.IsInName(sentence, word, except: kind == EntityKind.Person) ? RoleKind.Title : null;
    }

    private static bool IsPlace(Sentence sentence, int word)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(word))
            {
                return mention.Kind == EntityKind.Location;
            }
        }

        return Places.Gazetteer.Default.Find(sentence.Words[word].Text).Count > 0;
    }
}
