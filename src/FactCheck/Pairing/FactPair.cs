using FactCheck.Claims;
using FactCheck.Language;

namespace FactCheck.Pairing;

/// <summary>Two passages that may state the same fact: a sentence of each report with aligned words, and access to everything else that both reports say.</summary>
public sealed class FactPair
{
    private IReadOnlyList<SlotPair>? slots;
    private IReadOnlyList<SlotPair>? acts;
    private IReadOnlyList<string>? sharedLemmas;
    private IReadOnlyList<EventPair>? events;

    internal FactPair(PairContext context, SentencePair pair, WordAlignment alignment)
    {
        Context = context;
        Pair = pair;
        Alignment = alignment;
        A = context.A.Sentences[pair.A];
        B = context.B.Sentences[pair.B];
        int fewer = Math.Min(A.Words.Count(w => A.IsContent(w.Index)), B.Words.Count(w => B.IsContent(w.Index)));
        SentenceCoverage = fewer == 0 ? 0 : Math.Min(1, (double)alignment.AtoB.Count(p => p >= 0) / fewer);
    }

    /// <summary>The two reports.</summary>
    public PairContext Context { get; }

    /// <summary>Similarity and ranks of the two sentences.</summary>
    public SentencePair Pair { get; }

    /// <summary>Which words stand for each other.</summary>
    public WordAlignment Alignment { get; }

    /// <summary>The sentence of the first report.</summary>
    public AnalyzedSentence A { get; }

    /// <summary>The sentence of the second report.</summary>
    public AnalyzedSentence B { get; }

    /// <summary>What fills the same places on both sides.</summary>
    public IReadOnlyList<SlotPair> Slots => slots ??= SlotPairs.Find(A, B, Alignment);

    /// <summary>What fills the same places under predicates that can tell of one act.</summary>
    internal IReadOnlyList<SlotPair> Acts => acts ??= ActPairs.Find(A, B, Alignment);

    /// <summary>Lemmas of content words that stand in both sentences.</summary>
    internal IReadOnlyList<string> SharedLemmas => sharedLemmas ??= [.. A.ContentLemmas.Intersect(B.ContentLemmas, StringComparer.Ordinal)];

    /// <summary>The events that can be the same one.</summary>
    internal IReadOnlyList<EventPair> Events => events ??= EventPairs.Find(this);

    /// <summary>Share of the content words of the shorter sentence that have partners in the other.</summary>
    internal double SentenceCoverage { get; }

    /// <summary>Words of A in the article's text.</summary>
    public string TextA(TextSpan span) => span.Text(Context.A.Article.Readable);

    /// <summary>Words of B in the article's text.</summary>
    public string TextB(TextSpan span) => span.Text(Context.B.Article.Readable);
}
