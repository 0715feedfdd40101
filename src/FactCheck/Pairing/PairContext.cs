using FactCheck.Claims;
using FactCheck.Lexicons;
using FactCheck.Values.Entities;

namespace FactCheck.Pairing;

/// <summary>Two analysed reports side by side: which of their names are the same, and what both say.</summary>
public sealed class PairContext
{
    private readonly EntityLinks links;
    private readonly int[][] entitiesA;
    private readonly int[][] entitiesB;

    internal PairContext(ArticleAnalysis a, ArticleAnalysis b, LexicalRelations lexicon)
    {
        A = a;
        B = b;
        Lexicon = lexicon;
        links = EntityLinker.Link(a.Entities, b.Entities);
        entitiesA = ClusterOfWords(a);
        entitiesB = ClusterOfWords(b);
    }

    /// <summary>The first report.</summary>
    public ArticleAnalysis A { get; }

    /// <summary>The second report.</summary>
    public ArticleAnalysis B { get; }

    internal LexicalRelations Lexicon { get; }

    internal EntityLinks Links => links;
}
