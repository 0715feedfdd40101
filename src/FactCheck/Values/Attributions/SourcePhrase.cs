using FactCheck.Language;
using FactCheck.Values.Cues;

namespace FactCheck.Values.Attributions;

/// <summary>Reads the noun phrase of a source or medium.</summary>
internal static class SourcePhrase
{
    private static readonly CueLexicon Anonymous = CueLexicon.Load("Attributions.anonymous.txt");
    private static readonly CueLexicon Media = CueLexicon.Load("Attributions.media.txt");

    public static AttributionSource Read(Sentence sentence, int head)
    {
        WordRange words = Extent(sentence, head);
        string? name = Name(sentence, head, words);
        List<string> lemmas = [];
        for (int i = words.Start; i < words.End; i++)
        {
            Word word = sentence.Words[i];
            if (word.Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X)
            {
                lemmas.Add(word.Lemma);
            }
        }

        Word top = sentence.Words[head];
        bool isPronoun = top.Upos == PartOfSpeech.Pron && lemmas.Count == 0;
        bool isAnonymous = name is null && (Anonymous.Contains(top) || sentence.Words[words.Start].Lemma is "a" or "an" || (isPronoun && top.Lemma is "some" or "other" or "many"));
        if (lemmas.Count == 0)
        {
            lemmas.Add(top.Lemma);
        }

        return new AttributionSource(sentence.SpanOf(words), words, head, name, lemmas, isPronoun, isAnonymous);
    }

    /// <summary>Whether the phrase can be a source: a name, a person, a document; "per cent" and "citing privacy rules" are none.</summary>
    public static bool CanSpeak(Sentence sentence, int head) =>
        sentence.Words[head].Upos == PartOfSpeech.Propn || Anonymous.Contains(sentence.Words[head]) || Media.Contains(sentence.Words[head]);

    // the phrase with appositions and coordinated members, without relative clauses
    private static WordRange Extent(Sentence sentence, int head)
    {
        WordRange words = sentence.Phrase(head);
        int end = words.End;
        foreach (int child in sentence.Children(head))
        {
            Word word = sentence.Words[child];
            if (child > head && (word.IsAny("appos", "conj", "flat") || (word.Relation == "acl" && word.Xpos is "VBN" or "VBG")))
            {
                end = Math.Max(end, sentence.Subtree(child).End);
            }
        }

        return sentence.Trim(new WordRange(words.Start, end));
    }

    private static string? Name(Sentence sentence, int head, WordRange words)
    {
        EntityMention? best = null;
        foreach (EntityMention mention in sentence.Entities)
        {
            bool isHere = words.Contains(mention.FirstWord) && words.Contains(mention.EndWord - 1);
            if (!isHere || !IsName(sentence, mention, head))
            {
                continue;
            }

            if (best is null || (mention.Kind == EntityKind.Person && best.Value.Kind != EntityKind.Person))
            {
                best = mention;
            }
        }

        return best is { } found ? sentence.TextOf(new WordRange(found.FirstWord, found.EndWord)) : null;
    }

    // a name counts when it is the head of the phrase, in apposition to it or what it is titled with: not the place of 'an official in X'
    private static bool IsName(Sentence sentence, EntityMention mention, int head)
    {
        if (mention.Contains(head))
        {
            return true;
        }

        for (int i = mention.FirstWord; i < mention.EndWord; i++)
        {
            Word word = sentence.Words[i];
            if (!mention.Contains(word.Head))
            {
                return (word.Head == head && word.IsAny("appos", "flat")) || (mention.Kind == EntityKind.Person && word.Head == head && word.Is("compound"))
                    || (word.Is("conj") && word.Head == head);
            }
        }

        return false;
    }
}
