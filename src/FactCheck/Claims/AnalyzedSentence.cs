using FactCheck.Articles;
using FactCheck.Language;
using FactCheck.Values.Kinds;
using FactCheck.Values.Statuses;

namespace FactCheck.Claims;

/// <summary>A sentence of a report with its clauses and the values that it states.</summary>
public sealed class AnalyzedSentence
{
    private readonly bool[] content;
    private IReadOnlyList<EventStatus>? statuses;
    private IReadOnlyList<IReadOnlyList<KindName>>? kinds;
    private IReadOnlyList<IReadOnlyList<Opposites.Side>>? sides;

    internal AnalyzedSentence(int index, BlockKind block, int blockIndex, Sentence sentence, (IReadOnlyList<Clause> Clauses, IReadOnlyList<int> ClauseOf) clauses)
    {
        Index = index;
        Block = block;
        BlockIndex = blockIndex;
        Sentence = sentence;
        (Clauses, ClauseOf) = clauses;
        content = [.. sentence.Words.Select(IsContentWord)];
        AllWords = [.. Enumerable.Range(0, sentence.Words.Count)];
        ContentLemmas = [.. sentence.Words.Where(w => content[w.Index]).Select(w => w.Lemma).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Index among the compared sentences of the report.</summary>
    public int Index { get; }

    /// <summary>The kind of block it stands in.</summary>
    public BlockKind Block { get; }

    /// <summary>Index of that block in the article.</summary>
    public int BlockIndex { get; }

    /// <summary>Words, tree, names and vectors.</summary>
    public Sentence Sentence { get; }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words => Sentence.Words;

    /// <summary>The clauses in order of their predicates.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    /// <summary>For each word the index of the clause that owns it.</summary>
    public IReadOnlyList<int> ClauseOf { get; }

    /// <summary>The indexes of all words.</summary>
    internal IReadOnlyList<int> AllWords { get; }

    /// <summary>The different lemmas of its content words.</summary>
    public IReadOnlyList<string> ContentLemmas { get; }

    /// <summary>Everything that the sentence states and that can be compared.</summary>
    public required SentenceValues Values { get; init; }

    /// <summary>How each event of the sentence stands; read at first use.</summary>
    internal IReadOnlyList<EventStatus> Statuses => LazyInitializer.EnsureInitialized(ref statuses, () => StatusReader.Read(this));

    /// <summary>For each word the sides of the list of opposites on which it stands; read at first use.</summary>
    internal IReadOnlyList<IReadOnlyList<Opposites.Side>> Sides => LazyInitializer.EnsureInitialized(ref sides, () => Opposites.SidesOf(Sentence));

    /// <summary>For each content word the names under which the list of contrasts may know it, the longest first; read at first use.</summary>
    internal IReadOnlyList<IReadOnlyList<KindName>> Kinds => LazyInitializer.EnsureInitialized(ref kinds, () => [.. Words.Select(w => content[w.Index] ? KindNames.Of(Sentence, w.Index) : [])]);

    /// <summary>Whether the word carries content: a noun, name, number, verb, adjective or adverb, not a mere function word.</summary>
    public bool IsContent(int word) => content[word];

    /// <summary>The clause that owns the word.</summary>
    public Clause ClauseAt(int word) => Clauses[ClauseOf[word]];

    private static bool IsContentWord(Word word) => word.Upos switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Adj => true,
        PartOfSpeech.Verb => word.Lemma is not ("be" or "have" or "do"),
        PartOfSpeech.Adv => word.Xpos is not ("WRB" or "EX") && word.Lemma.Length > 3,
        PartOfSpeech.Sym => word.Text is "$" or "%" or "€" or "£",
        _ => false,
    };
}
