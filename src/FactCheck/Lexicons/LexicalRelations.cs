using System.Collections.Concurrent;
using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>How near two words are in meaning, as one number, over the thesaurus; across parts of speech through derivation (<c>arrest</c>, <c>arrested</c>). Remembers what it was asked.</summary>
internal sealed class LexicalRelations(Thesaurus thesaurus, WordNet wordNet)
{
    private const int MostRemembered = 200_000;
    private readonly ConcurrentDictionary<(string, PartOfSpeech, string, PartOfSpeech), double> known = new();

    /// <summary>The lexicon that ships with the engine.</summary>
    public static LexicalRelations Shipped { get; } = new(Thesaurus.Default, WordNet.Default);

    /// <summary>The thesaurus behind it.</summary>
    public Thesaurus Thesaurus => thesaurus;

    /// <summary>1 same lemma, 0.9 synonym, 0.8 near synonym or derived, 0.5 more general or more special, 0.3 kinds of one sort, 0 nothing known, −1 antonym.</summary>
    public double Relation(Word a, Word b)
    {
        if (a.Lemma == b.Lemma)
        {
            return 1;
        }

        PartOfSpeech posA = Class(a.Upos), posB = Class(b.Upos);
        (string, PartOfSpeech, string, PartOfSpeech) key = (a.Lemma, posA, b.Lemma, posB);
        if (known.TryGetValue(key, out double relation))
        {
            return relation;
        }

        relation = Compute(a.Lemma, posA, b.Lemma, posB);
        if (known.Count < MostRemembered)
        {
            known[key] = relation;
        }

        return relation;
    }

    /// <summary>Whether the words mean nearly the same.</summary>
    public bool AreRelated(Word a, Word b) => Relation(a, b) >= 0.5;

    private double Compute(string a, PartOfSpeech posA, string b, PartOfSpeech posB)
    {
        if (posA == PartOfSpeech.X || posB == PartOfSpeech.X)
        {
            return 0;
        }

        if (posA != posB)
        {
            return wordNet.AreDerived(a, posA, b, posB) ? 0.8 : 0;
        }

        return thesaurus.Relate(a, b, posA) switch
        {
            LexicalRelation.Same => 1,
            LexicalRelation.Synonym => 0.9,
            LexicalRelation.NearSynonym => 0.8,
            LexicalRelation.Broader or LexicalRelation.Narrower => 0.5,
            LexicalRelation.CoHyponym or LexicalRelation.Contrast => 0.3,
            LexicalRelation.Antonym => -1,
            _ => 0,
        };
    }

    private static PartOfSpeech Class(PartOfSpeech upos) => upos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => PartOfSpeech.Noun,
        PartOfSpeech.Verb or PartOfSpeech.Aux => PartOfSpeech.Verb,
        PartOfSpeech.Adj => PartOfSpeech.Adj,
        PartOfSpeech.Adv => PartOfSpeech.Adv,
        _ => PartOfSpeech.X,
    };
}
