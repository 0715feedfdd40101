using FactCheck.Language;

namespace FactCheck.Values.Cues;

/// <summary>Tells persons from things.</summary>
internal static class Persons
{
    private static readonly CueLexicon People = CueLexicon.Load("Attributions.anonymous.txt");

    /// <summary>Whether the word is a personal pronoun, part of a person's name, or a noun for people.</summary>
    public static bool IsPerson(this Sentence sentence, int index)
    {
        Word word = sentence.Words[index];
        if (word.Upos == PartOfSpeech.Pron)
        {
            return word.Lemma is "i" or "we" or "you" or "he" or "she" or "they" or "who" or "anyone" or "everyone" or "someone" or "nobody" or "everybody" or "somebody";
        }

        foreach (EntityMention mention in sentence.Entities)
        {
            if (mention.Contains(index))
            {
                return mention.Kind == EntityKind.Person;
            }
        }

        return People.Contains(word);
    }
}
