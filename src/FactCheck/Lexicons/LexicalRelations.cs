using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>How near two words are in meaning, as one number, over the thesaurus; across parts of speech through derivation (<c>arrest</c>, <c>arrested</c>).</summary>
internal sealed class LexicalRelations(Thesaurus thesaurus)
{
    /// <summary>The lexicon that ships with the engine.</summary>
    public static LexicalRelations Shipped { get; } = new(Thesaurus.Default);

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
        if (posA == PartOfSpeech.X || posB == PartOfSpeech.X)
        {
            return 0;
        }

        LexicalEntry left = thesaurus.EntryOf(a.Lemma, posA), right = thesaurus.EntryOf(b.Lemma, posB);
        if (posA != posB)
        {
            return Thesaurus.AreDerived(left, right) ? 0.8 : 0;
        }

        return Thesaurus.Relate(left, right) switch
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

    /// <summary>Whether the words mean nearly the same.</summary>
    public bool AreRelated(Word a, Word b) => Relation(a, b) >= 0.5;

    private static PartOfSpeech Class(PartOfSpeech upos) => upos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn => PartOfSpeech.Noun,
        PartOfSpeech.Verb or PartOfSpeech.Aux => PartOfSpeech.Verb,
        PartOfSpeech.Adj => PartOfSpeech.Adj,
        PartOfSpeech.Adv => PartOfSpeech.Adv,
        _ => PartOfSpeech.X,
    };
}
