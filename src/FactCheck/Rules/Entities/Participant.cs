using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Pairing;
using FactCheck.Values;
using FactCheck.Values.Entities;
using FactCheck.Values.Roles;

namespace FactCheck.Rules.Entities;

/// <summary>A person or body that takes part in an act.</summary>
/// <param name="Words">The words of the sentence that stand for it.</param>
/// <param name="Name">Its name, or the lemma of the noun.</param>
/// <param name="IsName">Whether the words are a name.</param>
/// <param name="IsPerson">Whether it is a person, else a body.</param>
/// <param name="Cluster">Whom the words refer to; null for a noun that refers to nobody named.</param>
internal sealed record Participant(WordRange Words, string Name, bool IsName, bool IsPerson, EntityCluster? Cluster)
{
    /// <summary>The participant whose head the word is, on the side of the first report (0) or the second (1); null where the word stands for neither a person nor a body.</summary>
    public static Participant? At(FactPair pair, int side, int word)
    {
        AnalyzedSentence sentence = side == 0 ? pair.A : pair.B;
        EntityTable table = (side == 0 ? pair.Context.A : pair.Context.B).Entities;
        if (pair.Context.ClusterAt(side, sentence.Index, word) is { } cluster)
        {
            EntityReference? reference = table.ReferenceAt(sentence.Index, word);
            return cluster.Kind is EntityKind.Person or EntityKind.Organisation
                ? new Participant(reference?.Words ?? new WordRange(word, word + 1), cluster.Name, reference?.IsName == true, cluster.Kind == EntityKind.Person, cluster)
                : null;
        }

        Word noun = sentence.Words[word];
        if (noun.Upos != PartOfSpeech.Noun || noun.Xpos == "NNS")
        {
            return null;
        }

        bool isPerson = PersonNouns.Contains(noun);
        return isPerson || PersonNouns.IsOrganisation(noun.Lemma)
            ? new Participant(Phrase(sentence, word), noun.Lemma, false, isPerson, null)
            : null;
    }

    /// <summary>The noun with the attributes just before it.</summary>
    private static WordRange Phrase(AnalyzedSentence sentence, int head)
    {
        int start = head;
        while (start > 0 && sentence.Words[start - 1].Head == head && sentence.Words[start - 1].Relation is "compound" or "amod" or "det" or "nmod:poss")
        {
            start--;
        }

        return new WordRange(start, head + 1);
    }
}
