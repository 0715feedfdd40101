using System.Collections.Concurrent;
using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>How the meanings of two words stand to each other, from WordNet and the lists of news words. Safe to share between threads.</summary>
internal sealed class Thesaurus
{
    private const int MostRemembered = 50_000;
    private static readonly Lazy<Thesaurus> Shared = new(() => new Thesaurus(WordNet.Default));
    private readonly ConcurrentDictionary<(PartOfSpeech Pos, string Lemma), LexicalEntry> entries = new();
    private readonly WordNet wordNet;
    private readonly WordGroups synonyms = WordGroups.Read("Lexicons.news-synonyms.txt", '\0');
    private readonly WordGroups antonyms = WordGroups.Read("Lexicons.news-antonyms.txt", '|');
    private readonly WordGroups contrasts = WordGroups.Read("Lexicons.news-contrasts.txt", '|');

    private Thesaurus(WordNet wordNet) => this.wordNet = wordNet;

    /// <summary>The one instance, read at first use.</summary>
    public static Thesaurus Default => Shared.Value;

    /// <summary>What is known of a lemma; remembered for the first words that are asked for.</summary>
    public LexicalEntry EntryOf(string lemma, PartOfSpeech pos)
    {
        if (entries.TryGetValue((pos, lemma), out LexicalEntry? entry))
        {
            return entry;
        }

        entry = wordNet.EntryOf(lemma, pos, synonyms.PlacesOf(lemma, pos), antonyms.PlacesOf(lemma, pos), contrasts.PlacesOf(lemma, pos));
        if (entries.Count < MostRemembered)
        {
            entries[(pos, lemma)] = entry;
        }

        return entry;
    }

    /// <summary>Whether both mean the same in news, or are the same lemma.</summary>
    public bool AreSynonyms(string lemmaA, string lemmaB, PartOfSpeech pos) => AreSynonyms(EntryOf(lemmaA, pos), EntryOf(lemmaB, pos));

    /// <summary>Whether one excludes the other: <c>confirm</c> and <c>deny</c>.</summary>
    public bool AreAntonyms(string lemmaA, string lemmaB, PartOfSpeech pos) => AreAntonyms(EntryOf(lemmaA, pos), EntryOf(lemmaB, pos));

    /// <summary>Whether they are two kinds of one sort of thing or act, which reports confuse: <c>missile</c> and <c>rocket</c>, <c>arrest</c> and <c>detain</c>.</summary>
    public bool AreContrasts(string lemmaA, string lemmaB, PartOfSpeech pos) => WordGroups.InDifferentParts(EntryOf(lemmaA, pos).Contrasts, EntryOf(lemmaB, pos).Contrasts);

    /// <summary>Whether the list of contrasts has both for one member of a line: <c>telegram</c> and <c>cable</c>.</summary>
    public bool AreOneKind(string nameA, string nameB, PartOfSpeech pos) => WordGroups.ShareGroup(EntryOf(nameA, pos).Contrasts, EntryOf(nameB, pos).Contrasts);

    /// <summary>Whether the list of contrasts has the lemma or phrase.</summary>
    public bool HasContrasts(string name, PartOfSpeech pos) => contrasts.PlacesOf(name, pos) is not null;

    /// <summary>Whether one is derived from the other: <c>destroy</c> and <c>destruction</c>.</summary>
    public static bool AreDerived(LexicalEntry a, LexicalEntry b)
    {
        if (b.WordSenses > 0)
        {
            foreach (int sense in a.Derived)
            {
                if (sense >= b.FirstWordSense && sense < b.FirstWordSense + b.WordSenses)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The closest relation that holds, tried in the order of <see cref="LexicalRelation"/>.</summary>
    public LexicalRelation Relate(string lemmaA, string lemmaB, PartOfSpeech pos) => Relate(EntryOf(lemmaA, pos), EntryOf(lemmaB, pos));

    /// <summary>As <see cref="Relate(string, string, PartOfSpeech)"/>, for two entries of one part of speech.</summary>
    public static LexicalRelation Relate(LexicalEntry a, LexicalEntry b)
    {
        if (string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase))
        {
            return LexicalRelation.Same;
        }

        if (AreAntonyms(a, b))
        {
            return LexicalRelation.Antonym;
        }

        if (WordGroups.InDifferentParts(a.Contrasts, b.Contrasts))
        {
            return WordGroups.ShareGroup(a.Synonyms, b.Synonyms) ? LexicalRelation.NearSynonym : LexicalRelation.Contrast;
        }

        if (AreSynonyms(a, b))
        {
            return LexicalRelation.Synonym;
        }

        if (IsAbove(a, b))
        {
            return LexicalRelation.Broader;
        }

        if (IsAbove(b, a))
        {
            return LexicalRelation.Narrower;
        }

        if (ShareDirectlyAbove(a, b))
        {
            return LexicalRelation.CoHyponym;
        }

        return Knows(a) && Knows(b) ? LexicalRelation.Unrelated : LexicalRelation.Unknown;
    }

    /// <summary>Whether the word is in WordNet or in a list.</summary>
    public bool Knows(string lemma, PartOfSpeech pos) => Knows(EntryOf(lemma, pos));

    private static bool Knows(LexicalEntry entry) => entry.IsInWordNet || entry.Synonyms is not null || entry.Antonyms is not null || entry.Contrasts is not null;

    private static bool AreSynonyms(LexicalEntry a, LexicalEntry b) =>
        string.Equals(a.Lemma, b.Lemma, StringComparison.OrdinalIgnoreCase)
        || WordGroups.ShareGroup(a.Synonyms, b.Synonyms)
        || (a.Senses.AsSpan().ContainsAny(b.Senses) && !WordGroups.InDifferentParts(a.Antonyms, b.Antonyms) && !WordGroups.InDifferentParts(a.Contrasts, b.Contrasts));

    private static bool AreAntonyms(LexicalEntry a, LexicalEntry b) =>
        WordGroups.InDifferentParts(a.Antonyms, b.Antonyms)
        || a.Opposites.AsSpan().ContainsAny(b.Senses)
        || (a.Pos == PartOfSpeech.Adj && (a.Opposites.AsSpan().ContainsAny(b.Similar) || b.Opposites.AsSpan().ContainsAny(a.Similar)));

    private static bool IsAbove(LexicalEntry general, LexicalEntry special) => special.Above.AsSpan().ContainsAny(general.Senses.AsSpan(0, general.MainSenses));

    private static bool ShareDirectlyAbove(LexicalEntry a, LexicalEntry b)
    {
        for (int i = 0; i < a.DirectlyAbove.Length; i++)
        {
            for (int j = 0; j < b.DirectlyAbove.Length; j++)
            {
                if (a.Senses[i] != b.Senses[j] && a.DirectlyAbove[i].AsSpan().ContainsAny(b.DirectlyAbove[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
