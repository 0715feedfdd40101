using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Lists;

/// <summary>Reads what a list is a list of.</summary>
internal static class ListClasses
{
    public static ListClass Read(Sentence sentence, int head)
    {
        Word word = sentence.Words[head];
        int preposition = sentence.Child(head, "case");
        int noun = -1;
        if (word.Head >= 0 && sentence.Words[word.Head].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && word.IsAny("appos", "nmod", "parataxis", "amod", "acl", "compound", "dep"))
        {
            noun = word.Head;
        }
        else if (word.Is("obj") && word.Head >= 0 && sentence.Words[word.Head].Lemma is "include" or "comprise" or "contain")
        {
            noun = sentence.Subject(word.Head);
        }
        else if (sentence.Child(head, "cop") >= 0)
        {
            noun = sentence.Child(head, "nsubj");
        }

        int anchor = noun >= 0 ? sentence.Words[noun].Head : word.Head;
        int predicate = anchor >= 0 ? sentence.Predicate(anchor) : sentence.IsPredicate(head) ? head : -1;
        return new ListClass(
            predicate >= 0 ? sentence.Words[predicate].Lemma : "",
            predicate,
            noun >= 0 && !word.IsAny("nmod", "amod") ? sentence.Words[noun].Relation : word.Relation,
            preposition >= 0 ? sentence.Words[preposition].Lemma : "",
            noun >= 0 ? sentence.Words[noun].Lemma : "",
            noun);
    }

    /// <summary>The number with the noun that the list spells out: "three countries: …", "two officials, A and B".</summary>
    public static string? AnnouncedCount(Sentence sentence, int head, ListClass listClass)
    {
        bool isSpeltOut = sentence.Words[head].IsAny("appos", "parataxis", "dep");
        int number = listClass.NounIndex >= 0 && isSpeltOut ? sentence.Child(listClass.NounIndex, "nummod") : -1;
        return number >= 0 ? sentence.Words[number].Text : null;
    }
}
