using FactCheck.Language;

namespace FactCheck.Values.Roles;

/// <summary>The extent of noun phrases that describe somebody.</summary>
internal static class RoleNounPhrases
{
    /// <summary>The noun phrase of a head without clauses, copula and subject, from a least start.</summary>
    public static WordRange PhraseOf(Sentence sentence, int head, int least)
    {
        int first = head;
        int last = head;
        Stack<int> open = new([head]);
        while (open.TryPop(out int next))
        {
            first = Math.Min(first, next);
            last = Math.Max(last, next);
            foreach (int child in sentence.Children(next))
            {
                Word word = sentence.Words[child];
                bool outside = word.Upos == PartOfSpeech.Punct && word.Text != "-" || word.Is("cop") || word.Is("nsubj") || word.Is("acl") || word.Is("advcl") || word.Is("appos") || word.Is("parataxis")
                    || word.Is("aux") || word.Is("advmod") || word.Is("mark") || word.Is("ccomp") || (next == head && (word.Is("conj") || word.Is("cc") || word.Is("case") || word.Is("obl"))) || word.Relation == "nmod:unmarked"
                    || (word.Is("nmod") && child > head && sentence.CaseOf(child) is not ("of" or "for" or "at" or "in" or "to" or "from"))
                    || (child > head && next == head && word.Is("nummod"));
                if (!outside && child >= least)
                {
                    open.Push(child);
                }
            }
        }

        first = Math.Max(first, least);
        while (first > least && first <= head && Offices.Rank(sentence.Words[first - 1].Text.ToLowerInvariant()) is not null)
        {
            first--;
        }

        for (int i = head + 1; i <= last; i++)
        {
            last = sentence.Words[i].Text == "," ? i - 1 : last;
        }

        return Trim(sentence, new WordRange(first, last + 1));
    }

    /// <summary>The phrase with a complement that the tree hangs on the name: <c>X, professor at the university</c>.</summary>
    public static WordRange WithComplement(Sentence sentence, WordRange phrase, int name)
    {
        foreach (int child in sentence.Children(name))
        {
            WordRange range = sentence.Words[child].Is("nmod") ? sentence.SubtreeOf(child) : default;
            if (range.Count > 0 && range.Start == phrase.End && sentence.CaseOf(child) is "of" or "at" or "for" or "in" or "with")
            {
                return Trim(sentence, new WordRange(phrase.Start, range.End));
            }
        }

        return phrase;
    }

    /// <summary>The range without punctuation at its ends, and without adpositions and conjunctions at its start.</summary>
    public static WordRange Trim(Sentence sentence, WordRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (end > start && sentence.Words[end - 1].Upos == PartOfSpeech.Punct)
        {
            end--;
        }

        while (start < end && sentence.Words[start].Upos is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj)
        {
            start++;
        }

        return new WordRange(start, end);
    }

    /// <summary>Whether the word is part of a person's name, or with <paramref name="except"/> of a person's or organisation's.</summary>
    public static bool IsInName(Sentence sentence, int word, bool except = false)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(word))
            {
                return except ? mention.Kind is EntityKind.Person or EntityKind.Organisation : mention.Kind == EntityKind.Person;
            }
        }

        return false;
    }
}
