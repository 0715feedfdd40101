using FactCheck.Claims;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Pairing;

/// <summary>Two analysed reports side by side: which of their names are the same, and what both say.</summary>
public sealed class PairContext
{
    internal PairContext(ArticleAnalysis a, ArticleAnalysis b, LexicalRelations lexicon)
    {
        A = a;
        B = b;
        Lexicon = lexicon;
    }

    /// <summary>The first report.</summary>
    public ArticleAnalysis A { get; }

    /// <summary>The second report.</summary>
    public ArticleAnalysis B { get; }

    internal LexicalRelations Lexicon { get; }

    /// <summary>The proposed sentence pairs with their words aligned, one at a time.</summary>
    internal IEnumerable<FactPair> FactPairs(CancellationToken cancellationToken)
    {
        WordAligner aligner = new(Lexicon);
        foreach (SentencePair pair in SentencePairs.Propose(A.Sentences, B.Sentences, cancellationToken))
        {
            AnalyzedSentence a = A.Sentences[pair.A], b = B.Sentences[pair.B];
            yield return new FactPair(this, pair, aligner.Align(a, b, (i, j) => SameEntity(a, i, b, j)));
        }
    }

    private static bool SameEntity(AnalyzedSentence a, int i, AnalyzedSentence b, int j) =>
        a.Words[i].Upos == PartOfSpeech.Propn && b.Words[j].Upos == PartOfSpeech.Propn && a.Words[i].Lemma == b.Words[j].Lemma;

    internal static double EntityAgreement(FactPair pair, int a, int b) =>
        SameEntity(pair.A, a, pair.B, b) ? 1 : pair.A.Words[a].Upos == PartOfSpeech.Propn && pair.B.Words[b].Upos == PartOfSpeech.Propn ? -1 : 0;

    internal int SharedNames(int a, int b) =>
        A.Sentences[a].Words.Where(w => w.Upos == PartOfSpeech.Propn).Select(w => w.Lemma).Intersect(B.Sentences[b].Words.Where(w => w.Upos == PartOfSpeech.Propn).Select(w => w.Lemma)).Count();

    internal static double OtherNames(FactPair pair, Clause a, Clause b) => 0;

    internal int SharedPeople(int a, int b, int reach) => SharedNames(a, b);
}
