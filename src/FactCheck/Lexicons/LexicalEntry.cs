using FactCheck.Language;

namespace FactCheck.Lexicons;

/// <summary>Everything that the lexicons know of one lemma as one part of speech, looked up once, so that two words are compared by a few short rows of numbers. Immutable.</summary>
internal sealed class LexicalEntry(string lemma, PartOfSpeech pos)
{
    /// <summary>The lemma as it was asked for.</summary>
    public string Lemma => lemma;

    /// <summary>The part of speech as it was asked for.</summary>
    public PartOfSpeech Pos => pos;

    /// <summary>Whether WordNet has it.</summary>
    public bool IsInWordNet { get; init; }

    /// <summary>Its frequent senses, the most frequent first.</summary>
    public int[] Senses { get; init; } = [];

    /// <summary>How many of them count where more general words are looked for.</summary>
    public int MainSenses { get; init; }

    /// <summary>The senses more general than a main one.</summary>
    public int[] Above { get; init; } = [];

    /// <summary>The senses directly above each main one.</summary>
    public int[][] DirectlyAbove { get; init; } = [];

    /// <summary>The senses marked as opposite of a frequent one.</summary>
    public int[] Opposites { get; init; } = [];

    /// <summary>For adjectives the heads and satellites of the frequent senses.</summary>
    public int[] Similar { get; init; } = [];

    /// <summary>The numbered word senses derived from this one's.</summary>
    public int[] Derived { get; init; } = [];

    /// <summary>The first of its own numbered word senses.</summary>
    public int FirstWordSense { get; init; }

    /// <summary>How many of them count where derived words are looked for.</summary>
    public int WordSenses { get; init; }

    /// <summary>Where it stands in the list of news synonyms; null for nowhere.</summary>
    public IReadOnlyList<(int Group, int Part)>? Synonyms { get; init; }

    /// <summary>The same for antonyms.</summary>
    public IReadOnlyList<(int Group, int Part)>? Antonyms { get; init; }

    /// <summary>The same for contrasts.</summary>
    public IReadOnlyList<(int Group, int Part)>? Contrasts { get; init; }
}
