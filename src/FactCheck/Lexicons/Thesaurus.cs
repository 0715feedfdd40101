using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>How the meanings of two words stand to each other, from WordNet and the lists of news words. Immutable and safe to share between threads.</summary>
internal sealed class Thesaurus
{
    private const int FrequentSenses = 3;
    private static readonly Lazy<Thesaurus> Shared = new(() => new Thesaurus(WordNet.Default));
    private readonly WordNet wordNet;
    private readonly WordGroups synonyms = WordGroups.Read("Lexicons.news-synonyms.txt", '\0');
    private readonly WordGroups antonyms = WordGroups.Read("Lexicons.news-antonyms.txt", '|');
    private readonly WordGroups contrasts = WordGroups.Read("Lexicons.news-contrasts.txt", '|');

    private Thesaurus(WordNet wordNet) => this.wordNet = wordNet;

    /// <summary>The one instance, read at first use.</summary>
    public static Thesaurus Default => Shared.Value;

    /// <summary>Whether both mean the same in news, or are the same lemma.</summary>
    public bool AreSynonyms(string lemmaA, string lemmaB, PartOfSpeech pos) =>
        string.Equals(lemmaA, lemmaB, StringComparison.OrdinalIgnoreCase)
        || synonyms.ShareGroup(lemmaA, lemmaB, pos)
        || (!antonyms.InDifferentParts(lemmaA, lemmaB, pos) && !contrasts.InDifferentParts(lemmaA, lemmaB, pos) && wordNet.AreSynonyms(lemmaA, lemmaB, pos, FrequentSenses));

    /// <summary>Whether one excludes the other: <c>confirm</c> and <c>deny</c>.</summary>
    public bool AreAntonyms(string lemmaA, string lemmaB, PartOfSpeech pos) =>
        antonyms.InDifferentParts(lemmaA, lemmaB, pos) || wordNet.AreAntonyms(lemmaA, lemmaB, pos, FrequentSenses);

    /// <summary>Whether they are two kinds of one sort of thing or act, which reports confuse: <c>missile</c> and <c>rocket</c>, <c>arrest</c> and <c>detain</c>.</summary>
    public bool AreContrasts(string lemmaA, string lemmaB, PartOfSpeech pos) => contrasts.InDifferentParts(lemmaA, lemmaB, pos);

    /// <summary>The closest relation that holds, tried in the order of <see cref="LexicalRelation"/>.</summary>
    public LexicalRelation Relate(string lemmaA, string lemmaB, PartOfSpeech pos)
    {
        if (string.Equals(lemmaA, lemmaB, StringComparison.OrdinalIgnoreCase))
        {
            return LexicalRelation.Same;
        }

        if (AreAntonyms(lemmaA, lemmaB, pos))
        {
            return LexicalRelation.Antonym;
        }

        if (AreContrasts(lemmaA, lemmaB, pos))
        {
            return synonyms.ShareGroup(lemmaA, lemmaB, pos) ? LexicalRelation.NearSynonym : LexicalRelation.Contrast;
        }

        if (AreSynonyms(lemmaA, lemmaB, pos))
        {
            return LexicalRelation.Synonym;
        }

        if (wordNet.IsHypernym(lemmaA, lemmaB, pos, maxDepth: 6, maxSense: 2))
        {
            return LexicalRelation.Broader;
        }

        if (wordNet.IsHypernym(lemmaB, lemmaA, pos, maxDepth: 6, maxSense: 2))
        {
            return LexicalRelation.Narrower;
        }

        if (wordNet.CoHyponyms(lemmaA, lemmaB, pos, maxSense: 2))
        {
            return LexicalRelation.CoHyponym;
        }

        return Knows(lemmaA, pos) && Knows(lemmaB, pos) ? LexicalRelation.Unrelated : LexicalRelation.Unknown;
    }

    /// <summary>Whether the word is in WordNet or in a list.</summary>
    public bool Knows(string lemma, PartOfSpeech pos) =>
        wordNet.Contains(lemma, pos) || synonyms.Contains(lemma, pos) || antonyms.Contains(lemma, pos) || contrasts.Contains(lemma, pos);
}
