using FactCheck.Language;
using FactCheck.Values.Entities;

namespace FactCheck.Values.Roles;

/// <summary>Finds noun phrases that describe a name beside them, where the tree has missed that they do.</summary>
internal static class LooseAppositions
{
    private const int Longest = 10;

    /// <summary>The noun and its phrase in <c>X, a winger …</c>, <c>X, the club's groundsman</c>, <c>X, 52, the gardener</c>; null where there is none.</summary>
    public static (int Noun, WordRange Words)? After(Sentence sentence, int end, EntityKind kind)
    {
        bool hasAge = end + 2 < sentence.Words.Count && sentence.Words[end].Text == "," && sentence.Words[end + 1].Upos == PartOfSpeech.Num && sentence.Words[end + 2].Text == ",";
        int start = hasAge ? end + 3 : end + 1;
        bool opens = start + 1 < sentence.Words.Count && sentence.Words[start - 1].Text == "," && (sentence.Words[start].Lemma is "a" or "an" or "the" && sentence.Words[start].Upos == PartOfSpeech.Det || sentence.Words[start].Xpos is "PRP$");
        for (int i = start + 1; opens && i < Math.Min(sentence.Words.Count, start + Longest); i++)
        {
            Word word = sentence.Words[i];
            Word? next = i + 1 < sentence.Words.Count ? sentence.Words[i + 1] : null;
            if (next is { Xpos: "POS" } or { Text: "-" })
            {
                // "the club's", "a 23-year-old"
                continue;
            }

            bool isLast = next is null || !next.IsNominal();
            if (word.Upos == PartOfSpeech.Noun && isLast)
            {
                WordRange phrase = RoleNounPhrases.PhraseOf(sentence, i, end);
                return RolePhraseReader.Describes(sentence, i, kind) == RoleKind.Title ? (i, phrase) : null;
            }

            // "a 23-year-old forward," is easily taken for an adverb
            if (word.Upos is PartOfSpeech.Adv or PartOfSpeech.Adj && kind == EntityKind.Person && next is { Upos: PartOfSpeech.Punct } && PersonNouns.Contains(word.Text.ToLowerInvariant()))
            {
                return (i, new WordRange(start, i + 1));
            }

            if (!(word.IsNominal() || word.Upos is PartOfSpeech.Adj or PartOfSpeech.Num || word.Text == "-" || word.Xpos == "POS"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The noun and its phrase in <c>the youth coach, X,</c> and <c>her doctor, Dr. X</c>; null where there is none.</summary>
    public static (int Noun, WordRange Words)? Before(Sentence sentence, WordRange name)
    {
        int comma = name.Start - 1;
        while (comma > 0 && NameTitles.Contains(sentence.Words[comma].Text))
        {
            comma--;
        }

        bool isClosed = name.End == sentence.Words.Count || sentence.Words[name.End].Upos == PartOfSpeech.Punct;
        if (!isClosed || comma < 2 || sentence.Words[comma].Text != ",")
        {
            return null;
        }

        int noun = comma - 1;
        for (int steps = 0; steps < Longest && !PersonNouns.Contains(sentence.Words[noun]); steps++)
        {
            // "the president of the federation, X,"
            int above = sentence.Words[noun].Head;
            if (above < 0 || above >= noun + Longest || above >= comma || !sentence.Words[noun].IsNominal())
            {
                return null;
            }

            noun = above;
        }

        WordRange phrase = RoleNounPhrases.PhraseOf(sentence, noun, 0);
        phrase = new WordRange(phrase.Start, Math.Min(phrase.End, comma));
        bool isDefinite = phrase.Count > 1 && noun >= phrase.Start && noun < phrase.End
            && (sentence.Words[phrase.Start].Lemma is "the" || sentence.Words[phrase.Start].Xpos is "PRP$" || sentence.Child(noun, "nmod:poss") >= 0);
        return isDefinite && phrase.End == comma && sentence.Words[noun].Upos == PartOfSpeech.Noun && RolePhraseReader.Describes(sentence, noun, EntityKind.Person) == RoleKind.Title ? (noun, phrase) : null;
    }
}
