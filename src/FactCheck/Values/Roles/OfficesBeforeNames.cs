using FactCheck.Language;

namespace FactCheck.Values.Roles;

/// <summary>Finds offices of several words before a name, which the tree takes apart or takes for adjectives: <c>chief executive X</c>, <c>Secretary of State X</c>, <c>Director of National Intelligence X</c>.</summary>
internal static class OfficesBeforeNames
{
    private const int LongestOffice = 3;
    private const int LongestComplement = 5;

    /// <summary>The head of the office and its words up to the name, with what stands before it from <paramref name="start"/> on.</summary>
    public static bool TryRead(Sentence sentence, WordRange name, int start, out int office, out WordRange words)
    {
        for (int length = LongestOffice; length > 1; length--)
        {
            // "executive" before a name is easily taken for an adjective
            int first = name.Start - length;
            if (first >= 0 && sentence.Words[name.Start - 1].Upos == PartOfSpeech.Adj && Offices.IsOffice(Joined(sentence, first, name.Start)))
            {
                office = name.Start - 1;
                words = new WordRange(Math.Min(start, first), name.Start);
                return true;
            }
        }

        office = WithComplement(sentence, name);
        words = office < 0 ? default : new WordRange(StartOf(sentence, office), name.Start);
        return office >= 0;
    }

    /// <summary>The start of a title with the body whose name stands right before it, and without one that is spoken to: <c>National Security Agency | Director X</c>, not <c>told Fox News | President X</c> and <c>talks with Fox News | Senator X</c>.</summary>
    public static int WithBody(Sentence sentence, int start, int name)
    {
        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Kind != EntityKind.Organisation || mention.FirstWord > start || mention.EndWord < start || mention.EndWord >= name)
            {
                continue;
            }

            if (mention.FirstWord == start)
            {
                return start > 0 && sentence.Words[start - 1].Lemma == "tell" ? mention.EndWord : start;
            }

            Word body = sentence.Words[sentence.HeadOf(new WordRange(mention.FirstWord, mention.EndWord))];
            bool isTold = body.Is("obj") || body.Is("iobj") || body.Is("obl") || (mention.FirstWord > 0 && (sentence.Words[mention.FirstWord - 1].Upos is PartOfSpeech.Verb || sentence.Words[mention.FirstWord - 1].Lemma is "to" or "with" or "on" or "at" or "in"));
            return isTold ? start : mention.FirstWord;
        }

        return start;
    }

    private static string Joined(Sentence sentence, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(i => sentence.Words[i].Text.ToLowerInvariant()));

    /// <summary>The capitalised office whose complement ends at the name; −1 where there is none.</summary>
    private static int WithComplement(Sentence sentence, WordRange name)
    {
        for (int i = name.Start - 1; i > 0 && name.Start - i <= LongestComplement + 1; i--)
        {
            Word word = sentence.Words[i];
            if (word.Lemma is "of" or "for" && i < name.Start - 1)
            {
                Word before = sentence.Words[i - 1];
                bool isOffice = before.IsNominal() && before.Xpos is not ("NNS" or "NNPS") && char.IsUpper(before.Text[0]) && PersonNouns.Contains(before) && Offices.Kinship(before.Lemma.ToLowerInvariant()) is null;
                return isOffice ? i - 1 : -1;
            }

            bool goesOn = (char.IsUpper(word.Text[0]) && word.Upos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj && !PersonNouns.Contains(word) && !RoleNounPhrases.IsInName(sentence, i)) || word.Lemma is "the" or "and";
            if (!goesOn)
            {
                return -1;
            }
        }

        return -1;
    }

    // "Assistant Secretary of State", "U.S. Secretary of State"
    private static int StartOf(Sentence sentence, int office)
    {
        int start = office;
        while (start > 0 && IsPart(start - 1))
        {
            start--;
        }

        return start;

        bool IsPart(int at)
        {
            Word word = sentence.Words[at];
            bool hangsOn = word.Head >= start && word.Head <= office && word.Upos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj;
            return hangsOn || Offices.Rank(word.Text.ToLowerInvariant()) is not null;
        }
    }
}
